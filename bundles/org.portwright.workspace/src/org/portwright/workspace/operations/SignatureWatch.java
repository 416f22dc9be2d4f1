package org.portwright.workspace.operations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.ModelFile;

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

		private static TakenOut of(Signature signature) {
			return new TakenOut(Typed.text(signature.getSignatory()), Optional.ofNullable(signature.getDate()),
					Typed.text(signature.getSignedCopy()), OptionalInt.empty());
		}

		private TakenOut by(int revision) {
			return new TakenOut(signatory, date, signedCopy, OptionalInt.of(revision));
		}

		/** Returns a sentence about it. */
		public String message() {
			String whose = Stream
					.of(signatory, date.map(WrittenDate::plain).orElse(""), //$NON-NLS-1$
							date.isEmpty() && signatory.isEmpty() ? signedCopy : "") //$NON-NLS-1$
					.filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
			if (next.isPresent()) {
				return NLS.bind(Messages.SignatureWatch_nextRevision, next.getAsInt(), whose);
			}
			return NLS.bind(signedCopy.isEmpty() ? Messages.SignatureWatch_takenOut
					: Messages.SignatureWatch_takenOutCopy, whose, signedCopy);
		}
	}

	private final ModelFile file;
	private final Optional<TakenOut> before;
	private final int revision;

	/** @param file an order before a change, or another file, which has no signature */
	public SignatureWatch(ModelFile file) {
		this.file = file;
		before = signature(file.root()).map(TakenOut::of);
		revision = revision(file.root());
	}

	private static Optional<Signature> signature(@Nullable ModelRoot root) {
		return root instanceof PortOrder order ? LetterSignature.of(order) : Optional.empty();
	}

	/** Returns the signature that is not there any more; empty while it is, or if there was none. */
	public Optional<TakenOut> takenOut() {
		int now = revision(file.root());
		return signature(file.root()).isPresent() ? Optional.empty()
				: before.map(gone -> now > revision ? gone.by(now) : gone);
	}

	private static int revision(@Nullable ModelRoot root) {
		return root instanceof PortOrder order ? order.getRevision() : 0;
	}
}
