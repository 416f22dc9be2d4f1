package org.portwright.porting.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;
import org.portwright.porting.Fine;
import org.portwright.porting.LetterKind;
import org.portwright.porting.MainNumberMove;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.RuleContext;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.PortInProgress;

/**
 * What is wrong with one file, an order or a tenant, and what is fine. Immutable, and independent of the model: it can
 * be kept and asked for the next state of the same file. Problems come in the order of the catalogue, those of one rule
 * in the order of the file.
 */
public final class Problems {

	private final RuleEngine engine;
	private final RuleContext context;
	private final @Nullable OrderNumbers numbers;
	private final MainNumberMove mainNumberMove;
	private final LetterKind letter;
	private final PortInProgress portIn;
	private final Map<Rule<?>, RuleReport> byRule;
	private final List<Problem> problems;
	private final List<Problem> accepted;
	private final List<Fine> fine;

	Problems(RuleEngine engine, RuleContext context, @Nullable OrderNumbers numbers, MainNumberMove mainNumberMove,
			Map<Rule<?>, RuleReport> byRule, List<Problem> judged) {
		this.engine = engine;
		this.context = context;
		this.numbers = numbers;
		this.mainNumberMove = mainNumberMove;
		letter = numbers == null ? LetterKind.GEOGRAPHIC : LetterKind.of(numbers);
		portIn = numbers == null ? PortInProgress.NONE
				: PortInProgress.of(numbers.known() ? numbers.count() : 0, context.surroundings());
		this.byRule = byRule;
		problems = judged.stream().filter(problem -> problem.accepted().isEmpty()).toList();
		accepted = judged.stream().filter(problem -> problem.accepted().isPresent()).toList();
		fine = RuleReport.fine(byRule.values());
	}

	/** The problems that are open. */
	public List<Problem> open() {
		return problems;
	}

	/** The problems that were accepted with a reason. */
	public List<Problem> accepted() {
		return accepted;
	}

	/** What was judged and has no problem, neither open nor accepted, in the order of the catalogue. */
	public List<Fine> fine() {
		return fine;
	}

	/** The open problems that keep the order from being sent. */
	public List<Problem> errors() {
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
	}

	/** Whether the main number on the bill is among the numbers that move. */
	public MainNumberMove mainNumberMove() {
		return mainNumberMove;
	}

	/** Returns what the tenant's numbers have of the port of this order. */
	public PortInProgress portIn() {
		return portIn;
	}

	/** Which letter the order needs. */
	public LetterKind letter() {
		return letter;
	}

	/**
	 * Checks the file again after some of it has changed, or of what it is judged by. Only the rules that read what has
	 * changed run, and only numbers that have changed are classified.
	 *
	 * @param root    the order or tenant as it is now, or a copy of it
	 * @param changed the features whose values have changed in any object of the file
	 * @return what a whole check would find
	 */
	public Problems after(ModelRoot root, RuleContext now, Collection<? extends EStructuralFeature> changed) {
		return engine.check(root, now, Optional.of(this), Set.copyOf(changed));
	}

	/** What it was judged by. */
	public RuleContext context() {
		return context;
	}

	@Nullable
	OrderNumbers numbers() {
		return numbers;
	}

	Optional<RuleReport> of(Rule<?> rule) {
		return Optional.ofNullable(byRule.get(rule));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Problems others && problems.equals(others.problems)
				&& accepted.equals(others.accepted) && fine.equals(others.fine)
				&& mainNumberMove == others.mainNumberMove && letter == others.letter && portIn.equals(others.portIn);
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
