package org.portwright.porting.ui.internal.editor;

import org.portwright.ui.editor.FieldRows;

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
