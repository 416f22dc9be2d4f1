package org.portwright.porting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;

/**
 * What a check of one order found. Immutable, and independent of the model: it can be kept and asked for the next state
 * of the same order. Problems come in the order of the catalogue, those of one rule in the order of the file.
 */
public final class Findings {

	private final RuleEngine engine;
	private final RuleContext context;
	private final OrderNumbers numbers;
	private final MainNumberMove mainNumberMove;
	private final Map<Rule, List<Problem>> byRule;
	private final List<Problem> problems;
	private final List<Problem> accepted;

	Findings(RuleEngine engine, RuleContext context, CheckedOrder checked, Map<Rule, List<Problem>> byRule,
			List<Problem> judged) {
		this.engine = engine;
		this.context = context;
		numbers = checked.numbers();
		mainNumberMove = checked.mainNumberMove();
		this.byRule = byRule;
		problems = judged.stream().filter(problem -> problem.accepted().isEmpty()).toList();
		accepted = judged.stream().filter(problem -> problem.accepted().isPresent()).toList();
	}

	/**
	 * @return the problems that are open
	 */
	public List<Problem> problems() {
		return problems;
	}

	/**
	 * @return the problems that were accepted with a reason
	 */
	public List<Problem> accepted() {
		return accepted;
	}

	/**
	 * @return the open problems that keep the order from being sent
	 */
	public List<Problem> errors() {
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
	}

	/** Whether the main number on the bill is among the numbers that move. */
	public MainNumberMove mainNumberMove() {
		return mainNumberMove;
	}

	/**
	 * Checks the order again after some of it has changed. Only the rules that read what has changed run, and only
	 * numbers that have changed are classified. The context stays what it was: for another profile or another day,
	 * check the whole order.
	 *
	 * @param order   the order as it is now, or a copy of it
	 * @param changed the features whose values have changed in any object of the order
	 * @return what a whole check would find
	 */
	public Findings after(PortOrder order, Collection<? extends EStructuralFeature> changed) {
		return engine.check(order, context, this, Set.copyOf(changed));
	}

	OrderNumbers numbers() {
		return numbers;
	}

	List<Problem> of(Rule rule) {
		return byRule.getOrDefault(rule, List.of());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Findings findings && problems.equals(findings.problems)
				&& accepted.equals(findings.accepted) && mainNumberMove == findings.mainNumberMove;
	}

	@Override
	public int hashCode() {
		return problems.hashCode();
	}

	@Override
	public String toString() {
		return problems.toString();
	}
}
