package org.portwright.porting.internal.rules.subscriber;

import java.util.function.ToIntFunction;

import org.portwright.model.Route;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.RuleProfile.NameLimits;
import org.portwright.porting.internal.rules.fields.Condition;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * A name that the wizard cuts. The order runs all the same (domain facts D3), and the Letter of Authorization has to
 * show the whole name.
 *
 * @param limit gives the most characters that the wizard takes
 */
public record NameLength(ToIntFunction<NameLimits> limit) implements Condition {

	/** Whether the order goes in by the wizard. */
	public static boolean isByWizard(Value value) {
		return value.subject() instanceof CheckedOrder order && order.order().getRoute() == Route.WIZARD;
	}

	@Override
	public Verdict judge(Value value) {
		String name = value.text();
		if (name.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		int most = limit.applyAsInt(value.profile().nameLimits());
		int length = name.codePointCount(0, name.length());
		return length <= most ? Verdict.FINE
				: Verdict.wrong(name, length, most, name.substring(0, name.offsetByCodePoints(0, most)));
	}
}
