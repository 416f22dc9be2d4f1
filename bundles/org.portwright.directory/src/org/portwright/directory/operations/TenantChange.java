package org.portwright.directory.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.FieldText;
import org.portwright.workspace.fields.OrganisationIds;

/**
 * What one field of a tenant or an order would become by what was answered.
 *
 * @param field       what people call the field
 * @param before      what it holds, for an order also what its tenant holds otherwise; empty for nothing
 * @param identity    whether the field says which tenant it is
 * @param assignments what makes it so
 */
@SuppressWarnings("nls")
public record TenantChange(String field, String before, String after, boolean identity,
		List<Assignment> assignments) {

	/** The fields of a tenant that an answer may fill, as people read them. */
	private static final List<EAttribute> FIELDS = List.of(Literals.TENANT__ORGANISATION_ID,
			Literals.TENANT__BRAND_NAME,
			Literals.TENANT__CLOUD, Literals.TENANT__REGION, Literals.TENANT__REGION_SUB_SCOPE,
			Literals.TENANT__NAMESPACE_TYPE);

	private static final Set<EAttribute> IDENTITY = Set.of(Literals.TENANT__ORGANISATION_ID,
			Literals.PORT_ORDER__ORGANISATION_ID, Literals.PORT_ORDER__INITIAL_DOMAIN);

	/** Returns whether another value is there already, so that the change is never made unasked. */
	public boolean isConflict() {
		return !before.isEmpty();
	}

	/** Returns whether it would make another tenant of the one that is there. */
	public boolean isOtherTenant() {
		return identity && isConflict();
	}

	/** Gives what an answer would change in a tenant or an order; nothing in what is neither. */
	public static List<TenantChange> of(EObject root, TenantAnswer answer) {
		return switch (root) {
		case Tenant tenant -> ofTenant(tenant, answer);
		case PortOrder order -> ofOrder(order, answer);
		default -> List.of();
		};
	}

	private static List<TenantChange> ofTenant(Tenant tenant, TenantAnswer answer) {
		List<TenantChange> changes = new ArrayList<>();
		for (EAttribute field : FIELDS) {
			field(tenant, field, "", answer.fields().getOrDefault(field, "")).ifPresent(changes::add);
		}
		answer.domains().forEach(domain -> domain(tenant, domain).ifPresent(changes::add));
		String id = Typed.text(tenant.getOrganisationId());
		String answered = answer.fields().getOrDefault(Literals.TENANT__ORGANISATION_ID, "");
		return !id.isEmpty() && isSame(id, answered, true) ? changes.stream().map(TenantChange::ofThisTenant).toList()
				: changes;
	}

	/** The same of the tenant that it is known to be about: one that was renamed has two initial domains. */
	private TenantChange ofThisTenant() {
		return new TenantChange(field, before, after, false, assignments);
	}

	private static List<TenantChange> ofOrder(PortOrder order, TenantAnswer answer) {
		List<TenantChange> changes = new ArrayList<>();
		Optional<Tenant> tenant = Optional.ofNullable(order.getTenant());
		field(order, Literals.PORT_ORDER__ORGANISATION_ID,
				tenant.map(known -> Typed.text(known.getOrganisationId())).orElse(""),
				answer.fields().getOrDefault(Literals.TENANT__ORGANISATION_ID, "")).ifPresent(changes::add);
		answer.domains().stream().filter(TenantAnswer::isInitial).findFirst()
				.flatMap(domain -> field(order, Literals.PORT_ORDER__INITIAL_DOMAIN,
						tenant.map(TenantChange::initialDomain).orElse(""), domain))
				.ifPresent(changes::add);
		return changes;
	}

	/** @param elsewhere what is known where the field itself is empty */
	private static Optional<TenantChange> field(EObject root, EAttribute field, String elsewhere, String after) {
		String own = FieldText.of(root, field.getName());
		boolean identity = IDENTITY.contains(field);
		if (after.isEmpty() || isSame(own, after, identity)) {
			return Optional.empty();
		}
		String before = own.isEmpty() && !isSame(elsewhere, after, identity) ? elsewhere : own;
		return Optional.of(new TenantChange(Words.of(field), before, after, identity,
				List.of(new Assignment(field.getName(), after))));
	}

	private static boolean isSame(String one, String other, boolean identity) {
		return identity ? OrganisationIds.withoutBraces(one).equalsIgnoreCase(other) : one.equals(other);
	}

	private static Optional<TenantChange> domain(Tenant tenant, String name) {
		Optional<Domain> known = tenant.getDomains().stream().filter(domain -> name.equalsIgnoreCase(domain.getId()))
				.findFirst();
		boolean initial = TenantAnswer.isInitial(name);
		if (known.isPresent() && (!initial || known.get().isInitial())) {
			return Optional.empty();
		}
		List<Assignment> assignments = new ArrayList<>();
		if (known.isEmpty()) {
			assignments.add(new Assignment(Literals.TENANT__DOMAINS.getName(), Assignment.Kind.ADD, name));
		}
		if (initial) {
			assignments.add(new Assignment(
					Literals.TENANT__DOMAINS.getName() + '[' + known.map(Domain::getId).orElse(name) + "]."
							+ Literals.DOMAIN__INITIAL.getName(),
					String.valueOf(true)));
		}
		// What is initial now is so no more: a tenant has one initial domain.
		return Optional.of(initial
				? new TenantChange(Words.of(Literals.DOMAIN__INITIAL), initialDomain(tenant), name, true, assignments)
				: new TenantChange(Words.of(Literals.DOMAIN), "", name, false, assignments));
	}

	private static String initialDomain(Tenant tenant) {
		return tenant.getDomains().stream().filter(Domain::isInitial).map(Domain::getId).findFirst().orElse("");
	}
}
