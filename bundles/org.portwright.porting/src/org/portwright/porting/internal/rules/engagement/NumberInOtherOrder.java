package org.portwright.porting.internal.rules.engagement;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Surroundings.Shared;
import org.portwright.porting.internal.rules.ProblemBuilder;

/** A number moves with one open order only. */
@SuppressWarnings("nls")
public final class NumberInOtherOrder implements Rule<CheckedOrder> {

	private static final String CODE = "NUMBER_IN_OTHER_ORDER";

	@Override
	public Set<String> codes() {
		return Set.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return OrderNumbers.READS;
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.NUMBERS_IN_ORDERS);
	}

	@Override
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		new EntriesWith<>(order.context().surroundings().shared(), Shared::range).find(order.numbers(),
				(entry, common, shared) -> {
					String text = EntriesWith.text(entry, common);
					ProblemBuilder.of(CODE, Severity.ERROR, entry.id(), entry.path() + ".first").value(text)
							.places(common.count(), shared.others().named())
							.report(NLS.bind(Messages.NumberInOtherOrder_message, text,
									OtherFiles.text(shared.others())), problems);
				});
	}
}
