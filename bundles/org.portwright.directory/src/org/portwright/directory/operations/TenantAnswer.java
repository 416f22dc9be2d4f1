package org.portwright.directory.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.model.text.Typed;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.OrganisationIds;
import org.portwright.workspace.records.Recorder;

/**
 * What Microsoft or the customer answered to the question which tenant it is.
 *
 * @param fields  what is known of fields of a tenant, by the field; what nothing is known of is left out
 * @param domains its domains, as far as they were answered, in lower case
 * @param detail  who was asked, such as the host; never what was asked for a person's name
 */
@SuppressWarnings("nls")
public record TenantAnswer(Map<EAttribute, String> fields, List<String> domains, Origin origin, String detail) {

	/** Keeps what was answered. */
	public TenantAnswer {
		fields = Map.copyOf(fields);
		domains = domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).distinct().toList();
	}

	/** Whether a domain is of the kind that Microsoft gives to each tenant. */
	static boolean isInitial(String domain) {
		return RuleProfiles.usual().initialDomainSuffixes().stream().anyMatch(domain::endsWith);
	}

	/** What takes changes into a tenant or an order. A tenant also notes who answered, and when. */
	List<Assignment> assignments(EObject root, List<TenantChange> changes, Recorder recorder) {
		List<Assignment> assignments = new ArrayList<>(
				changes.stream().map(TenantChange::assignments).flatMap(List::stream).toList());
		if (root instanceof Tenant tenant && assignments.stream().anyMatch(TenantAnswer::isOfIdentity)
				&& isOfThis(tenant, assignments)) {
			assignments.addAll(provenance(tenant, recorder));
		}
		return assignments;
	}

	private static boolean isOfIdentity(Assignment assignment) {
		return assignment.kind() == Assignment.Kind.SET && assignment.path().indexOf('[') < 0;
	}

	/** Returns whether the tenant has, or gets, the Organisation ID that was answered. */
	private boolean isOfThis(Tenant tenant, List<Assignment> assignments) {
		String answered = fields.getOrDefault(Literals.TENANT__ORGANISATION_ID, "");
		String own = OrganisationIds.withoutBraces(Typed.text(tenant.getOrganisationId()));
		return answered.isEmpty() || own.equalsIgnoreCase(answered) || assignments.stream()
				.anyMatch(each -> each.path().equals(Literals.TENANT__ORGANISATION_ID.getName()));
	}

	private List<Assignment> provenance(Tenant tenant, Recorder recorder) {
		Optional<Provenance> known = tenant.getProvenance().stream()
				.filter(provenance -> ProvenanceParts.IDENTITY.equals(provenance.getPart())).findFirst();
		String list = Literals.TENANT__PROVENANCE.getName();
		String entry = list + '[' + known.map(Provenance::getId).orElse("+") + "].";
		Stream<Assignment> added = known.isPresent() ? Stream.empty()
				: Stream.of(new Assignment(list, Assignment.Kind.ADD, ProvenanceParts.IDENTITY));
		return Stream.concat(added,
				Stream.of(new Assignment(entry + Literals.PROVENANCE__ORIGIN.getName(), origin.getLiteral()),
						new Assignment(entry + Literals.PROVENANCE__DETAIL.getName(), detail),
						new Assignment(entry + Literals.PROVENANCE__WHEN.getName(), String.valueOf(recorder.now()))))
				.toList();
	}
}
