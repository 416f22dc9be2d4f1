package org.portwright.porting.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;

/**
 * The signature under the letter of an order: whether it is there, and which letter it is under. How the letter is
 * signed is a choice and no part of it.
 */
public final class LetterSignature {

	/** What makes a signature one. */
	private static final List<EAttribute> ENTRIES = List.of(Literals.SIGNATURE__DATE, Literals.SIGNATURE__SIGNATORY,
			Literals.SIGNATURE__SIGNED_COPY);
	private static final List<EAttribute> ALL = List.of(Literals.SIGNATURE__SIGNATORY, Literals.SIGNATURE__POSITION,
			Literals.SIGNATURE__DATE, Literals.SIGNATURE__SIGNED_COPY, Literals.SIGNATURE__SIGNED_COPY_HASH,
			Literals.SIGNATURE__FINGERPRINT);

	/** The features that a comparison of fingerprints reads: the printed values and the kept letters. */
	private static final Set<EStructuralFeature> READS = Stream.concat(PrintedValues.READS.stream(),
			Stream.of(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__REVISIONS, Literals.REVISION__LETTER,
					Literals.KEPT_FILE__FINGERPRINT, Literals.SIGNATURE__FINGERPRINT))
			.collect(Collectors.toUnmodifiableSet());

	private LetterSignature() {
	}

	/** Returns the features of which any makes a signature be there. */
	public static List<EAttribute> entries() {
		return ENTRIES;
	}

	/** Returns the features that go with a signature when it is taken out. */
	public static List<EAttribute> all() {
		return ALL;
	}

	/** Returns what tells whether a signature is under another letter. */
	public static Set<EStructuralFeature> reads() {
		return READS;
	}

	/** Returns the signature of an order; empty while it is not signed. */
	public static Optional<Signature> of(PortOrder order) {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		return loa == null ? Optional.empty()
				: Optional.ofNullable(loa.getSignature()).filter(LetterSignature::isThere);
	}

	private static boolean isThere(Signature signature) {
		return signature.getDate() != null || !Typed.blank(signature.getSignatory())
				|| !Typed.blank(signature.getSignedCopy());
	}

	/**
	 * Returns the fingerprint of the letter that is signed by now: of a draft the letter as it is, later the one that
	 * was submitted.
	 */
	public static String fingerprint(PortOrder order) {
		return submitted(order).orElseGet(() -> LetterFingerprint.of(order));
	}

	private static Optional<String> submitted(PortOrder order) {
		return CheckedOrder.isDraft(order) ? Optional.empty()
				: RevisionDifference.latest(order).map(Revision::getLetter).map(letter -> letter.getFingerprint());
	}

	/**
	 * Returns whether a signature is known to be under another letter than the one to sign, as after a change of the
	 * file by another program. Of what was submitted without a fingerprint it is not known.
	 */
	public static boolean isUnderAnother(PortOrder order, Signature signature) {
		String kept = Typed.text(signature.getFingerprint());
		boolean known = CheckedOrder.isDraft(order) || submitted(order).isPresent();
		return !kept.isEmpty() && known && !kept.equals(fingerprint(order));
	}

	/**
	 * Returns the fingerprint of the letter that a signature is under; one of an older file is under the present one.
	 */
	public static String signed(PortOrder order, Signature signature) {
		String kept = Typed.text(signature.getFingerprint());
		return kept.isEmpty() ? fingerprint(order) : kept;
	}
}
