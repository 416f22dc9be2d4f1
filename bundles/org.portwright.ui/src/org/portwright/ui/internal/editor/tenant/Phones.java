package org.portwright.ui.internal.editor.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.Failures;
import org.portwright.ui.internal.editor.EditedModel;
import org.portwright.ui.internal.editor.ElementDialog;
import org.portwright.ui.internal.editor.ElementTable;
import org.portwright.ui.internal.editor.FieldRows;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.resources.words.Words;

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
		table.column(Messages.Phones_name, 2, phone -> text(((Phone) phone).getName()))
				.column(Messages.Phones_model, 2, phone -> text(((Phone) phone).getModel()))
				.column(Messages.Phones_number, 2, phone -> text(((Phone) phone).getNumber()))
				.column(Messages.Phones_account, 3, phone -> text(((Phone) phone).getAccount()))
				.asked("phone-", Messages.Phones_add, phones::ask);
		if (PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(SIGN_IN).isDefined()) {
			table.button(Messages.Phones_signIn, phone -> true, phones::signIn);
		}
		table.removable();
		rows.introduction(Messages.Phones_introduction);
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
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
		return new ElementDialog(rows.client().getShell(), Messages.Phones_dialog, Messages.Phones_message)
				.text("name", Messages.Phones_name, phone.getName())
				.text("model", Messages.Phones_model, phone.getModel()).text("mac", Messages.Phones_mac, phone.getMac())
				.text("number", Messages.Phones_number, phone.getNumber())
				.choice("accountKind", Messages.Phones_accountKind, phone.getAccountKind().getLiteral(), accountKinds())
				.text("account", Messages.Phones_account, phone.getAccount()).ask();
	}

	private static Map<String, String> accountKinds() {
		return Stream.of(AccountKind.values()).collect(Collectors.toMap(AccountKind::getLiteral, Words::of,
				(first, second) -> first, LinkedHashMap::new));
	}
}
