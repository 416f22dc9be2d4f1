package org.portwright.porting.internal.rules.preparation;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Preflight;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * The customer signs that no freeze and no unpaid bill is known (domain facts, second part, A3). Nobody can sign that
 * before the question is answered, so a draft does not go in without. Of no use once the order is closed.
 */
@SuppressWarnings("nls")
public final class FreezeUndeclared implements Rule<CheckedOrder> {

	private static final String UNDECLARED = "FREEZE_UNDECLARED";
	/** The answers that end it. */
	private static final List<Object> ENDING = List.of(Words.of(Literals.PREFLIGHT__FREEZE, Answer.SETTLED),
			Words.of(Literals.PREFLIGHT__FREEZE, Answer.NO));

	@Override
	public List<String> codes() {
		return List.of(UNDECLARED);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.PORT_ORDER__STATE, Literals.PREFLIGHT__FREEZE);
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.SUBMISSION);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.open()) {
			return;
		}
		Preflight preflight = order.order().getPreflight();
		report.judged(UNDECLARED, preflight, Literals.PREFLIGHT__FREEZE);
		Answer answer = preflight.getFreeze();
		if (answer == Answer.UNANSWERED || answer == Answer.YES) {
			Severity severity = order.draft() && order.context().submitting() ? Severity.ERROR : Severity.WARNING;
			ProblemBuilder.of(UNDECLARED, severity, preflight, Literals.PREFLIGHT__FREEZE).value(answer.getLiteral())
					.stillNeeded(answer == Answer.UNANSWERED && order.draft())
					.report(RuleTexts.message(UNDECLARED, answer.getLiteral(), ENDING), report);
		}
	}
}
