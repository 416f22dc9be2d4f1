package org.portwright.documents.internal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.journal.EntryAuthor;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.WrongEntries;

/** The journal as a table, by when things happened, those of a day in the order of recording. */
@SuppressWarnings("nls")
final class JournalTable {

	private final PortOrder order;
	private final List<JournalEntry> entries;
	private final WrongEntries wrong;
	private final Map<String, JournalEntry> byId = new HashMap<>();

	JournalTable(PortOrder order) {
		this.order = order;
		entries = JournalDays.sorted(order.getJournal());
		wrong = new WrongEntries(order);
		entries.forEach(entry -> byId.put(Shown.text(entry.getId()), entry));
	}

	PrintedSection section() {
		PageBlock block = entries.isEmpty() ? new Paragraph(RecordText.of("JOURNAL_NONE"), Style.BODY)
				: new Table(List.of(new Table.Column(RecordText.of("WHEN"), 2, false),
						new Table.Column(RecordText.of("WHO"), 3, false),
						new Table.Column(RecordText.of("WHAT"), 7, false)),
						entries.stream().map(this::row).toList(), 0);
		return new PrintedSection(RecordText.of("JOURNAL"), RecordText.of("JOURNAL_HINT"), List.of(block));
	}

	private TableRow row(JournalEntry entry) {
		String recorded = entry.getRecorded() == null ? ""
				: RecordText.of("RECORDED", Shown.moment(entry.getRecorded()));
		String what = Stream.concat(
				Stream.of(head(entry), Shown.text(entry.getText()), remarks(entry), recorded),
				entry.getFiles().stream().map(JournalTable::file)).filter(line -> !line.isBlank())
				.collect(Collectors.joining("\n"));
		return new TableRow(
				List.of(when(entry).replace(", ", "\n"), EntryAuthor.of(order, entry), what), "",
				Style.CELL);
	}

	private static String when(JournalEntry entry) {
		return Shown.moment(entry.getWhen(), entry.isDayOnly());
	}

	private static String head(JournalEntry entry) {
		String kind = Words.of(entry.getKind());
		if (entry.getKind() == JournalKind.STATE_CHANGE || entry.getKind() == JournalKind.CORRECTION) {
			return RecordText.of("STEP", kind, Words.of(entry.getFrom()), Words.of(entry.getTo()));
		}
		String subject = Shown.text(entry.getSubject());
		return subject.isEmpty() ? kind : kind + ": " + subject;
	}

	private String remarks(JournalEntry entry) {
		boolean step = entry.getKind() == JournalKind.STATE_CHANGE;
		return Shown.lines(step && !entry.isSeen() ? RecordText.of("NOT_SEEN") : "",
				wrong.isWrong(entry) ? RecordText.of("CORRECTED") : "",
				other("CORRECTS", entry.getCorrects()), other("ABOUT", entry.getAbout()));
	}

	private String other(String key, @Nullable String id) {
		return byId.containsKey(Shown.text(id)) ? RecordText.of(key, when(byId.get(Shown.text(id))))
				: "";
	}

	private static String file(KeptFile file) {
		String name = Shown.text(file.getName());
		String given = Shown.text(file.getGivenName());
		return RecordText.of(given.isEmpty() || given.equals(name) ? "FILE" : "FILE_GIVEN", name, file.getSize(),
				Shown.hash(file.getSha256()), given);
	}
}
