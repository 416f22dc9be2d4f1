package org.portwright.documents.internal.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.documents.evidence.EvidenceLetter;
import org.portwright.documents.internal.record.RecordText;
import org.portwright.documents.internal.record.Shown;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.porting.journal.EntryAuthor;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.WrongEntries;
import org.portwright.porting.life.SubmittedRevision;

/**
 * Collects the parts of the evidence: the letter, the dates, then what was written and sent, in the order of the
 * journal. Notes of the user's own are not for others and are left out, unless a file came with them or they correct
 * what is in here.
 */
@SuppressWarnings("nls")
final class EvidenceParts {

	/** The kinds of entries that hold correspondence. */
	private static final Set<JournalKind> SAID = EnumSet.of(JournalKind.MAIL, JournalKind.QUESTION, JournalKind.ANSWER,
			JournalKind.DOCUMENT);

	private final PortOrder order;
	private final EvidenceFiles files;
	private final KeptParts kept;
	private final WrongEntries wrong;
	private final List<EvidencePart> parts = new ArrayList<>();
	/** The number of the part that has a file, by its SHA-256. */
	private final Map<String, Integer> numbers = new HashMap<>();

	EvidenceParts(PortOrder order, EvidenceFiles files, KeptParts kept) {
		this.order = order;
		this.files = files;
		this.kept = kept;
		wrong = new WrongEntries(order);
	}

	List<EvidencePart> collect(EvidencePart dates) {
		EvidenceLetter letter = files.letter();
		String title = EvidenceText.of(switch (letter.copy()) {
		case SIGNED -> "LETTER_SIGNED";
		case SUBMITTED -> "LETTER_SUBMITTED";
		case REPRINTED -> "LETTER_REPRINT";
		});
		files.step(title);
		Optional<KeptFile> noted = SubmittedRevision.keptLetter(order);
		parts.add(kept.letter(title, new LetterDay(order).of(letter.copy()), letter, noted));
		parts.add(dates);
		noted.ifPresent(file -> numbers.put(Shown.text(file.getSha256()), 1));
		JournalDays.sorted(order.getJournal()).stream()
				.filter(entry -> isIn(order, entry)).forEach(this::add);
		return parts;
	}

	private static boolean isIn(PortOrder order, JournalEntry entry) {
		return isSaid(entry) || !Shown.text(entry.getText()).isEmpty() && corrected(order, entry)
				.filter(wrong -> isSaid(wrong) || wrong.getKind() == JournalKind.STATE_CHANGE).isPresent();
	}

	private static boolean isSaid(JournalEntry entry) {
		return SAID.contains(entry.getKind()) || !entry.getFiles().isEmpty();
	}

	private static Optional<JournalEntry> corrected(PortOrder order, JournalEntry entry) {
		String id = Shown.text(entry.getCorrects());
		return id.isEmpty() ? Optional.empty()
				: order.getJournal().stream().filter(other -> id.equals(other.getId())).findFirst();
	}

	/** The entry comes before its files, but names the number of each. */
	private void add(JournalEntry entry) {
		boolean bare = isBare(entry);
		int place = bare ? parts.size() - 1 : parts.size();
		List<String> lines = new ArrayList<>();
		List<EvidencePart> added = new ArrayList<>();
		String when = Shown.moment(entry.getWhen(), entry.isDayOnly());
		for (KeptFile file : entry.getFiles()) {
			files.step(Shown.text(file.getName()));
			String hash = Shown.text(file.getSha256());
			boolean known = numbers.containsKey(hash);
			int number = known ? numbers.get(hash) : place + 2 + added.size();
			if (!known) {
				added.add(kept.file(file, when, files.read(file)));
				if (!hash.isEmpty()) {
					numbers.put(hash, number);
				}
			}
			lines.add(EvidenceText.of("FILE_LINE", Shown.text(file.getName()), number));
		}
		if (!bare) {
			parts.add(EvidencePart.of(title(entry), when, texts(entry, when, lines)));
		}
		parts.addAll(added);
	}

	/** Returns whether an entry has nothing to read but its files, which name themselves. */
	private boolean isBare(JournalEntry entry) {
		return (entry.getKind() == JournalKind.DOCUMENT || entry.getKind() == JournalKind.NOTE)
				&& !wrong.isWrong(entry) && Shown.text(entry.getText()).isEmpty()
				&& Shown.text(entry.getSubject()).isEmpty();
	}

	/** Returns how many notes of the user are left out. That of a further rejection is the program's. */
	static long notes(PortOrder order) {
		Set<String> rejections = order.getRejections().stream().map(rejection -> Typed.text(rejection.getId()))
				.filter(id -> !id.isEmpty()).collect(Collectors.toSet());
		return order.getJournal().stream().filter(entry -> entry.getKind() == JournalKind.NOTE
				&& !rejections.contains(Typed.text(entry.getAbout())) && !isIn(order, entry)).count();
	}

	private static String title(JournalEntry entry) {
		String subject = Shown.text(entry.getSubject());
		if (subject.isEmpty() && entry.getKind() == JournalKind.MAIL) {
			subject = EvidenceText.of("WITHOUT_SUBJECT");
		}
		String kind = Words.of(entry.getKind());
		return subject.isEmpty() ? kind : EvidenceText.of("ENTRY", kind, subject);
	}

	private List<PageBlock> texts(JournalEntry entry, String when, List<String> lines) {
		List<PageBlock> texts = new ArrayList<>();
		texts.add(new PrintedFields(new PrintedField(RecordText.of("WHEN"), shown(when), 4),
				new PrintedField(EvidenceText.of("SENDER"), shown(EntryAuthor.of(order, entry)), 8)));
		String remark = Shown.lines(wrong.isWrong(entry) ? RecordText.of("CORRECTED") : "",
				corrected(order, entry).map(other -> Shown.moment(other.getWhen(), other.isDayOnly()))
						.map(other -> RecordText.of("CORRECTS", other)).orElse(""),
				entry.getRecorded() == null ? "" : RecordText.of("RECORDED", Shown.moment(entry.getRecorded())));
		if (!remark.isEmpty()) {
			texts.add(new Paragraph(remark, Style.HINT));
		}
		String text = Shown.text(entry.getText());
		if (!text.isEmpty()) {
			Stream.of(text.split("\\R\\s*\\R")).map(paragraph -> new Paragraph(paragraph, Style.BODY))
					.forEach(texts::add);
		}
		if (!lines.isEmpty()) {
			texts.add(new Paragraph(EvidenceText.of("ENTRY_FILES"),
					lines.stream().collect(Collectors.joining("\n")), Style.BODY, 0));
		}
		return List.of(new PrintedSection(title(entry), "", texts));
	}

	private static String shown(String text) {
		return text.isEmpty() ? "–" : text;
	}
}
