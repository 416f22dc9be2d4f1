package org.portwright.phones.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.PhoneDraft;
import org.portwright.porting.written.MacAddress;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;

/**
 * Takes a list of phones into a tenant, as one change that can be undone. A phone that the tenant does not have is
 * added behind the others, known by its MAC address; of one that it has, what the tenant leaves open is filled in, and
 * what it says otherwise is changed only where that is wanted. It compares with the tenant as it is by now.
 */
public final class ImportPhones extends PhonesWork<ImportPhones.Plan, ImportPhones.Imported> {

	private static final String PREFIX = "phone-"; //$NON-NLS-1$

	private final WorkspaceModel model;
	private final String text;
	private final Predicate<PhoneChange> overwritten;

	/**
	 * @param file        a file with a tenant
	 * @param text        cells as copied from a spreadsheet, CSV, or a phone a line
	 * @param overwritten whether the list's word is taken where the tenant says otherwise; asked on any thread
	 */
	public ImportPhones(WorkspaceModel model, ModelFile file, String text, Predicate<PhoneChange> overwritten) {
		super(file);
		this.model = model;
		this.text = text;
		this.overwritten = overwritten;
	}

	/** What is to be done: phones that are in no file yet, and changes. */
	public record Plan(PhonePlan plan, List<Phone> fresh, List<PhoneChange> changes) {

		/** Copies the lists. */
		public Plan {
			fresh = List.copyOf(fresh);
			changes = List.copyOf(changes);
		}
	}

	/**
	 * What came of it.
	 *
	 * @param plan    what the list says
	 * @param changes those that were made
	 */
	public record Imported(PhonePlan plan, List<PhoneChange> changes) {

		/** Copies the list. */
		public Imported {
			changes = List.copyOf(changes);
		}

		/** What the tenant says otherwise than the list, still. */
		public List<PhoneChange> kept() {
			Set<PhoneChange> made = new HashSet<>(changes);
			return plan.changes().stream().filter(change -> !made.contains(change)).toList();
		}
	}

	@Override
	public Plan work(TakenPhones phones, Host host) {
		PhonePlan plan = ReadPhones.plan(text, phones, host);
		Set<String> ids = new HashSet<>();
		phones.all().forEach(phone -> ids.add(phone.getId()));
		return new Plan(plan, plan.added().stream().map(draft -> made(draft, ids)).toList(),
				plan.changes().stream().filter(change -> !change.overwrites() || overwritten.test(change)).toList());
	}

	private static Phone made(PhoneDraft draft, Set<String> ids) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId(draft.mac().map(MacAddress::id).filter(ids::add).orElseGet(() -> Blank.randomId(PREFIX)));
		draft.values().forEach((field, value) -> phone.eSet(field.feature(), value(field.feature(), value)));
		return phone;
	}

	private static Object value(EAttribute feature, String value) {
		return Objects.requireNonNull(EcoreUtil.createFromString(feature.getEAttributeType(), value));
	}

	@Override
	public Operation<Imported> apply(Plan planned) {
		return monitor -> {
			List<Command> commands = commands(tenant(), planned);
			if (!commands.isEmpty()) {
				model.perform(Messages.ImportPhones_label, new CompoundCommand(commands));
			}
			return new Imported(planned.plan(), planned.changes());
		};
	}

	private List<Command> commands(Tenant tenant, Plan planned) {
		List<Command> commands = new ArrayList<>();
		if (!planned.changes().isEmpty()) {
			Map<String, Phone> phones = new HashMap<>();
			tenant.getPhones().forEach(phone -> phones.put(phone.getId(), phone));
			planned.changes().forEach(change -> commands.add(new SetCommand(model.editingDomain(),
					phones.get(change.id()), change.field().feature(),
					value(change.field().feature(), change.after()))));
		}
		if (!planned.fresh().isEmpty()) {
			commands.add(new AddCommand(model.editingDomain(), tenant, Literals.TENANT__PHONES, planned.fresh()));
		}
		return commands;
	}
}
