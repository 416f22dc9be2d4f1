package org.portwright.porting.ui.internal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.Rejection;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.journal.EntryAuthor;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.RejectionEntry;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.journal.WrongEntries;
import org.portwright.porting.life.OpenQuestions;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.ui.internal.journal.JournalRow.Action;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.workspace.kept.KeptContent;

/**
 * Puts the journal of an order into rows, the oldest first, those of a day in the order of recording: its entries, each
 * with the rejection or the problem that was accepted by it, with the reasons.
 */
@SuppressWarnings("nls")
final class JournalRows {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private final PortOrder order;
	private final StateEntries states;
	private final WrongEntries wrongs;
	private final Map<JournalEntry, Instant> moments;
	private final Map<JournalEntry, Rejection> rejected = new IdentityHashMap<>();
	private final List<JournalRow> rows = new ArrayList<>();

	private JournalRows(PortOrder order) {
		this.order = order;
		states = StateEntries.of(order);
		wrongs = new WrongEntries(order);
		moments = JournalDays.moments(order.getJournal());
		order.getRejections().forEach(rejection -> RejectionEntry.of(order, states, rejection)
				.ifPresent(entry -> rejected.put(entry, rejection)));
	}

	/** The rows of an order, on the thread of the model. */
	static List<JournalRow> of(PortOrder order) {
		var made = new JournalRows(order);
		order.getJournal().forEach(made::add);
		made.addUntoldQuestions();
		order.getRejections().stream().filter(rejection -> !made.rejected.containsValue(rejection))
				.forEach(made::add);
		order.getAcceptedProblems().forEach(made::add);
		made.rows.sort(Comparator.comparing(JournalRow::when));
		return List.copyOf(made.rows);
	}

	private void add(JournalEntry entry) {
		Instant when = moments.getOrDefault(entry, Instant.MIN);
		String id = text(entry.getId());
		boolean wrong = wrongs.isWrong(entry);
		Optional<Question> question = question(entry);
		List<String> paths = new ArrayList<>();
		question.map(asked -> FeaturePath.of(asked, null)).ifPresent(paths::add);
		Optional.ofNullable(rejected.get(entry)).map(JournalRows::path).ifPresent(paths::add);
		paths.add(path(entry));
		rows.add(new JournalRow(id, when, shown(entry),
				Words.of(entry.getKind()), EntryAuthor.of(order, entry), words(entry), more(entry, wrong, question),
				wrong,
				paths, action(entry, wrong, question), entry.getFiles().stream().map(KeptContent::of).toList()));
	}

	/** When it was; without a time where nobody said one. */
	private static String shown(JournalEntry entry) {
		@Nullable
		Instant when = entry.getWhen();
		if (when == null) {
			return "";
		}
		return entry.isDayOnly() ? day(LocalDate.ofInstant(when, ZONE)) : WrittenMoment.shown(when, ZONE);
	}

	private Optional<Question> question(JournalEntry entry) {
		return order.getQuestions().stream()
				.filter(asked -> entry.getKind() == JournalKind.QUESTION
						&& text(asked.getId()).equals(entry.getAbout()))
				.findFirst();
	}

	private Action action(JournalEntry entry, boolean wrong, Optional<Question> question) {
		if (!wrong && states.of(entry).isPresent()) {
			return Action.CORRECT;
		}
		if (wrong || !EnumSet.of(JournalKind.NOTE, JournalKind.QUESTION, JournalKind.ANSWER, JournalKind.MAIL,
				JournalKind.DOCUMENT).contains(entry.getKind())) {
			return Action.NONE;
		}
		return question.filter(OpenQuestions::isOpen).isPresent() ? Action.ANSWER : Action.CORRECT;
	}

	private static String words(JournalEntry entry) {
		List<String> parts = new ArrayList<>();
		boolean isStep = entry.getKind() == JournalKind.STATE_CHANGE || entry.getKind() == JournalKind.CORRECTION;
		if (isStep) {
			String step = NLS.bind(Messages.JournalRows_step, Words.of(entry.getFrom()), Words.of(entry.getTo()));
			parts.add(entry.isSeen() ? step : NLS.bind(Messages.JournalRows_notSeen, step));
		}
		parts.add(text(entry.getSubject()));
		parts.add(text(entry.getText()));
		return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
	}

