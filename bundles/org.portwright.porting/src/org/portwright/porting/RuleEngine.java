package org.portwright.porting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.porting.internal.CompleteOrder;
import org.portwright.porting.internal.Judgements;
import org.portwright.porting.internal.rules.Catalogue;

/**
 * Checks port orders by the rule catalogue. It has no state and may be used by several threads, each with an order that
 * does not change meanwhile.
 */
public final class RuleEngine {

	private final List<Rule> rules;

	/** An engine with every rule of the catalogue. */
	public RuleEngine() {
		this(Catalogue.rules());
	}

	/**
	 * @param rules the rules, in the order of their problems
	 */
	RuleEngine(List<? extends Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	/**
	 * @return the codes of all problems that it may report, in the order of the catalogue
	 */
	public Set<String> codes() {
		Set<String> codes = new LinkedHashSet<>();
		rules.forEach(rule -> codes.addAll(rule.codes()));
		return Collections.unmodifiableSet(codes);
	}

	/**
	 * Checks a whole order.
	 *
	 * @param order   the order; it is not changed
	 * @param context what to judge by
	 * @return what was found
	 */
	public Findings check(PortOrder order, RuleContext context) {
		return check(order, context, null, Set.of());
	}

	/**
	 * Checks some fields of an order alone. Only the rules that read one of them run, so that this is cheap where they
	 * read nothing else that is large.
	 *
	 * @param order   the order; it is not changed
	 * @param context what to judge by
	 * @param fields  the features
	 * @return the open problems that these rules find, wherever they are
	 */
	public List<Problem> check(PortOrder order, RuleContext context, Set<? extends EStructuralFeature> fields) {
		var some = new RuleEngine(rules.stream().filter(rule -> !Collections.disjoint(fields, rule.reads())).toList());
		return some.check(order, context).problems();
	}

	Findings check(PortOrder order, RuleContext context, @Nullable Findings previous,
			Set<EStructuralFeature> changed) {
		PortOrder complete = CompleteOrder.of(order);
		boolean everything = previous == null || !Collections.disjoint(changed, CompleteOrder.SHAPE);
		boolean sameNumbers = !everything && Collections.disjoint(changed, OrderNumbers.READS);
		var checked = new CheckedOrder(complete, context, previous == null ? null : previous.numbers(), sameNumbers);
		Map<Rule, List<Problem>> byRule = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (Rule rule : rules) {
			List<Problem> found;
			if (previous == null || everything || !Collections.disjoint(changed, rule.reads())) {
				found = new ArrayList<>();
				rule.check(checked, found::add);
			} else {
				found = previous.of(rule);
			}
			byRule.put(rule, found);
			problems.addAll(found);
		}
		return new Findings(this, context, checked, byRule, Judgements.of(complete).apply(problems));
	}
}
