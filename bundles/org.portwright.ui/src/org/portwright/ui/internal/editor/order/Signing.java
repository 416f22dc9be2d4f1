package org.portwright.ui.internal.editor.order;

import org.portwright.ui.internal.editor.FieldRows;

/** The section on the signature. */
final class Signing {

	private Signing() {
	}

	static void rows(FieldRows rows) {
		rows.introduction(Messages.Signature_introduction);
		rows.choice(Paths.SIGNATURE_METHOD, Messages.Signature_method, Words.signatureMethod());
		rows.text(Paths.SIGNATORY, Messages.Signature_signatory);
		rows.text(Paths.SIGNATORY_POSITION, Messages.Signature_position);
		rows.text(Paths.SIGNATURE_DATE, Messages.Signature_date, Messages.Move_dateExample);
		rows.text(Paths.SIGNED_COPY, Messages.Signature_copy, Messages.Signature_copyExample);
	}
}
