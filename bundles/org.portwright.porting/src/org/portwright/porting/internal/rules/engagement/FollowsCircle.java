package org.portwright.porting.internal.rules.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit.FollowNone;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/** Of orders that follow each other in a circle none can go in first. */
@SuppressWarnings("nls")
public final class FollowsCircle implements Rule<CheckedOrder> {

	private static final String CODE = "FOLLOWS_CIRCLE";
	private static final EReference FIELD = Literals.PORT_ORDER__FOLLOWS;

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(FIELD, Literals.PORT_ORDER__STATE);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.CIRCLES);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.open()) {
			return;
		}
		if (order.order().eIsSet(FIELD)) {
			report.judged(CODE, order.order(), FIELD);
		}
		Optional<Others> circle = order.context().surroundings().circle();
		circle.ifPresent(others -> ProblemBuilder.of(CODE, Severity.ERROR, order.order(), FIELD)
				.value(OtherFiles.text(others)).files(others.named())
				.fix(new QuickFix("followNone", RuleTexts.fix(CODE, ""), List.of(new FollowNone())))
				.report(RuleTexts.message(CODE, others.equals(Others.NOBODY) ? "itself" : "others",
						List.of(OtherFiles.text(others))), report));
	}
}
