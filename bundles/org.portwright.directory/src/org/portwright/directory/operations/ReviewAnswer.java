package org.portwright.directory.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.model.text.Typed;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.OrganisationIds;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.ProposalReader;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;

/**
 * Compares an answer with a tenant or a port order, field by field. It is so little that all of it happens on the
 * thread of the model. A tenant also notes who answered, and when.
 */
public final class ReviewAnswer implements ProposalReader<Proposal> {

	private final ModelFile file;
	private final TenantAnswer answer;
	private final Recorder recorder;

	/** @param file a tenant or a port order; nothing is proposed for another file */
	public ReviewAnswer(ModelFile file, TenantAnswer answer, Recorder recorder) {
		this.file = file;
		this.answer = answer;
		this.recorder = recorder;
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public Proposal prepare() {
		return new AnswerComparison(file, answer).proposal();
	}

	@Override
	public Proposal work(Proposal proposal, Host host) {
		return proposal;
	}

	/**
	 * Returns what the user must know before anything is taken, in sentences: each conflict with both values, and a
	 * brand name that is not the customer's. Call this on the thread of the model.
	 */
	public List<String> warnings() {
		return new AnswerComparison(file, answer).warnings();
	}

	@Override
	public List<Command> notes(EditingDomain domain, Accepted accepted) {
		boolean isOfIdentity = accepted.changed().stream().anyMatch(entry -> entry.key().holder() == null);
		return file.root() instanceof Tenant tenant && isOfIdentity && isOfThis(tenant, accepted)
				? provenance(domain, tenant)
				: List.of();
	}

	/** Returns whether the tenant has, or gets, the Organisation ID that was answered. */
	private boolean isOfThis(Tenant tenant, Accepted accepted) {
		String answered = answer.value(Literals.TENANT__ORGANISATION_ID);
		String own = OrganisationIds.withoutBraces(Typed.text(tenant.getOrganisationId()));
		return answered.isEmpty() || own.equalsIgnoreCase(answered)
				|| accepted.changed().stream().flatMap(entry -> entry.changes().stream())
						.anyMatch(change -> change.field() == Literals.TENANT__ORGANISATION_ID);
	}

	private List<Command> provenance(EditingDomain domain, Tenant tenant) {
		Optional<Provenance> known = tenant.getProvenance().stream()
				.filter(each -> ProvenanceParts.IDENTITY.equals(each.getPart())).findFirst();
		if (known.isEmpty()) {
			Provenance made = ModelFactory.eINSTANCE.createProvenance();
			made.setId(ProvenanceParts.IDENTITY);
			made.setPart(ProvenanceParts.IDENTITY);
			made.setOrigin(answer.origin());
			made.setDetail(answer.detail());
			made.setWhen(recorder.now());
			long place = tenant.getProvenance().stream()
					.filter(each -> String.valueOf(each.getId()).compareTo(ProvenanceParts.IDENTITY) < 0).count();
			return List.of(new AddCommand(domain, tenant, Literals.TENANT__PROVENANCE, made, (int) place));
		}
		List<Command> commands = new ArrayList<>();
		commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__ORIGIN, answer.origin()));
		commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__DETAIL,
				answer.detail().isEmpty() ? SetCommand.UNSET_VALUE : answer.detail()));
		commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__WHEN, recorder.now()));
		return commands;
	}
}
