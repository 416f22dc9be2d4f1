package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.ProposalReader;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Compares a reading with a tenant: proposes its organisation, domains, numbers and the accounts of its phones. New
 * domains come before new numbers, these in ascending order.
 */
public final class ReviewTenant implements ProposalReader<TenantState> {

	private final ModelProblems problems;
	private final ModelFile file;
	private final DirectoryReading reading;
	private final Recorder recorder;

	/**
	 * @param problems knows the orders of the engagement, and the day
	 * @param file     a file with a tenant
	 * @param recorder knows the time at which a change is noted
	 */
	public ReviewTenant(ModelProblems problems, ModelFile file, DirectoryReading reading, Recorder recorder) {
		this.problems = problems;
		this.file = file;
		this.reading = reading;
		this.recorder = recorder;
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public TenantState prepare() throws OperationException {
		return TenantState.of(file, problems);
	}

	@Override
	public Gradual<TenantState> begin() throws OperationException {
		return new TenantState.Taking(file, problems);
	}

	/** Compares in a time that grows with the count of both. */
	@Override
	public Proposal work(TenantState state, Host host) {
		var domains = new ListComparison(ComparedList.domains(state, reading), state, reading);
		var numbers = new ListComparison(ComparedList.numbers(state, reading), state, reading);
		List<Entry> entries = new ArrayList<>(domains.added());
		entries.addAll(numbers.added());
		entries.addAll(new OrganisationComparison(state, reading).entries());
		entries.addAll(domains.changed());
		entries.addAll(numbers.changed());
		entries.addAll(PhoneAccount.compare(state, reading));
		entries.addAll(domains.gone());
		entries.addAll(numbers.gone());
		return new Proposal(entries);
	}

	@Override
	public List<Command> notes(EditingDomain domain, Accepted accepted) {
		if (file.root() instanceof Tenant tenant) {
			return new ProvenanceCommands(domain, tenant, reading, recorder.now()).of(accepted);
		}
		return List.of();
	}
}
