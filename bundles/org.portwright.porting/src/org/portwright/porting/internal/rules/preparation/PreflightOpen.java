package org.portwright.porting.internal.rules.preparation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Preflight;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;

/**
 * What has to be asked before an order goes in. Each answer that needs action first stops a port or cuts a service
 * (domain facts D5). Of no use once the order is closed. The freeze has a rule of its own.
 */
@SuppressWarnings("nls")
public final class PreflightOpen implements Rule<CheckedOrder> {

	private static final String OPEN = "PREFLIGHT_OPEN";

	private record Question(EAttribute field, Answer actionNeeded, String unanswered, String action) {
	}

	private final List<Question> questions = List.of(
			new Question(Literals.PREFLIGHT__ALARM_OR_LIFT_LINE, Answer.YES, Messages.Preflight_alarmOrLiftLine,
					Messages.Preflight_alarmOrLiftLine_action),
			new Question(Literals.PREFLIGHT__BROADBAND_ON_NUMBER, Answer.YES, Messages.Preflight_broadbandOnNumber,
					Messages.Preflight_broadbandOnNumber_action),
			new Question(Literals.PREFLIGHT__CALL_FEATURES, Answer.YES, Messages.Preflight_callFeatures,
					Messages.Preflight_callFeatures_action),
			new Question(Literals.PREFLIGHT__OPEN_ORDERS, Answer.YES, Messages.Preflight_openOrders,
					Messages.Preflight_openOrders_action),
			new Question(Literals.PREFLIGHT__DO_NOT_CEASE_UNDERSTOOD, Answer.NO,
					Messages.Preflight_doNotCeaseUnderstood, Messages.Preflight_doNotCeaseUnderstood_action));

	@Override
	public Set<String> codes() {
		return Set.of(OPEN);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Stream.concat(Stream.of(Literals.PORT_ORDER__STATE), questions.stream().map(Question::field))
				.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Preflight preflight = order.order().getPreflight();
		if (!order.open()) {
			return;
		}
		report.judged(OPEN, order.order());
		for (Question question : questions) {
			Answer answer = (Answer) preflight.eGet(question.field());
			boolean unanswered = answer == Answer.UNANSWERED;
			if (unanswered || answer == question.actionNeeded()) {
				String message = unanswered ? NLS.bind(Messages.Preflight_unanswered, question.unanswered())
						: question.action();
				ProblemBuilder.of(OPEN, Severity.WARNING, preflight, question.field()).value(answer.getLiteral())
						.stillNeeded(unanswered && order.draft()).report(message, report);
			}
		}
	}
}
