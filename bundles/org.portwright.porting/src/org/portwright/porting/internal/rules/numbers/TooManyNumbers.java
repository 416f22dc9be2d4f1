package org.portwright.porting.internal.rules.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Route;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.OrderSplit;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The wizard takes a limited count of numbers (domain facts D2).
 */
@SuppressWarnings("nls")
public final class TooManyNumbers implements Rule<CheckedOrder> {

	private static final String TOO_MANY = "TOO_MANY_NUMBERS";
	private static final Reads READS = Reads.SPLIT.and(Literals.PORT_ORDER__ROUTE);

	@Override
	public List<String> codes() {
		return List.of(TOO_MANY);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		int limit = order.profile().wizardLimit();
		long count = order.numbers().count();
		if (order.order().getRoute() != Route.WIZARD) {
			return;
		}
		if (order.numbers().known()) {
			report.judged(TOO_MANY, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		if (count <= limit) {
			return;
		}
		long orders = (count + limit - 1) / limit;
		ProblemBuilder.of(TOO_MANY, Severity.ERROR, order.order(), Literals.PORT_ORDER__NUMBERS)
				.value(Long.toString(count)).places(count, List.of())
				.fix(new QuickFix("serviceCenter", Messages.TooManyNumbers_serviceCenter,
						List.of(new SetField(Literals.PORT_ORDER__ROUTE.getName(),
								Route.SERVICE_CENTER.getLiteral()))))
				.fix(new QuickFix("split", NLS.bind(Messages.TooManyNumbers_split, orders),
						List.of(split(order, limit).edit())))
				.report(NLS.bind(Messages.TooManyNumbers_message, count, limit), report);
	}

	private static OrderSplit split(CheckedOrder order, int limit) {
		var split = new OrderSplit(order);
		long taken = 0;
		for (NumberEntry entry : order.numbers().entries()) {
			if (entry.range().isEmpty()) {
				split.add(entry, Optional.empty());
				continue;
			}
			NumberRange range = entry.range().get();
			if (taken % limit + range.count() <= limit) {
				split.add(entry, Optional.of(taken / limit));
			} else {
				addCut(split, entry, range, taken, limit);
			}
			taken += range.count();
		}
		return split;
	}

	private static void addCut(OrderSplit split, NumberEntry entry, NumberRange range, long taken, int limit) {
		long from = range.first();
		long before = taken;
		while (from <= range.last()) {
			long to = Math.min(range.last(), from + limit - before % limit - 1);
			split.add(entry, new NumberRange(from, to), Optional.of(before / limit));
			before += to - from + 1;
			from = to + 1;
		}
	}
}
