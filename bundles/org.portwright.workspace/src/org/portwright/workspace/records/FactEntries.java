package org.portwright.workspace.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.paths.Blank;
import org.portwright.model.text.Typed;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.journal.RejectionEntry;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.life.ImpliedFields;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.internal.texts.Messages;

/** The entries of a journal that tell the facts of the order, and their corrections. */
public final class FactEntries {

	private final PortOrder order;
	private final Recorder recorder;
	private final StateEntries states;

	/** The kinds of facts. */
	public enum Kind {
		SUBMISSION, CONFIRMED, REJECTION, SIGNATURE, QUESTION, ANSWER
	}

	/** @param id the revision's number, the hash of the signed copy, the id of the object; empty where there is one */
	public record Key(Kind kind, String id) {
	}

	/**
	 * What is told of a fact.
	 *
	 * @param day  empty where the entry's own day stays
	 * @param text empty where the entry's own text stays
	 */
	record Told(Optional<LocalDate> day, Optional<String> text) {
	}

	public FactEntries(PortOrder order, Recorder recorder) {
		this.order = order;
		this.recorder = recorder;
		states = StateEntries.of(order);
	}

	/** Finds the fact that an entry tells; empty where it tells none that a field has. */
	public Optional<Key> key(JournalEntry entry) {
		Optional<HeldChange> change = states.of(entry);
		if (change.isPresent() && change.get().isSubmission()) {
			return Optional.of(new Key(Kind.SUBMISSION, String.valueOf(change.get().revision())));
		}
		if (change.isPresent() && change.get().to() == OrderState.REJECTED) {
			return order.getRejections().stream()
					.filter(rejection -> entry(rejection).filter(entry::equals).isPresent())
					.findFirst().map(rejection -> new Key(Kind.REJECTION, Typed.text(rejection.getId())));
		}
		if (change.isPresent()) {
			return Optional.empty();
		}
		return order.getLoa() == null || order.getLoa().getSignature() == null ? Optional.empty()
				: Optional.ofNullable(order.getLoa().getSignature().getSignedCopyHash())
						.filter(hash -> signedCopy(hash).filter(entry::equals).isPresent())
						.map(hash -> new Key(Kind.SIGNATURE, hash));
	}

	/** The entry that tells a fact, after its corrections. */
	private Optional<JournalEntry> entry(Key key) {
		return switch (key.kind()) {
		case SUBMISSION -> states.held().stream()
				.filter(change -> change.isSubmission() && String.valueOf(change.revision()).equals(key.id()))
				.findFirst().map(HeldChange::entry);
		case CONFIRMED -> ImpliedFields.implyDate(order.getState()) ? states.held().stream()
				.filter(change -> change.to() == OrderState.TRANSFER_APPROVED).reduce((first, last) -> last)
				.map(HeldChange::entry) : Optional.empty();
		case REJECTION -> order.getRejections().stream()
				.filter(rejection -> key.id().equals(rejection.getId())).findFirst().flatMap(this::entry);
		case SIGNATURE -> signedCopy(key.id());
		case QUESTION -> latest(entry -> entry.getKind() == JournalKind.QUESTION && key.id().equals(entry.getAbout()));
		case ANSWER -> latest(entry -> entry.getKind() == JournalKind.ANSWER && key.id().equals(entry.getAbout()));
		};
	}

	private Optional<JournalEntry> signedCopy(String hash) {
		return latest(entry -> entry.getKind() == JournalKind.DOCUMENT
				&& entry.getFiles().stream().anyMatch(file -> hash.equals(file.getSha256())));
	}

	private Optional<JournalEntry> entry(Rejection rejection) {
		return RejectionEntry.of(order, states, rejection);
	}

	/** The last entry for which this holds, or its last correction. */
	private Optional<JournalEntry> latest(Predicate<JournalEntry> told) {
		Optional<JournalEntry> latest = Optional.empty();
		for (JournalEntry entry : order.getJournal()) {
			String corrected = latest.map(JournalEntry::getId).orElse(null);
			if (told.test(entry) || corrected != null && corrected.equals(entry.getCorrects())) {
				latest = Optional.of(entry);
			}
		}
		return latest;
	}

	/** Makes the correction of the entry that tells a fact; empty where it tells it already, or none does. */
	public Optional<JournalEntry> correction(Key key, Told told) {
		return entry(key).flatMap(entry -> {
			String text = key.kind() == Kind.CONFIRMED
					? withConfirmed(Typed.text(entry.getText()), told.text().orElse("")) //$NON-NLS-1$
					: told.text().orElseGet(() -> Typed.text(entry.getText()));
			Optional<LocalDate> day = told.day().filter(other -> !day(entry).equals(Optional.of(other)));
			return day.isEmpty() && text.equals(Typed.text(entry.getText())) ? Optional.empty()
					: Optional.of(correction(entry, day, text));
		});
	}

	private Optional<LocalDate> day(JournalEntry entry) {
		return states.of(entry).map(HeldChange::day).orElseGet(() -> JournalDays.of(entry));
	}

	/** Other words for an entry, with its line of the confirmed date. */
	public static String withConfirmed(String words, JournalEntry entry) {
		return withConfirmed(words, Typed.text(entry.getText()).lines().filter(FactEntries::isConfirmed).findFirst()
				.orElse("")); //$NON-NLS-1$
	}

	/** Words with another line of the confirmed date, or without one. */
	private static String withConfirmed(String words, String confirmed) {
		List<String> lines = new ArrayList<>(
				words.lines().filter(line -> !line.isBlank() && !isConfirmed(line)).toList());
		if (!confirmed.isEmpty()) {
			lines.add(confirmed);
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	private static boolean isConfirmed(String line) {
		return line.startsWith(NLS.bind(Messages.StateStep_confirmed, "")); //$NON-NLS-1$
	}

	/**
	 * Makes a correction.
	 *
	 * @param day the right day; empty where that of the entry stays
	 */
	public JournalEntry correction(JournalEntry wrong, Optional<LocalDate> day, String text) {
		JournalEntry right = ModelFactory.eINSTANCE.createJournalEntry();
		right.setId(Blank.randomId("journal-")); //$NON-NLS-1$
		right.setCorrects(wrong.getId());
		right.setAbout(wrong.getAbout());
		right.setWho(recorder.name());
		if (!text.isEmpty()) {
			right.setText(text);
		}
		Optional<HeldChange> change = states.of(wrong);
		if (change.isPresent()) {
			right.setKind(JournalKind.CORRECTION);
			right.setFrom(wrong.getFrom());
			right.setTo(wrong.getTo());
			right.setSeen(wrong.isSeen());
		} else {
			right.setKind(wrong.getKind() == JournalKind.QUESTION || wrong.getKind() == JournalKind.ANSWER
					? wrong.getKind()
					: JournalKind.NOTE);
		}
		JournalEntry dated = change.map(HeldChange::dated).orElse(wrong);
		right.setWhen(day.map(known -> UkDay.at(known, LocalTime.NOON)).orElse(dated.getWhen()));
		right.setDayOnly(day.isPresent() || dated.isDayOnly());
		right.setRecorded(recorder.now());
		return right;
	}
}
