package org.portwright.porting.internal.rules.preparation;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Answer;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Preflight;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * What has to be asked before an order goes in. Each answer that needs action first stops a port or cuts a service
 * (domain facts D5). Of no use once the order is closed. The freeze has a rule of its own. What the line runs on is
 * asked until a date is confirmed, if the rule profile knows when the PSTN ends.
 */
@SuppressWarnings("nls")
public final class PreflightOpen implements Rule<CheckedOrder> {

	private static final String OPEN = "PREFLIGHT_OPEN";

	private static final EAttribute LINE = Literals.LETTER_OF_AUTHORIZATION__LINE_TECHNOLOGY;

	private record Question(EAttribute field, Answer actionNeeded, String unanswered, String action) {

		/** The answer once the action was taken. */
		Answer ending() {
			return actionNeeded == Answer.YES ? Answer.SETTLED : Answer.YES;
		}
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
	public List<String> codes() {
		return List.of(OPEN);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return new Reads(OrderNumbers.READS).and(Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__FOC_DATE, LINE)
				.and(questions.stream().map(Question::field).toArray(EStructuralFeature[]::new)).features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Preflight preflight = order.order().getPreflight();
		if (!order.open()) {
			return;
		}
		report.judged(OPEN, order.order());
		checkLine(order, report);
		for (Question question : questions) {
			Answer answer = (Answer) preflight.eGet(question.field());
			boolean unanswered = answer == Answer.UNANSWERED;
			if (unanswered || answer == question.actionNeeded()) {
				String message = unanswered ? NLS.bind(Messages.Preflight_unanswered, question.unanswered())
						: NLS.bind(question.action(), Words.of(question.field(), question.ending()));
				ProblemBuilder.of(OPEN, Severity.WARNING, preflight, question.field()).value(answer.getLiteral())
						.stillNeeded(unanswered && order.draft()).report(message, report);
			}
		}
	}

	private static void checkLine(CheckedOrder order, Report report) {
		LineTechnology technology = order.loa().getLineTechnology();
		if (technology == LineTechnology.UNKNOWN && order.confirmed().isEmpty()
				&& order.profile().dates().pstnEnd().isPresent()
				&& order.letter().asks(FeaturePath.of(order.loa(), LINE))) {
			ProblemBuilder.of(OPEN, Severity.WARNING, order.loa(), LINE)
					.stillNeeded(order.draft())
					.report(NLS.bind(Messages.Preflight_unanswered, Messages.Preflight_lineTechnology), report);
		}
	}
}
