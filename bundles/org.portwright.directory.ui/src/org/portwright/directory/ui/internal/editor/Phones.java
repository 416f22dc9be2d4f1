package org.portwright.directory.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.written.PhoneEntries;
import org.portwright.ui.CommandName;
import org.portwright.ui.Failures;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.ElementTable;
import org.portwright.ui.editor.FieldRows;

/** The section with the desk phones of a tenant. */
@SuppressWarnings("nls")
final class Phones {

	private static final String LIST = "phones";
	private static final String SIGN_IN = "org.portwright.ui.signInPhone";

	private Phones() {
	}

	static void rows(FieldRows rows) {
		var table = new ElementTable(rows, LIST);
		table.column(Literals.PHONE__NAME, 2).column(Literals.PHONE__MODEL, 2).column(Literals.PHONE__NUMBER, 2)
				.column(Literals.PHONE__ACCOUNT, 3)
				.asked("phone-", Messages.Phones_add, Messages.Phones_message, dialog -> dialog.fields("name",
						"model", "mac", "number", "accountKind", "account").doubt(Phones::doubt));
		if (PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(SIGN_IN).isDefined()) {
			table.button(CommandName.of("signInPhone"), phone -> true, phone -> signIn(rows.edited(), phone));
		}
		table.removable();
		rows.introduction(Messages.Phones_introduction);
	}

	private static Optional<String> doubt(String field, String answer) {
		return switch (field) {
		case "mac" -> PhoneEntries.doubtOfMac(answer);
		case "number" -> PhoneEntries.doubtOfNumber(answer);
		default -> Optional.empty();
		};
	}

	private static void signIn(EditedModel edited, EObject phone) {
		edited.select(new StructuredSelection(phone));
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(SIGN_IN, null);
		} catch (CommandException e) {
			Failures.show(e);
		}
	}
}
