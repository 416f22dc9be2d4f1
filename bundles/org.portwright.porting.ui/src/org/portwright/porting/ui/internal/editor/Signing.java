package org.portwright.porting.ui.internal.editor;

import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.Commands;
import org.portwright.ui.fields.FieldRows;

/** The section on the signature. */
final class Signing {

	private static final String EXPORT = "org.portwright.ui.exportForSignature"; //$NON-NLS-1$

	private Signing() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Signature_introduction);
		rows.button(CommandName.of("exportForSignature") + '\u2026', () -> Commands.run(EXPORT)); //$NON-NLS-1$
		rows.telling(() -> rows.edited().root() instanceof PortOrder order ? LetterSigning.words(order) : ""); //$NON-NLS-1$
		rows.choice(Paths.SIGNATURE_METHOD);
		rows.text(Paths.SIGNATORY);
		rows.text(Paths.SIGNATORY_POSITION);
		rows.text(Paths.SIGNATURE_DATE);
		rows.text(Paths.SIGNED_COPY);
	}
}
