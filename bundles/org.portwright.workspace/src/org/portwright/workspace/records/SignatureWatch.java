package org.portwright.workspace.records;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.internal.texts.Messages;

/** Notices that a change of an order takes its signature out, so that this can be said where the change was made. */
public final class SignatureWatch {

	/**
	 * A signature that was taken out.
	 *
	 * @param signatory  who signed; empty where that was not entered
	 * @param date       the day beside the signature
	 * @param signedCopy the name of the signed copy, which stays beside the order; empty if there was none
	 * @param next       the revision that was begun, which is signed anew; empty where a value was changed
	 */
	public record TakenOut(String signatory, Optional<LocalDate> date, String signedCopy, OptionalInt next) {

		private TakenOut by(int revision) {
			return new TakenOut(signatory, date, signedCopy, OptionalInt.of(revision));
		}

		/** Returns who signed when, in words; of neither the name of the signed copy. */
		public String whose() {
			return Stream
					.of(signatory, date.map(WrittenDate::plain).orElse(""), //$NON-NLS-1$
							date.isEmpty() && signatory.isEmpty() ? signedCopy : "") //$NON-NLS-1$
					.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		}

		/** Returns a sentence about it. */
		public String message() {
			if (next.isPresent()) {
				return NLS.bind(Messages.SignatureWatch_nextRevision, next.getAsInt(), whose());
			}
			return NLS.bind(signedCopy.isEmpty() ? Messages.SignatureWatch_takenOut
					: Messages.SignatureWatch_takenOutCopy, whose(), signedCopy);
		}
	}

	private final ModelFile file;
	private final Optional<Signed> before;

	/** A signature, the fingerprint of the letter that it was under, and the revision of that. */
	private record Signed(TakenOut signature, String fingerprint, int revision) {

		static Signed of(PortOrder order, Signature signature) {
			return new Signed(
					new TakenOut(Typed.text(signature.getSignatory()), Optional.ofNullable(signature.getDate()),
							Typed.text(signature.getSignedCopy()), OptionalInt.empty()),
					LetterSignature.signed(order, signature), order.getRevision());
		}

		/** What became of it now that it is not there: nothing where the letter is the same. */
		Optional<TakenOut> takenOut(PortOrder order) {
			if (order.getRevision() > revision) {
				return Optional.of(signature.by(order.getRevision()));
			}
			return LetterSignature.fingerprint(order).equals(fingerprint) ? Optional.empty() : Optional.of(signature);
		}
	}

	/** @param file an order before a change, or another file, which has no signature */
	public SignatureWatch(ModelFile file) {
		this.file = file;
		before = order().flatMap(order -> LetterSignature.of(order).map(signature -> Signed.of(order, signature)));
	}

	private Optional<PortOrder> order() {
		return file.root() instanceof PortOrder order ? Optional.of(order) : Optional.empty();
	}

	/** Returns whether the letter is signed now. */
	public boolean isSigned() {
		return order().flatMap(LetterSignature::of).isPresent();
	}

	/**
	 * Returns the signature that is not there any more because the letter or the revision is another; empty if it was
	 * cleared or undone.
	 */
	public Optional<TakenOut> takenOut() {
		return isSigned() ? Optional.empty()
				: order().flatMap(order -> before.flatMap(signed -> signed.takenOut(order)));
	}
}
