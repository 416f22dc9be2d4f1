package org.portwright.porting.internal.rules.numbers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * User numbers and service numbers in one order. An older page of Microsoft wants orders of service numbers by
 * themselves; the wizard of today asks each number for its usage.
 */
@SuppressWarnings("nls")
public final class UsagesMixed implements Rule<CheckedOrder> {

	private static final String MIXED = "USAGES_MIXED";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORTED_NUMBERS__USAGE, Literals.PORT_ORDER__STATE);

	@Override
	public List<String> codes() {
		return List.of(MIXED);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (!order.open()) {
			return;
		}
		Map<NumberUsage, Long> counts = new EnumMap<>(NumberUsage.class);
		int at = 0;
		for (PortedNumbers numbers : order.order().getNumbers()) {
			NumberEntry entry = order.numbers().entries().get(at++);
			if (numbers.getUsage() != NumberUsage.UNSPECIFIED) {
				entry.range().ifPresent(range -> counts.merge(numbers.getUsage(), range.count(), Long::sum));
			}
		}
		if (!counts.isEmpty() && order.numbers().known()) {
			report.judged(MIXED, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		long users = counts.getOrDefault(NumberUsage.USER, 0L);
		long services = counts.values().stream().mapToLong(Long::longValue).sum() - users;
		if (users > 0 && services > 0) {
			ProblemBuilder.of(MIXED, Severity.INFO, order.order(), Literals.PORT_ORDER__NUMBERS)
					.value(Long.toString(services)).places(services, List.of())
					.report(report, users, services);
		}
	}
}
