package org.portwright.phones.ui.internal.list;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementDialog;

/** The form of a phone, which has its own topic of the help. */
final class PhoneDialog extends ElementDialog {

	/** @param known the phone; empty for a new one */
	PhoneDialog(Shell parent, Optional<Phone> known) {
		super(parent, Literals.PHONE, known.map(phone -> phone), Messages.PhoneActs_message);
	}
}
