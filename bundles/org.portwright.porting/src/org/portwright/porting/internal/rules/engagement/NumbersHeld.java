package org.portwright.porting.internal.rules.engagement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Holding;
import org.portwright.porting.facts.Surroundings.Held;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * What the tenant says of the numbers of an order before the carrier has agreed to it. A number that arrives or has
 * arrived belongs to a port, which is this one once it was submitted (domain facts B and D).
 */
@SuppressWarnings("nls")
public final class NumbersHeld implements Rule<CheckedOrder> {

	private static final String HERE = "NUMBER_ALREADY_HERE";
	private static final String HYBRID = "NUMBER_HYBRID";
	private static final Set<OrderState> NOT_SENT = EnumSet.of(OrderState.DRAFT, OrderState.REJECTED);
	private static final Set<OrderState> NOT_AGREED = EnumSet.of(OrderState.SUBMITTED, OrderState.PROCESSING,
			OrderState.CONTACTING_CARRIER);

	/** Numbers whose port is under way or done, as that of the order itself; the overview then proposes its state. */
	private static final Set<Holding> EXPLAINED = EnumSet.of(Holding.ARRIVING, Holding.ARRIVED);

	@Override
	public List<String> codes() {
		return List.of(HERE, HYBRID);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return EntriesWith.READS.features();
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.NUMBERS_HELD);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		boolean sent = NOT_AGREED.contains(order.order().getState());
		if (!sent && !NOT_SENT.contains(order.order().getState())) {
			return;
		}
		if (order.context().surroundings().holder() && order.numbers().known()) {
			report.judged(HERE, order.order(), Literals.PORT_ORDER__NUMBERS);
			report.judged(HYBRID, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		Map<Boolean, Map<String, List<Held>>> byTenant = new TreeMap<>();
		for (Held held : order.context().surroundings().held()) {
			if (!sent || !EXPLAINED.contains(held.holding())) {
				byTenant.computeIfAbsent(held.holding() == Holding.HYBRID, any -> new TreeMap<>())
						.computeIfAbsent(held.file(), any -> new ArrayList<>()).add(held);
			}
		}
		byTenant.forEach((hybrid, byFile) -> byFile
				.forEach((file, held) -> report(hybrid, file, held, order.numbers(), report)));
	}

	private static void report(boolean hybrid, String file, List<Held> held, OrderNumbers numbers,
			Consumer<Problem> problems) {
		held.sort(Comparator.comparingLong(known -> known.range().first()));
		new EntriesWith<>(held, Held::range).find(numbers, (entry, common, known) -> {
			String text = EntriesWith.text(entry, common);
			ProblemBuilder
					.of(hybrid ? HYBRID : HERE, hybrid ? Severity.INFO : Severity.WARNING, entry.id(),
							entry.path() + ".first")
					.value(text).places(common.count(), List.of(RangeSets.text(common))).files(List.of(file))
					.report(problems, EntriesWith.written(entry, common), file);
		});
	}
}
