package org.portwright.porting.checks;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Rule;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.Links;
import org.portwright.porting.internal.catalogue.Catalogue;

/**
 * Checks port orders and tenants by the rule catalogue, and by the rules that capabilities bring. It has no state and
 * may be used by several threads, each with content that does not change meanwhile.
 */
public final class RuleEngine {

	private final List<Rule<CheckedOrder>> orderRules;
	private final List<Rule<CheckedTenant>> tenantRules;

	/** @param more have the rules that judge after those of the catalogue */
	public RuleEngine(Collection<? extends RuleSource> more) {
		orderRules = all(Catalogue.ofOrders(), more, RuleSource::ofOrders);
		tenantRules = all(Catalogue.ofTenants(), more, RuleSource::ofTenants);
	}

	private static <T> List<T> all(List<T> own, Collection<? extends RuleSource> more,
			Function<RuleSource, List<T>> rules) {
		return Stream.concat(own.stream(), more.stream().map(rules).flatMap(List::stream)).toList();
	}

	List<Rule<CheckedOrder>> orderRules() {
		return orderRules;
	}

	List<Rule<CheckedTenant>> tenantRules() {
		return tenantRules;
	}

	/** The codes of all problems that it may report, in the order of the catalogue. */
	public Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		Stream.concat(orderRules.stream(), tenantRules.stream()).forEach(rule -> codes.addAll(rule.codes()));
		return Collections.unmodifiableSet(codes);
	}

	/** The codes of problems that are about other files of the engagement too. */
	public Set<String> codesAmongOthers() {
		Set<String> codes = new LinkedHashSet<>();
		Stream.concat(orderRules.stream(), tenantRules.stream())
				.filter(rule -> !Collections.disjoint(rule.facts(), Fact.OF_OTHERS))
				.forEach(rule -> codes.addAll(rule.codes()));
		return Collections.unmodifiableSet(codes);
	}

	/**
	 * Begins to check an order.
	 *
	 * @param order   the order; it is not changed
	 * @param before  what was found before; empty to run every rule
	 * @param changed the features whose values have changed since in any object of the order
	 */
	public Checking begin(PortOrder order, Links links, RuleProfile profile, Optional<Problems> before,
			Set<EStructuralFeature> changed) {
		return new Checking.OfOrder(this, order, links, profile, before, changed);
	}

	/**
	 * Begins to check a tenant.
	 *
	 * @param tenant  the tenant, with or without its numbers; it is not changed
	 * @param before  what was found before; empty to run every rule
	 * @param changed the features whose values have changed since in any object of the tenant
	 */
	public Checking begin(Tenant tenant, HeldNumbers numbers, RuleProfile profile, Optional<Problems> before,
			Set<EStructuralFeature> changed) {
		return new Checking.OfTenant(this, tenant, numbers, profile, before, changed);
	}

	/**
	 * Checks a whole file.
	 *
	 * @param root an order or a tenant; it is not changed
	 */
	public Problems check(ModelRoot root, RuleContext context) {
		return check(root, context, Optional.empty(), Set.of());
	}

	Problems check(ModelRoot root, RuleContext context, Optional<Problems> before,
			Set<EStructuralFeature> changed) {
		Checking checking = root instanceof Tenant tenant
				? begin(tenant, HeldNumbers.NONE, context.profile(), before, changed)
				: begin((PortOrder) root, Links.NONE, context.profile(), before, changed);
		return checking.judge(context);
	}
}
