package org.portwright.directory.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.workspace.TypedTenantValues;

/**
 * Notes in a tenant who said what, and when. Where nothing changes nothing is noted, so that the file stays as it is.
 */
@SuppressWarnings("nls")
final class ProvenanceCommands {

	private static final String DOMAINS = Literals.TENANT__DOMAINS.getName();
	private static final String NUMBERS = Literals.TENANT__PHONE_NUMBERS.getName();
	private static final String PHONES = Literals.TENANT__PHONES.getName();

	private final EditingDomain domain;
	private final Tenant tenant;
	private final DirectoryReading reading;
	private final Instant when;
	private final List<Provenance> added = new ArrayList<>();
	private final Set<String> noted = new HashSet<>();

	ProvenanceCommands(EditingDomain domain, Tenant tenant, DirectoryReading reading, Instant when) {
		this.domain = domain;
		this.tenant = tenant;
		this.reading = reading;
		this.when = when;
	}

	/** Adds the commands that note what a plan changes. */
	void note(List<Command> commands, ReviewPlan plan) {
		Set<DirectoryPart> whole = reading.whole();
		boolean numbers = whole.containsAll(Set.of(DirectoryPart.NUMBERS, DirectoryPart.USERS));
		note(commands, NUMBERS, change(plan.numbers().isEmpty(), plan, Literals.PHONE_NUMBER), numbers);
		note(commands, ProvenanceParts.IDENTITY, change(plan.fields().isEmpty(), plan, Literals.TENANT),
				whole.contains(DirectoryPart.ORGANISATION));
		note(commands, DOMAINS, change(plan.domains().isEmpty(), plan, Literals.DOMAIN),
				whole.contains(DirectoryPart.DOMAINS));
		if (!plan.phones().isEmpty()) {
			note(commands, ProvenanceParts.PHONE_ACCOUNTS, Change.TAKEN, whole.contains(DirectoryPart.USERS));
		}
		Set<String> typed = typed(plan);
		Set<String> over = over(plan);
		List<Provenance> left = tenant.getProvenance().stream().filter(known -> !isOver(known, over)).toList();
		List<Provenance> all = Stream
				.of(left.stream(), added.stream(), TypedTenantValues.lacking(tenant, typed).stream())
				.flatMap(each -> each)
				.sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList();
		if (all.size() > left.size() || left.size() < tenant.getProvenance().size()) {
			commands.add(new SetCommand(domain, tenant, Literals.TENANT__PROVENANCE, all));
		}
	}

	/** What becomes of a part: a part that differs, and of which nothing is taken, says nothing of where it is from. */
	private enum Change {
		TAKEN, LEFT, NONE
	}

	private static Change change(boolean nothingTaken, ReviewPlan plan, EClass type) {
		return !nothingTaken ? Change.TAKEN : plan.differs().contains(type) ? Change.LEFT : Change.NONE;
	}

	/** The paths of values that stay as the user typed them while all about them is Microsoft's from now on. */
	private Set<String> typed(ReviewPlan plan) {
		Set<String> typed = new HashSet<>();
		plan.open().stream().filter(entry -> !entry.isTicked()).forEach(entry -> entry.fields().stream()
				.filter(change -> change.before() != null).map(change -> path(entry.type(), entry.id(), change))
				.forEach(typed::add));
		typed.removeIf(path -> !isNoted(part(path)));
		return typed;
	}

	/** The paths of values that the plan replaces, and of objects that it removes. */
	private static Set<String> over(ReviewPlan plan) {
		Set<String> over = new HashSet<>();
		plan.fields().forEach(change -> over.add(path(Literals.TENANT, "", change)));
		for (ListPlan list : List.of(plan.domains(), plan.numbers(), plan.phones())) {
			list.changed().forEach(changed -> changed.fields().forEach(change -> over
					.add(path(list.list().getEReferenceType(), list.id(changed.place()), change))));
			list.removed().forEach(gone -> over.add(list.list().getName() + '[' + gone.entry().id() + ']'));
		}
		return over;
	}

	private static boolean isOver(Provenance known, Set<String> over) {
		String path = String.valueOf(known.getPart());
		return TypedTenantValues.isOfValue(known)
				&& (over.contains(path) || over.contains(path.substring(0, path.lastIndexOf(']') + 1)));
	}

	private static String path(EClass type, String id, ReviewedField change) {
		String field = change.field().getName();
		if (type == Literals.TENANT) {
			return change.field().getEContainingClass() == Literals.ADDRESS
					? Literals.TENANT__ADDRESS.getName() + '.' + field
					: field;
		}
		String list = type == Literals.DOMAIN ? DOMAINS : type == Literals.PHONE ? PHONES : NUMBERS;
		return list + '[' + id + "]." + field;
	}

	private static String part(String path) {
		String list = path.indexOf('[') < 0 ? ProvenanceParts.IDENTITY : path.substring(0, path.indexOf('['));
		return PHONES.equals(list) ? ProvenanceParts.PHONE_ACCOUNTS : list;
	}

	/** Returns whether a part came from elsewhere, or does from now on. */
	private boolean isNoted(String part) {
		return noted.contains(part) || !TypedTenantValues.isTyped(tenant, part);
	}

	/** @param whole whether all of the part was read; otherwise its origin is noted as one in part */
	private void note(List<Command> commands, String part, Change change, boolean whole) {
		Optional<Provenance> known = tenant.getProvenance().stream()
				.filter(provenance -> part.equals(provenance.getPart())).findFirst();
		boolean isKnown = known.filter(provenance -> provenance.getOrigin() == reading.origin()).isPresent();
		if (change != Change.TAKEN && (change == Change.LEFT || isKnown || !whole)) {
			return;
		}
		noted.add(part);
		String detail = whole ? reading.detail() : NLS.bind(Messages.ProvenanceCommands_inPart, reading.detail());
		if (known.isPresent()) {
			commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__ORIGIN, reading.origin()));
			commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__DETAIL, detail));
			commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__WHEN, when));
			return;
		}
		Provenance made = ModelFactory.eINSTANCE.createProvenance();
		made.setId(part);
		made.setPart(part);
		made.setOrigin(reading.origin());
		made.setDetail(detail);
		made.setWhen(when);
		added.add(made);
	}
}
