package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.text.Typed;

/** The questions of an order that nobody has answered. */
public final class OpenQuestions {

	private OpenQuestions() {
	}

	/** Gives them in the order in which they were written down. A question is answered by words or by a day. */
	public static List<Question> of(PortOrder order) {
		return order.getQuestions().stream().filter(OpenQuestions::isOpen).toList();
	}

	/** Whether nobody has answered a question. */
	public static boolean isOpen(Question question) {
		return question.getAnswered() == null && Typed.blank(question.getAnswer());
	}

	/** Whether somebody waits for an answer: the order says so, or a question is open. */
	public static boolean isWaited(PortOrder order) {
		return order.isQuestionsOpen() || order.getQuestions().stream().anyMatch(OpenQuestions::isOpen);
	}

	/** The day of the oldest that has one. */
	static Optional<LocalDate> since(PortOrder order) {
		return of(order).stream().map(Question::getAsked).filter(Objects::nonNull).min(Comparator.naturalOrder());
	}
}
