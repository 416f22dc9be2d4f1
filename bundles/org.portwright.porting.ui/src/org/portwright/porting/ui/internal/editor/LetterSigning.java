package org.portwright.porting.ui.internal.editor;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.LettersForSignature;
import org.portwright.porting.ui.internal.texts.Messages;

/**
 * Says of a draft which letter is signed, and whether the one that was exported for signature is still the present one.
 */
final class LetterSigning {

	private LetterSigning() {
	}

	/** Returns it in sentences; empty where there is nothing to say. */
	static String words(PortOrder order) {
		if (!CheckedOrder.isDraft(order)) {
			return ""; //$NON-NLS-1$
		}
		Optional<String> signed = LetterSignature.of(order).map(Signature::getFingerprint);
		var exported = LettersForSignature.of(order);
		if (signed.isEmpty() && exported.latest().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String present = LetterFingerprint.of(order);
		if (signed.isPresent()) {
			return signed.get().equals(present)
					? exported.change().orElseGet(() -> NLS.bind(Messages.LetterSigning_signed, present))
					: NLS.bind(Messages.LetterSigning_signedAnother, signed.get());
		}
		return exported.hasPresent() ? NLS.bind(Messages.LetterSigning_exported, present)
				: NLS.bind(Messages.LetterSigning_changed, exported.latest().get());
	}
}