	private List<String> more(JournalEntry entry, boolean wrong, Optional<Question> question) {
		List<String> more = new ArrayList<>();
		if (!text(entry.getWho()).isEmpty() && !text(entry.getWho()).equals(EntryAuthor.of(order, entry))) {
			more.add(NLS.bind(Messages.JournalRows_recordedBy, text(entry.getWho())));
		}
		Optional.ofNullable(rejected.get(entry)).ifPresent(rejection -> more.addAll(words(rejection)));
		order.getAcceptedProblems().stream().filter(accepted -> isOf(entry, accepted))
				.forEach(accepted -> more.addAll(words(accepted)));
		if (wrong) {
			more.add(Messages.JournalRows_wrong);
		}
		if (entry.getCorrects() != null) {
			more.add(Messages.JournalRows_corrects);
		}
		if (entry.getRecorded() != null) {
			more.add(NLS.bind(Messages.JournalRows_recorded, WrittenMoment.shown(entry.getRecorded(), ZONE)));
		}
		return more;
	}

	/** Questions that were typed in before there were entries of them. */
	private void addUntoldQuestions() {
		Set<String> told = order.getJournal().stream().map(JournalEntry::getAbout).filter(Objects::nonNull)
				.map(String::valueOf).collect(Collectors.toCollection(HashSet::new));
		for (Question question : order.getQuestions()) {
			if (!told.contains(text(question.getId()))) {
				String answer = text(question.getAnswer());
				rows.add(new JournalRow(text(question.getId()), when(question.getAsked()), day(question.getAsked()),
						Words.of(JournalKind.QUESTION), text(question.getBy()), text(question.getText()),
						answer.isEmpty() ? List.of() : List.of(NLS.bind(Messages.JournalRows_answer, answer)), false,
						List.of(path(question)), OpenQuestions.isOpen(question) ? Action.ANSWER : Action.NONE));
			}
		}
	}

	/** Who rejected it, its code, and what it is put down to. */
	private static List<String> words(Rejection rejection) {
		List<String> words = new ArrayList<>();
		words.add(Words.of(rejection.getBy()));
		String code = text(rejection.getCode());
		if (!code.isEmpty()) {
			words.add(NLS.bind(Messages.JournalRows_code, code));
		}
		RejectionCauses.of(rejection).forEach(cause -> words.add(NLS.bind(Messages.JournalRows_cause,
				new Object[] { cause.label(), cause.advice(), cause.mender().label() })));
		words.add(NLS.bind(Messages.JournalRows_revision, rejection.getRevision()));
		return words;
	}

	/** One that no entry tells of: it was typed in. */
	private void add(Rejection rejection) {
		String said = text(rejection.getReason());
		String reasons = RejectionCauses.of(rejection).stream().map(RejectionCause::label)
				.collect(Collectors.joining("; "));
		rows.add(new JournalRow(text(rejection.getId()), when(rejection.getDate()), day(rejection.getDate()),
				Words.of(Literals.REJECTION), Words.of(rejection.getBy()), said.isEmpty() ? reasons : said,
				words(rejection), false, List.of(path(rejection)), Action.NONE));
	}

	/** The entry that was written when a problem was accepted. */
	private static boolean isOf(JournalEntry entry, AcceptedProblem accepted) {
		return entry.getKind() == JournalKind.ACCEPTANCE && entry.getWhen() != null
				&& entry.getWhen().equals(accepted.getWhen());
	}

	private static List<String> words(AcceptedProblem accepted) {
		return List.of(NLS.bind(Messages.JournalRows_accepted, text(accepted.getCode()),
				FieldNames.of(text(accepted.getFeature()), text(accepted.getValue()))), text(accepted.getReason()));
	}

	private void add(AcceptedProblem accepted) {
		if (order.getJournal().stream().anyMatch(entry -> isOf(entry, accepted))) {
			return;
		}
		rows.add(new JournalRow(text(accepted.getId()), when(accepted.getWhen()),
				accepted.getWhen() == null ? "" : WrittenMoment.shown(accepted.getWhen(), ZONE),
				Words.of(Literals.ACCEPTED_PROBLEM), text(accepted.getBy()), text(accepted.getReason()),
				words(accepted), false, List.of(path(accepted)), Action.NONE));
	}

	private static Instant when(@Nullable Instant moment) {
		return moment == null ? Instant.MIN : moment;
	}

	/** What has no time of day comes after all else of its day. */
	private static Instant when(@Nullable LocalDate day) {
		return day == null ? Instant.MIN : day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
	}

	private static String day(@Nullable LocalDate day) {
		return day == null ? "" : WrittenDate.plain(day);
	}

	private static String path(EObject object) {
		return FeaturePath.of(object, null);
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text.strip();
	}
}
