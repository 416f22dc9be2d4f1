package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The section on the signature. */
final class Signing {

	private Signing() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Signature_introduction);
		rows.choice(Paths.SIGNATURE_METHOD);
		rows.text(Paths.SIGNATORY);
		rows.text(Paths.SIGNATORY_POSITION);
		rows.text(Paths.SIGNATURE_DATE);
		rows.text(Paths.SIGNED_COPY);
	}
}
