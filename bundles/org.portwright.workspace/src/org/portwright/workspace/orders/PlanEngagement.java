package org.portwright.workspace.orders;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.documents.timeline.PlannedOrder;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineOrder;
import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/**
 * Works out the dates of all orders of an engagement, as they are when this is begun: those that are open in the model
 * as they are there, the others as they are on the disk. An order that cannot be read has no dates and says why.
 */
public final class PlanEngagement implements Query<EachOrder.Source<TimelineOrder>, Timeline> {

	private final String title;
	private final JudgedBy by;
	private final EachOrder<TimelineOrder> orders;

	/**
	 * @param title   what the orders belong to
	 * @param entries the orders
	 * @param by      what they are judged by
	 * @param known   what was worked out before
	 */
	public PlanEngagement(String title, List<OrderEntry> entries, JudgedBy by, KnownOrders<TimelineOrder> known) {
		this.title = title;
		this.by = by;
		orders = new EachOrder<>(entries, by, known, new EachOrder.Worker<>() {

			@Override
			public TimelineOrder of(OrderEntry entry, PortOrder order, RuleContext context) {
				return PlannedOrder.of(entry.key(), entry.name(), order, DatePlan.of(order, context));
			}

			@Override
			public TimelineOrder unknown(OrderEntry entry, String why) {
				return new TimelineOrder(entry.key(), entry.name(), "", List.of(), List.of(), List.of(), //$NON-NLS-1$
						Optional.of(Messages.PlanEngagement_unreadable), List.of(why), false);
			}
		});
	}

	/**
	 * Empty, because an order that is closed meanwhile must not keep the others from being shown. When one has changed,
	 * the view asks again.
	 */
	@Override
	public Set<ModelFile> files() {
		return Set.of();
	}

	@Override
	public EachOrder.Source<TimelineOrder> prepare() {
		return orders.prepare();
	}

	@Override
	public Gradual<EachOrder.Source<TimelineOrder>> begin() {
		return orders.begin();
	}

	@Override
	public Timeline work(EachOrder.Source<TimelineOrder> source, Host host) {
		return new Timeline(title, by.today(), Optional.empty(), orders.work(source, host.monitor()));
	}
}
