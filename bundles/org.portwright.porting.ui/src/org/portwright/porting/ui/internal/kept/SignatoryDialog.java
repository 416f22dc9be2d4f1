package org.portwright.porting.ui.internal.kept;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.widgets.Shell;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Signature;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.ElementDialog;
import org.portwright.workspace.fields.Assignment;

/**
 * Asks for the signatory of a letter and the day. What is not agreed at <em>OK</em>, such as a day that is to be
 * checked again, stays in the fields.
 */
final class SignatoryDialog extends ElementDialog {

	private final Predicate<List<Assignment>> agreed;

	/**
	 * @param proposed what the fields begin with
	 * @param agreed   returns whether the answers are taken
	 */
	SignatoryDialog(Shell parent, Signature proposed, String message, Predicate<List<Assignment>> agreed) {
		super(parent, Literals.SIGNATURE, Optional.of(proposed), message);
		this.agreed = agreed;
		titled(LegacyActionTools.removeMnemonics(Messages.SignedCopyDialog_signed));
		fields(Literals.SIGNATURE__SIGNATORY.getName(), Literals.SIGNATURE__DATE.getName());
	}

	@Override
	protected void okPressed() {
		if (agreed.test(assignments())) {
			super.okPressed();
		}
	}
}
