package org.portwright.porting.ui.internal.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementDialog;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldText;

/**
 * Asks for the notice and the complaint of a Porting Override. What is not taken at <em>OK</em>, such as a day that is
 * to be checked again, stays in the fields.
 */
final class NoticeDialog extends ElementDialog {

	private static final String ALERT = Literals.PORT_ORDER__OVERRIDE_ALERT.getName();

	private final Predicate<List<Assignment>> made;

	/** @param made makes changes, at least one, and returns whether they are taken */
	NoticeDialog(Shell parent, PortOrder order, LocalDate today, Predicate<List<Assignment>> made) {
		super(parent, Literals.PORT_ORDER, Optional.of(order), Messages.Override_recordMessage);
		this.made = made;
		titled(Messages.Override_recordTitle);
		text(ALERT, held -> FieldText.shown(order, ALERT));
		fields(Literals.PORT_ORDER__OFCOM_REFERENCE.getName());
		readable(today);
	}

	@Override
	protected void okPressed() {
		List<Assignment> changes = changes();
		if (changes.isEmpty() || made.test(changes)) {
			super.okPressed();
		}
	}
}
