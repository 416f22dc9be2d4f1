package org.portwright.porting.internal.rules.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit;
import org.portwright.porting.Edit.RemoveObject;
import org.portwright.porting.Edit.ReplaceNumbers;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.OrderSplit;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * No number is in an order twice. The later entry gives way. Linear but for sorting; where entries overlap, only these
 * are compared.
 */
@SuppressWarnings("nls")
public final class NumberDuplicate implements Rule<CheckedOrder> {

	private static final String DUPLICATE = "NUMBER_DUPLICATE";

	private record Placed(int index, NumberEntry entry, NumberRange range) {
	}

	@Override
	public List<String> codes() {
		return List.of(DUPLICATE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return OrderNumbers.READS;
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (order.numbers().known()) {
			report.judged(DUPLICATE, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		if (order.numbers().isRepeated()) {
			compare(order, report);
		}
	}

	private static void compare(CheckedOrder order, Consumer<Problem> problems) {
		List<Placed> placed = new ArrayList<>();
		for (NumberEntry entry : order.numbers().entries()) {
			entry.range().ifPresent(range -> placed.add(new Placed(placed.size(), entry, range)));
		}
		List<Placed> sorted = new ArrayList<>(placed);
		sorted.sort(Comparator.comparingLong(p -> p.range().first()));
		Problem[] found = new Problem[placed.size()];
		List<Placed> cluster = new ArrayList<>();
		long end = 0;
		for (Placed next : sorted) {
			if (next.range().first() > end) {
				checkCluster(cluster, found);
				cluster.clear();
			}
			cluster.add(next);
			end = Math.max(end, next.range().last());
		}
		checkCluster(cluster, found);
		for (Problem problem : found) {
			if (problem != null) {
				problems.accept(problem);
			}
		}
	}

	private static void checkCluster(List<Placed> cluster, Problem[] found) {
		if (cluster.size() < 2) {
			return;
		}
		cluster.sort(Comparator.comparingInt(Placed::index));
		List<NumberRange> earlier = new ArrayList<>();
		for (Placed next : cluster) {
			List<NumberRange> repeated = RangeSets.common(List.of(next.range()), earlier);
			if (!repeated.isEmpty()) {
				List<Placed> others = cluster.stream().filter(other -> other.index() < next.index()
						&& other.range().overlaps(next.range())).toList();
				report(next, repeated, others, problem -> found[next.index()] = problem);
			}
			earlier.add(next.range());
			earlier = NumberRanges.fold(earlier);
		}
	}

	private static void report(Placed later, List<NumberRange> repeated, List<Placed> others,
			Consumer<Problem> problems) {
		NumberEntry entry = later.entry();
		String text = entry.single() ? entry.first() : String.join(", ", RangeSets.texts(repeated));
		long count = NumberRanges.count(repeated);
		List<NumberRange> rest = RangeSets.minus(List.of(later.range()), repeated);
		Edit edit = rest.isEmpty() ? new RemoveObject(entry.path())
				: new ReplaceNumbers(entry.id(), rest.stream().map(OrderSplit::span).toList());
		String written = WrittenNumbers.of(entry, repeated);
		String label = rest.isEmpty() ? Messages.NumberDuplicate_remove : Messages.NumberDuplicate_cut;
		ProblemBuilder.of(DUPLICATE, Severity.ERROR, entry.id(), entry.path() + ".first").value(text)
				.places(count, others.stream().map(other -> other.entry().path()).toList())
				.fix(new QuickFix("removeDuplicate", NLS.bind(label, written), List.of(edit)))
				.report(NLS.bind(Messages.NumberDuplicate_message,
						count == 1 ? written : NLS.bind(Messages.NumberClass_several, written, count)), problems);
	}
}
