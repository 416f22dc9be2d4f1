package org.portwright.porting.internal.rules.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Shared;
import org.portwright.porting.rules.ProblemBuilder;

/** A number moves with one open order only. */
@SuppressWarnings("nls")
public final class NumberInOtherOrder implements Rule<CheckedOrder> {

	private static final String CODE = "NUMBER_IN_OTHER_ORDER";

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return EntriesWith.READS.features();
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.NUMBERS_IN_ORDERS);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (order.open() && order.numbers().known()) {
			report.judged(CODE, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		// A thousand numbers have few others between them.
		Map<Others, String> texts = new HashMap<>();
		new EntriesWith<>(order.context().surroundings().shared(), Shared::range).find(order.numbers(),
				(entry, common, shared) -> {
					String text = EntriesWith.text(entry, common);
					ProblemBuilder.of(CODE, Severity.ERROR, entry.id(), entry.path() + ".first").value(text)
							.places(common.count(), List.of(RangeSets.text(common)))
							.files(shared.others().named())
							.report(report, EntriesWith.written(entry, common),
									texts.computeIfAbsent(shared.others(), OtherFiles::text));
				});
	}
}
