package org.portwright.porting.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;

/**
 * The problems of an order that somebody accepted with a reason.
 */
public final class Judgements {

	/** Nothing was accepted. */
	public static final Judgements NONE = new Judgements();

	private record Key(String code, String object, String feature, String value) {
	}

	private final Map<Key, String> reasons = new HashMap<>();

	private Judgements() {
	}

	/** The accepted problems of an order. One without a reason is not accepted. */
	public static Judgements of(PortOrder order) {
		var judgements = new Judgements();
		for (AcceptedProblem accepted : order.getAcceptedProblems()) {
			String reason = text(accepted.getReason());
			if (!reason.isBlank()) {
				judgements.reasons.put(new Key(text(accepted.getCode()), text(accepted.getObject()),
						text(accepted.getFeature()), text(accepted.getValue())), reason);
			}
		}
		return judgements;
	}

	/**
	 * The problems that rules found, with the reason in those that were accepted: another value is judged anew, and
	 * what is not a judgement cannot be accepted.
	 */
	public List<Problem> apply(List<Problem> problems) {
		return reasons.isEmpty() ? problems : problems.stream().map(this::apply).toList();
	}

	private Problem apply(Problem problem) {
		if (!problem.judgement()) {
			return problem;
		}
		var key = new Key(problem.code(), problem.object(), problem.feature(), problem.value());
		return reasons.containsKey(key) ? problem.acceptedFor(reasons.get(key)) : problem;
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}
}
