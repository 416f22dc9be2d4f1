package org.portwright.directory.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.porting.CompanyName;
import org.portwright.porting.profiles.RuleProfiles;

/**
 * What an answer would change in a tenant or an order, and what is to be known before it is taken.
 *
 * @param changes  each can be taken or left
 * @param warnings a sentence each; a conflict is told with both values
 */
@SuppressWarnings("nls")
public record TenantProposal(List<TenantChange> changes, List<String> warnings) {

	/** Keeps what is proposed. */
	public TenantProposal {
		changes = List.copyOf(changes);
		warnings = List.copyOf(warnings);
	}

	/** Compares an answer with a tenant or an order; nothing is proposed for what is neither. */
	public static TenantProposal of(EObject root, TenantAnswer answer) {
		List<TenantChange> changes = TenantChange.of(root, answer);
		List<String> warnings = new ArrayList<>();
		boolean other = changes.stream().anyMatch(TenantChange::isOtherTenant);
		changes.stream().filter(TenantChange::isConflict).filter(change -> !other || change.identity())
				.forEach(change -> warnings.add(NLS.bind(
						change.identity() ? Messages.TenantProposal_otherTenant : Messages.TenantProposal_conflict,
						new Object[] { change.field(), change.before(), change.after() })));
		brand(root, answer).ifPresent(warnings::add);
		return new TenantProposal(changes, warnings);
	}

	/**
	 * Returns the changes that are taken unless the user says otherwise: no conflict, and nothing at all of another
	 * tenant, whose brand name and domains belong here no more than its Organisation ID.
	 */
	public List<TenantChange> ticked() {
		return changes.stream().anyMatch(TenantChange::isOtherTenant) ? List.of()
				: changes.stream().filter(Predicate.not(TenantChange::isConflict)).toList();
	}

	/** Warns of a brand name that is not that of the customer, unless the tenant is known by it already. */
	private static Optional<String> brand(EObject root, TenantAnswer answer) {
		String known = tenant(root).map(tenant -> Typed.text(tenant.getBrandName())).orElse("");
		return brand(customer(root), answer)
				.filter(warning -> !answer.fields().getOrDefault(Literals.TENANT__BRAND_NAME, "").equals(known));
	}

	/**
	 * Returns a warning of a brand name that is not the customer's.
	 *
	 * @param customer the name, as far as it is known
	 */
	public static Optional<String> brand(String customer, TenantAnswer answer) {
		String brand = answer.fields().getOrDefault(Literals.TENANT__BRAND_NAME, "");
		String name = Typed.text(customer);
		return brand.isEmpty() || name.isEmpty() || core(brand).equals(core(name)) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.TenantProposal_brand, brand, name));
	}

	private static String customer(EObject root) {
		String subscriber = root instanceof PortOrder order && order.getLoa() != null
				? Typed.text(order.getLoa().getSubscriberName())
				: "";
		return tenant(root).map(known -> Typed.text(known.getName())).filter(name -> !name.isEmpty())
				.orElse(subscriber);
	}

	private static Optional<Tenant> tenant(EObject root) {
		return root instanceof PortOrder order ? Optional.ofNullable(order.getTenant())
				: Optional.of(root).filter(Tenant.class::isInstance).map(Tenant.class::cast);
	}

	private static String core(String company) {
		return CompanyName.core(company, RuleProfiles.usual());
	}
}
