package org.portwright.porting;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with one field of an order.
 *
 * @param code        the stable code of the rule, such as {@code ACCOUNT_NUMBER_FORMAT}
 * @param object      id of the model object that has the field
 * @param feature     path of the field from the order, such as {@code loa.accountNumber} or
 *                    {@code numbers[+442079460000].last}; the path of an object where it is about the whole object
 * @param value       the offending value: the field's text as typed; for several numbers their range in E.164 with a
 *                    hyphen, {@code +442079460000-+442079460099}; where a count offends, the count
 * @param message     what is wrong and what to do about it, for people
 * @param count       how many places of the field it holds for: numbers of a range, otherwise 1
 * @param places      those places, where they are not the whole value: ranges in E.164 or paths of other fields
 * @param files       the other files of the engagement that it is about too, as far as it names them
 * @param stillNeeded whether nothing is wrong yet: the order is a draft and the field merely still empty
 * @param judgement   whether it may be accepted with a reason
 * @param accepted    the reason with which it was accepted
 * @param fixes       ways to mend it, the best first
 */
public record Problem(String code, Severity severity, String object, String feature, String value, String message,
		long count, List<String> places, List<String> files, boolean stillNeeded, boolean judgement,
		Optional<String> accepted,
		List<QuickFix> fixes) {

	/** Copies the lists. */
	public Problem {
		places = List.copyOf(places);
		files = List.copyOf(files);
		fixes = List.copyOf(fixes);
	}

	/** The best way to mend it. */
	public Optional<QuickFix> fix() {
		return fixes.stream().findFirst();
	}

	/** The same problem, accepted for a reason. */
	public Problem acceptedFor(String reason) {
		return new Problem(code, severity, object, feature, value, message, count, places, files, stillNeeded,
				judgement,
				Optional.of(reason), fixes);
	}
}
