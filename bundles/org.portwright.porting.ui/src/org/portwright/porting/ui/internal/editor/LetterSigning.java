package org.portwright.porting.ui.internal.editor;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.KeptFile;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.porting.life.LetterSignature;

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
		Optional<String> exported = order.getJournal().stream().flatMap(entry -> entry.getFiles().stream())
				.map(KeptFile::getFingerprint).filter(fingerprint -> !Typed.blank(fingerprint))
				.reduce((first, second) -> second);
		if (signed.isEmpty() && exported.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String present = LetterFingerprint.of(order);
		if (signed.isPresent()) {
			return NLS.bind(signed.get().equals(present) ? Messages.LetterSigning_signed
					: Messages.LetterSigning_signedAnother, signed.get());
		}
		return exported.get().equals(present) ? NLS.bind(Messages.LetterSigning_exported, present)
				: NLS.bind(Messages.LetterSigning_changed, exported.get());
	}
}
