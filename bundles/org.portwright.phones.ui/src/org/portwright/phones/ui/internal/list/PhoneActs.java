package org.portwright.phones.ui.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.model.paths.Blank;
import org.portwright.model.words.Words;
import org.portwright.phones.AccountWords;
import org.portwright.phones.EmergencyCalls;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.lists.PhoneEntry;
import org.portwright.phones.ui.internal.asking.PhoneChecks;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.porting.written.LineNumber;
import org.portwright.ui.Failures;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.fields.ElementDialog;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.AddElement;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.RemoveFromTenant;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/** What can be done with phones of a tenant, one at a time or many. */
@SuppressWarnings("nls")
final class PhoneActs {

	/** The id of the command that signs the selected phone in. */
	static final String SIGN_IN = "org.portwright.ui.signInPhone";

	private static final String LIST = "phones";
	private static final String PREFIX = "phone-";

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final Supplier<Shell> shell;

	PhoneActs(EngagementFiles engagementFiles, ModelFile file, Supplier<Shell> shell) {
		this.engagementFiles = engagementFiles;
		this.file = file;
		this.shell = shell;
	}

	/** Asks for a phone and adds it. */
	void add() {
		dialog(Optional.empty()).ask().ifPresent(fields -> WindowOperation.perform(new AddElement(
				engagementFiles.model(), file, LIST, Blank.randomId(PREFIX), fields,
				Messages.PhoneActs_add)));
	}

	/** Asks for the fields of a phone that is there; it may say itself what it is while it is asked about. */
	void edit(String id) {
		phone(id).flatMap(phone -> dialog(Optional.of(phone)).askForChanges())
				.filter(fields -> !fields.isEmpty()).ifPresent(fields -> WindowOperation.perform(
						new SetFields(engagementFiles.model(), engagementFiles.problems().now(),
								engagementFiles.recorder(), file, paths(id, fields))
								.called(Messages.PhoneActs_edit)));
	}

	private static List<Assignment> paths(String id, List<Assignment> fields) {
		return fields.stream()
				.map(field -> new Assignment(LIST + '[' + id + "]." + field.path(), field.value())).toList();
	}

	private ElementDialog dialog(Optional<Phone> known) {
		var dialog = new PhoneDialog(shell.get(), known);
		known.flatMap(phone -> EmergencyCalls.of(phone.getModel())).map(EmergencyCalls::words)
				.ifPresent(dialog::note);
		dialog.fields("name", "model", "firmware", "mac", "ipAddress", "site", "accountKind", "account")
				.text("number", LineNumber::shown)
				.fields("method", "mfa", "licensed", "servicePlan", "commonAreaPolicy", "note")
				.doubt(PhoneEntry::doubt);
		known.ifPresent(phone -> account(dialog, phone));
		return dialog;
	}

	/** What a sync reads of its account: typed here it would be taken for Microsoft's word. */
	private void account(ElementDialog dialog, Phone phone) {
		var words = new AccountWords(phone, file.root() instanceof Tenant tenant
				? PhoneTenant.of(tenant, AssignedNumbers.NONE)
				: PhoneTenant.UNKNOWN);
		words.values().forEach((field, value) -> dialog.shown(Words.of(field), value));
		dialog.note(words.origin());
	}

	/** Takes phones out of the tenant. */
	void remove(Set<String> ids) {
		WindowOperation.perform(RemoveFromTenant.phones(engagementFiles.model(), file, ids));
	}

	/** Opens the guide that signs the first selected phone in. */
	static void signIn() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(SIGN_IN, null);
		} catch (CommandException e) {
			Failures.show(e);
		}
	}

	/** Asks phones what they are, in the order in which the tenant has them. */
	void check(Set<String> ids) {
		if (file.root() instanceof Tenant tenant) {
			PhoneChecks.check(tenant.getPhones().stream().filter(phone -> ids.contains(phone.getId())).toList());
		}
	}

	private Optional<Phone> phone(String id) {
		return file.root() instanceof Tenant tenant
				? TenantMirror.of(tenant).phone(id)
				: Optional.empty();
	}
}
