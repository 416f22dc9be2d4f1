package org.portwright.porting.ui.internal.orders;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.portwright.workspace.operations.DueList;
import org.portwright.workspace.operations.JudgedBy;
import org.portwright.workspace.operations.ListDue;
import org.portwright.workspace.operations.OrderEntry;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.Way;

/**
 * What waits of the orders of the workspace, listed in the background whenever something of them changes: only the
 * latest counts, and only while somebody looks. It belongs to the window's thread.
 */
public final class DueWatch implements AutoCloseable {

	/** The family of its jobs. */
	public static final Object JOBS = DueWatch.class;

	private final EngagementFiles engagementFiles;
	private final Function<OrdersWatch, List<OrderEntry>> orders;
	private final Consumer<DueList> made;
	private final ListDue.Known known = new ListDue.Known();
	private final OrdersWatch watch;
	private boolean inSight = true;
	private boolean stale = true;

	/**
	 * Lists until it is closed.
	 *
	 * @param orders gives the orders that are wanted
	 * @param made   hears of each list
	 */
	public DueWatch(EngagementRegistry engagements, EngagementFiles engagementFiles,
			Function<OrdersWatch, List<OrderEntry>> orders, Consumer<DueList> made) {
		this.engagementFiles = engagementFiles;
		this.orders = orders;
		this.made = made;
		watch = new OrdersWatch(engagements, engagementFiles, any -> true, this::invalidate);
	}

	/** Begins. */
	public void begin() {
		invalidate(Duration.ZERO);
	}

	/** Whether somebody looks. */
	public void setInSight(boolean seen) {
		inSight = seen;
		if (stale) {
			invalidate(Duration.ZERO);
		}
	}

	private void invalidate(Duration pause) {
		stale = true;
		if (!inSight) {
			return;
		}
		stale = false;
		engagementFiles.runner().run(
				new ListDue(orders.apply(watch), JudgedBy.of(engagementFiles.problems().now()), known),
				Way.hidden(Messages.DueWatch_job).latestFor(this).of(JOBS).after(pause), new Reply<>() {

					@Override
					public void done(DueList due) {
						made.accept(due);
					}

					@Override
					public boolean failed(Throwable reason) {
						stale = true;
						return false;
					}
				});
	}

	@Override
	public void close() {
		inSight = false;
		watch.close();
	}
}
