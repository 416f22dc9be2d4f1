package org.portwright.porting.internal.rules.engagement;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit.FollowOrder;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Parallel;
import org.portwright.porting.internal.ReadFacts;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/** Open orders of one losing account go in one after the other. An order that follows one already keeps its place. */
@SuppressWarnings("nls")
public final class SameAccountParallel implements Rule<CheckedOrder> {

	private static final String CODE = "SAME_ACCOUNT_PARALLEL";
	private static final EAttribute FIELD = Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER;

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(FIELD, Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER, Literals.PORT_ORDER__STATE);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.ACCOUNTS);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (order.open() && ReadFacts.account(order.loa(), order.profile()).isPresent()) {
			report.judged(CODE, order.loa(), FIELD);
		}
		Parallel parallel = order.context().surroundings().unordered();
		Others others = parallel.others();
		if (others.equals(Others.NOBODY)) {
			return;
		}
		ProblemBuilder problem = ProblemBuilder.of(CODE, Severity.WARNING, order.loa(), FIELD)
				.value(order.loa().getAccountNumber()).files(others.named());
		if (!parallel.follows()) {
			parallel.last().stream().filter(other -> !other.id().isEmpty())
					.forEach(other -> problem.fix(new QuickFix("follow:" + other.file(),
							RuleTexts.fix(CODE, other.file()),
							List.of(new FollowOrder(other.file(), other.id())))));
		}
		problem.report(report, Typed.text(order.loa().getAccountNumber()), OtherFiles.text(others));
	}
}
