package org.portwright.directory.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Address;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

/** Turns a plan into commands, on the thread of the model. Nothing is changed here. */
final class PlanCommands {

	/** More places than these are not filled one by one: each would move all that stands behind it. */
	private static final int MOST_RUNS = 200;

	private final EditingDomain domain;
	private final Tenant tenant;
	private final ReviewPlan plan;
	private final LocalDate today;
	private final List<Command> commands = new ArrayList<>();

	PlanCommands(EditingDomain domain, Tenant tenant, ReviewPlan plan, LocalDate today) {
		this.domain = domain;
		this.tenant = tenant;
		this.plan = plan;
		this.today = today;
		organisation();
		list(plan.domains(), tenant.getDomains());
		list(plan.numbers(), tenant.getPhoneNumbers());
		phones(plan.phones());
	}

	private void organisation() {
		Address address = Optional.ofNullable(tenant.getAddress())
				.orElseGet(() -> (Address) Blank.part(tenant, Literals.TENANT__ADDRESS));
		for (ReviewedField change : plan.fields()) {
			boolean ofTenant = Literals.TENANT.getEAllAttributes().contains(change.field());
			if (!ofTenant && tenant.getAddress() == null) {
				address.eSet(change.field(), change.after());
			} else {
				set(ofTenant ? tenant : address, change.field(), change.after());
			}
		}
		if (tenant.getAddress() == null && plan.fields().stream()
				.anyMatch(change -> Literals.ADDRESS.getEAllAttributes().contains(change.field()))) {
			commands.add(new SetCommand(domain, tenant, Literals.TENANT__ADDRESS, address));
		}
	}

	/** The plan knows the places of the phones that have an account, and not of the others. */
	private void phones(ListPlan changes) {
		if (changes.isEmpty()) {
			return;
		}
		Map<String, Identified> byId = new HashMap<>();
		tenant.getPhones().forEach(phone -> byId.put(String.valueOf(phone.getId()), phone));
		changes.changed().forEach(change -> Optional.ofNullable(byId.get(changes.id(change.place())))
				.ifPresent(phone -> change.fields().forEach(field -> set(phone, field.field(), field.after()))));
	}

	private void list(ListPlan changes, List<? extends Identified> objects) {
		for (ListPlan.Change change : changes.changed()) {
			change.fields().forEach(field -> set(objects.get(change.place()), field.field(), field.after()));
		}
		changes.marked().forEach(gone -> set(objects.get(gone.place()), changes.goneField(), today));
		Map<Integer, List<Identified>> runs = changes.runs();
		if (runs.size() > MOST_RUNS) {
			commands.add(new SetCommand(domain, tenant, changes.list(), merged(changes, runs, objects)));
			return;
		}
		// In places as they are before anything is removed.
		runs.forEach((place, added) -> commands
				.add(new AddCommand(domain, tenant, changes.list(), added, place)));
		if (!changes.removed().isEmpty()) {
			Set<EObject> removed = new LinkedHashSet<>();
			changes.removed().forEach(gone -> removed.add(objects.get(gone.place())));
			// EMF looks every entry of the list up in what it is given.
			commands.add(new RemoveCommand(domain, tenant, changes.list(), removed));
		}
	}

	private static List<Identified> merged(ListPlan changes, Map<Integer, List<Identified>> runs,
			List<? extends Identified> objects) {
		Set<Integer> removed = changes.removed().stream().map(ListPlan.Gone::place).collect(Collectors.toSet());
		List<Identified> merged = new ArrayList<>(objects.size());
		for (int place = 0; place <= objects.size(); place++) {
			merged.addAll(runs.getOrDefault(place, List.of()));
			if (place < objects.size() && !removed.contains(place)) {
				merged.add(objects.get(place));
			}
		}
		return merged;
	}

	private void set(EObject object, EAttribute field, @Nullable Object value) {
		commands.add(new SetCommand(domain, object, field,
				value != null ? value : field.isMany() ? List.of() : SetCommand.UNSET_VALUE));
	}

	/** Notes who said it, and when, where something is changed by it or nothing was noted before. */
	void noteWhere(DirectoryReading reading, Instant when) {
		var provenance = new ProvenanceCommands(domain, tenant, reading, when);
		provenance.note(commands, plan);
	}

	/** All of it; nothing if nothing changes. */
	Optional<Command> command() {
		return commands.isEmpty() ? Optional.empty() : Optional.of(new CompoundCommand(commands));
	}
}
