package org.portwright.directory.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.paths.Blank;
import org.portwright.ui.CommandName;
import org.portwright.ui.Failures;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.ElementDialog;
import org.portwright.ui.editor.ElementTable;
import org.portwright.ui.editor.FieldRows;
import org.portwright.workspace.operations.Assignment;

/** The section with the desk phones of a tenant. */
@SuppressWarnings("nls")
final class Phones {

	private static final String LIST = "phones";
	private static final String SIGN_IN = "org.portwright.ui.signInPhone";

	private final FieldRows rows;
	private final EditedModel edited;

	private Phones(FieldRows rows) {
		this.rows = rows;
		edited = rows.edited();
	}

	static void rows(FieldRows rows) {
		var phones = new Phones(rows);
		var table = new ElementTable(rows, LIST);
		table.column(Literals.PHONE__NAME, 2).column(Literals.PHONE__MODEL, 2).column(Literals.PHONE__NUMBER, 2)
				.column(Literals.PHONE__ACCOUNT, 3)
				.asked("phone-", Messages.Phones_add, phones::ask);
		if (PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(SIGN_IN).isDefined()) {
			table.button(CommandName.of("signInPhone"), phone -> true, phones::signIn);
		}
		table.removable();
		rows.introduction(Messages.Phones_introduction);
	}

	private void signIn(EObject phone) {
		edited.select(new StructuredSelection(phone));
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(SIGN_IN, null);
		} catch (CommandException e) {
			Failures.show(e);
		}
	}

	private Optional<List<Assignment>> ask(Optional<EObject> known) {
		var phone = (Phone) known.orElseGet(() -> Blank.of(Literals.PHONE, ""));
		return new ElementDialog(rows.client().getShell(), Literals.PHONE, Messages.Phones_message)
				.text("name", phone.getName()).text("model", phone.getModel()).text("mac", phone.getMac())
				.text("number", phone.getNumber()).choice("accountKind", phone.getAccountKind())
				.text("account", phone.getAccount()).ask();
	}
}
