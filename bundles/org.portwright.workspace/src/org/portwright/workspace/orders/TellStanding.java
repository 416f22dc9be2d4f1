package org.portwright.workspace.orders;

import java.util.Optional;
import java.util.Set;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.life.OrderStanding;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;

/** Tells where an order stands: who acts next, what is waited for, and what to do now. */
public final class TellStanding extends JudgedOrderQuery<OrderStanding> {

	private final Optional<Problems> found;

	/**
	 * @param problems knows the profile, the day and the holidays
	 * @param file     a file with a port order
	 * @param found    what was found in it last; empty before it was checked
	 */
	public TellStanding(ModelProblems problems, ModelFile file, Optional<Problems> found) {
		super(problems, file);
		this.found = found;
	}

	@Override
	public OrderStanding work(Source source, Host host) {
		PortOrder order = source.order().copy();
		return OrderStanding.of(order,
				found.map(known -> source.context().among(known.context().surroundings())).orElse(source.context()),
				found.map(known -> errors(order, known)).orElse(OrderStanding.Errors.NONE));
	}

	private static OrderStanding.Errors errors(PortOrder order, Problems known) {
		return new OrderStanding.Errors(known.errors(), order.getState() == OrderState.DRAFT
				? known.after(order, known.context().forSubmission(), Set.of()).errors()
				: known.errors());
	}
}
