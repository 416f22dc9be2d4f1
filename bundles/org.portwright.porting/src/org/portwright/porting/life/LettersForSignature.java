package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.JournalEntry;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.journal.JournalDays;
import org.portwright.porting.written.WrittenDate;

/**
 * The letters that were exported for signature of the present revision of an order, as its journal names them. Which of
 * them is under a scan cannot be known, only whether the present one is among them.
 */
public final class LettersForSignature {

	private record Letter(String fingerprint, Optional<LocalDate> day) {
	}

	private final PortOrder order;
	private final List<Letter> letters;

	private LettersForSignature(PortOrder order, List<Letter> letters) {
		this.order = order;
		this.letters = letters;
	}

	/** Returns those of an order. */
	public static LettersForSignature of(PortOrder order) {
		Set<String> others = order.getRevisions().stream().filter(each -> each.getNumber() != order.getRevision())
				.map(Revision::getLetter).filter(Objects::nonNull).map(letter -> Typed.text(letter.getName()))
				.collect(Collectors.toSet());
		return new LettersForSignature(order,
				order.getJournal().stream()
						.flatMap(entry -> entry.getFiles().stream().filter(LettersForSignature::isForSignature)
								.filter(file -> !others.contains(Typed.text(file.getName())))
								.map(file -> letter(entry, file)))
						.toList());
	}

	/** Returns whether a kept file is a letter that was exported for signature. */
	public static boolean isForSignature(KeptFile file) {
		return !Typed.blank(file.getFingerprint());
	}

	private static Letter letter(JournalEntry entry, KeptFile file) {
		return new Letter(Typed.text(file.getFingerprint()), JournalDays.of(entry));
	}

	/** Returns the fingerprint of the letter that was exported last; empty if none was. */
	public Optional<String> latest() {
		return letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast().fingerprint());
	}

	/** Returns whether the letter that is signed by now was exported. */
	public boolean hasPresent() {
		return !letters.isEmpty() && present().isPresent();
	}

	/** Returns the day on which the letter that is signed by now was first exported; empty if it was not. */
	public Optional<LocalDate> day() {
		return letters.isEmpty() ? Optional.empty() : present().flatMap(Letter::day);
	}

	private Optional<Letter> present() {
		String fingerprint = LetterSignature.fingerprint(order);
		return letters.stream().filter(letter -> letter.fingerprint().equals(fingerprint)).findFirst();
	}

	/**
	 * Returns a sentence about a draft that was changed since its letter was exported, for who enters a signature: it
	 * may be under the letter of before.
	 */
	public Optional<String> change() {
		if (!CheckedOrder.isDraft(order) || letters.isEmpty() || hasPresent()) {
			return Optional.empty();
		}
		Letter last = letters.getLast();
		return Optional.of(last.day().isPresent()
				? NLS.bind(Messages.LettersForSignature_changedOn, WrittenDate.plain(last.day().get()),
						last.fingerprint())
				: NLS.bind(Messages.LettersForSignature_changed, last.fingerprint()));
	}
}
