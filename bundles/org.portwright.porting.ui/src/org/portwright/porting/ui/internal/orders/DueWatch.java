package org.portwright.porting.ui.internal.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.orders.DueList;
import org.portwright.workspace.orders.JudgedBy;
import org.portwright.workspace.orders.ListDue;
import org.portwright.workspace.orders.OrderEntry;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;

/**
 * What waits of the orders of the workspace, for all who show it: listed once in the background whenever something of
 * them changes, and only while somebody looks. It is a service of the workbench and belongs to the window's thread.
 */
public final class DueWatch {

	/** The family of its jobs. */
	public static final Object JOBS = DueWatch.class;

	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final ListDue.Known known = new ListDue.Known();
	private final List<Look> looks = new ArrayList<>();
	private Optional<OrdersWatch> watch = Optional.empty();
	private Optional<Listed> latest = Optional.empty();
	private Optional<Coming> coming = Optional.empty();

	/** Of which orders it is wanted. */
	public enum Wanted {
		/** Of those that are open in the model. */
		OPEN,
		/** Of all, though the closed ones have to be read. */
		ALL
	}

	private record Listed(DueList due, Wanted of) {

		boolean has(Wanted wanted) {
			return of.compareTo(wanted) >= 0;
		}
	}

	/** A list that is being made: the one and no other that is like it. */
	private static final class Coming {

		private final Wanted of;

		Coming(Wanted of) {
			this.of = of;
		}
	}

	DueWatch(EngagementRegistry engagements, EngagementFiles engagementFiles) {
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
	}

	/** Somebody who shows what waits. */
	public final class Look implements AutoCloseable {

		private final Wanted wanted;
		private final Consumer<DueList> told;
		private boolean inSight = true;
		private Optional<DueList> heard = Optional.empty();

		private Look(Wanted wanted, Consumer<DueList> told) {
			this.wanted = wanted;
			this.told = told;
		}

		/** Whether it can be seen: what nobody looks at need not be worked out. */
		public void setInSight(boolean seen) {
			inSight = seen;
			serve();
		}

		private void tell(Listed list) {
			if (inSight && looks.contains(this) && list.has(wanted) && heard.filter(list.due()::equals).isEmpty()) {
				heard = Optional.of(list.due());
				told.accept(list.due());
			}
		}

		@Override
		public void close() {
			looks.remove(this);
			if (looks.isEmpty()) {
				watch.ifPresent(OrdersWatch::close);
				watch = Optional.empty();
				latest = Optional.empty();
			}
		}
	}

	/**
	 * Tells somebody what waits, from now on and until the look is closed.
	 *
	 * @param told hears of each list, always later. It may have more orders than are wanted
	 */
	public Look look(Wanted wanted, Consumer<DueList> told) {
		var look = new Look(wanted, told);
		looks.add(look);
		if (watch.isEmpty()) {
			watch = Optional.of(new OrdersWatch(engagements, engagementFiles, any -> true, this::changed));
		}
		serve();
		return look;
	}

	private Optional<Wanted> wanted() {
		return looks.stream().filter(look -> look.inSight).map(look -> look.wanted).max(Wanted::compareTo);
	}

	/** Tells what is known, or sees to it that it will be. */
	private void serve() {
		wanted().ifPresent(wanted -> {
			if (latest.filter(list -> list.has(wanted)).isPresent()) {
				tellAll();
			} else if (coming.filter(list -> list.of.compareTo(wanted) >= 0).isEmpty()) {
				begin(wanted, Duration.ZERO);
			}
		});
	}

	/** Each in a turn of its own: the window does other things in between. */
	private void tellAll() {
		looks.forEach(look -> engagementFiles.runner().modelThread()
				.execute(() -> latest.ifPresent(look::tell)));
	}

	private void changed(Duration pause) {
		latest = Optional.empty();
		wanted().ifPresentOrElse(wanted -> begin(wanted, pause), () -> coming = Optional.empty());
	}

	private List<OrderEntry> orders(OrdersWatch watching, Wanted wanted) {
		return engagements.projects().stream().flatMap(project -> watching.orders(project).stream())
				.filter(entry -> wanted == Wanted.ALL || entry.file().isPresent()).toList();
	}

	private void begin(Wanted wanted, Duration pause) {
		watch.ifPresent(watching -> {
			var list = new Coming(wanted);
			coming = Optional.of(list);
			engagementFiles.runner().run(
					new ListDue(orders(watching, wanted), JudgedBy.of(engagementFiles.problems().now()), known),
					RunMode.hidden(Messages.DueWatch_job).latestFor(this).of(JOBS).after(pause), new Reply<>() {

						@Override
						public void done(DueList due) {
							if (isLatest(list)) {
								latest = Optional.of(new Listed(due, wanted));
								tellAll();
							}
						}

						@Override
						public void finished() {
							if (isLatest(list)) {
								// Another is made when a look asks for it.
								coming = Optional.empty();
							}
						}
					});
		});
	}

	private boolean isLatest(Coming list) {
		return coming.filter(list::equals).isPresent();
	}
}
