package org.portwright.workspace.orders;

import java.util.List;
import java.util.Set;

import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.life.OrderStanding;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/**
 * Lists what waits of many orders, as they are when this is begun: those that are open in the model as they are there,
 * the others as they are on the disk.
 */
public final class ListDue implements Query<ListDue.Source, DueList> {

	private final JudgedBy by;
	private final EachOrder<DueList> orders;

	/** What waits of orders that have not changed since it was listed. It may be used by any thread. */
	public static final class Known {

		private final KnownOrders<DueList> orders = new KnownOrders<>();
	}

	/** The orders as they were at one moment. */
	public static final class Source {

		private final EachOrder.Source<DueList> orders;

		private Source(EachOrder.Source<DueList> orders) {
			this.orders = orders;
		}
	}

	/**
	 * @param entries the orders
	 * @param by      what they are judged by
	 * @param known   what was listed before
	 */
	public ListDue(List<OrderEntry> entries, JudgedBy by, Known known) {
		this.by = by;
		orders = new EachOrder<>(entries, by, known.orders, new EachOrder.Worker<>() {

			@Override
			public DueList of(OrderEntry entry, PortOrder order, RuleContext context) {
				String name = ModelFile.name(order, entry.path());
				return new DueList(by.today(),
						OrderStanding.of(order, context, OrderStanding.Errors.NONE).due().stream()
								.map(item -> new DueList.Entry(entry.key(), name, order.getState(),
										item))
								.toList(),
						List.of(), 1);
			}

			@Override
			public DueList unknown(OrderEntry entry, String why) {
				return new DueList(by.today(), List.of(), List.of(new DueList.Unknown(entry.key(), entry.name(), why)),
						1);
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
	public Source prepare() {
		return new Source(orders.prepare());
	}

	@Override
	public Gradual<Source> begin() {
		Gradual<EachOrder.Source<DueList>> taking = orders.begin();
		return atMost -> taking.goOn(atMost).map(Source::new);
	}

	@Override
	public DueList work(Source source, Host host) {
		List<DueList> all = orders.work(source.orders, host.monitor());
		return new DueList(by.today(), all.stream().flatMap(due -> due.entries().stream()).toList(),
				all.stream().flatMap(due -> due.unknown().stream()).toList(), all.size());
	}
}
