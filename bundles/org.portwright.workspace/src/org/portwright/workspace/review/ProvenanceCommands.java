package org.portwright.workspace.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;

/**
 * Notes in a tenant who said what, and when. Where nothing changes nothing is noted, so that the file stays as it is.
 */
@SuppressWarnings("nls")
final class ProvenanceCommands {

	/** What the parts of a tenant are called in its file. */
	private static final String IDENTITY = "identity";
	private static final String DOMAINS = Literals.TENANT__DOMAINS.getName();
	private static final String NUMBERS = Literals.TENANT__PHONE_NUMBERS.getName();

	private final EditingDomain domain;
	private final Tenant tenant;
	private final DirectoryReading reading;
	private final Instant when;

	ProvenanceCommands(EditingDomain domain, Tenant tenant, DirectoryReading reading, Instant when) {
		this.domain = domain;
		this.tenant = tenant;
		this.reading = reading;
		this.when = when;
	}

	/** Adds the commands that note what a plan changes. */
	void note(List<Command> commands, ReviewPlan plan) {
		Set<DirectoryPart> whole = reading.whole();
		// The last of the list first, so that none moves the places of the others.
		noteList(commands, NUMBERS, !plan.numbers().isEmpty(), plan.leavesOpen(Literals.PHONE_NUMBER),
				whole.containsAll(Set.of(DirectoryPart.NUMBERS, DirectoryPart.USERS)));
		note(commands, IDENTITY, !plan.fields().isEmpty(), whole.contains(DirectoryPart.ORGANISATION));
		noteList(commands, DOMAINS, !plan.domains().isEmpty(), plan.leavesOpen(Literals.DOMAIN),
				whole.contains(DirectoryPart.DOMAINS));
	}

	/**
	 * Leaves the origin of a list alone while it holds typed values that differ from Microsoft's, because the next
	 * review would take them for Microsoft's.
	 *
	 * @param open whether something of it stays otherwise
	 */
	private void noteList(List<Command> commands, String part, boolean changed, boolean open, boolean whole) {
		if (!open || known(part).filter(known -> known.getOrigin() != Origin.TYPED).isPresent()) {
			note(commands, part, changed, whole);
		}
	}

	private Optional<Provenance> known(String part) {
		return tenant.getProvenance().stream().filter(provenance -> part.equals(provenance.getPart())).findFirst();
	}

	/** @param whole whether all of the part was read; otherwise its origin is noted as one in part */
	private void note(List<Command> commands, String part, boolean changed, boolean whole) {
		Optional<Provenance> known = known(part);
		boolean noted = known.filter(provenance -> provenance.getOrigin() == reading.origin()).isPresent();
		if (!changed && (noted || !whole)) {
			return;
		}
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
		int before = (int) tenant.getProvenance().stream()
				.filter(provenance -> String.valueOf(provenance.getId()).compareTo(part) < 0).count();
		commands.add(new AddCommand(domain, tenant, Literals.TENANT__PROVENANCE, made, before));
	}
}
