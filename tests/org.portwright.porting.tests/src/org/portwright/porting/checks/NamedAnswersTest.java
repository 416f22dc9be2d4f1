package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.Problem;

/** A pre-flight problem names the answer that ends it as the window shows it. */
class NamedAnswersTest {

	static List<EAttribute> questions() {
		return List.of(Literals.PREFLIGHT__ALARM_OR_LIFT_LINE, Literals.PREFLIGHT__BROADBAND_ON_NUMBER,
				Literals.PREFLIGHT__CALL_FEATURES, Literals.PREFLIGHT__OPEN_ORDERS, Literals.PREFLIGHT__FREEZE,
				Literals.PREFLIGHT__DO_NOT_CEASE_UNDERSTOOD);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void theAnswerThatEndsItIsNamed(EAttribute question) {
		boolean ceases = question == Literals.PREFLIGHT__DO_NOT_CEASE_UNDERSTOOD;
		String named = "set the answer to \u201c"
				+ Words.of(question, ceases ? Answer.YES : Answer.SETTLED) + "\u201d";
		String message = message(question, ceases ? Answer.NO : Answer.YES);
		assertTrue(message.contains(named), () -> named + " in " + message);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void noWordOfTheFileIsSaid(EAttribute question) {
		for (Answer answer : Answer.VALUES) {
			String message = message(question, answer);
			assertTrue(!message.contains("to settled") && !message.contains("or settled"), message);
		}
	}

	private static String message(EAttribute question, Answer answer) {
		PortOrder order = Orders.correct();
		order.getPreflight().eSet(question, answer);
		return Orders.check(order).open().stream().filter(problem -> problem.feature().endsWith(question.getName()))
				.map(Problem::message).findFirst().orElse("");
	}
}
