package org.portwright.porting.ui.internal.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineOrder;
import org.portwright.porting.ui.internal.orders.OrdersWatch;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.orders.JudgedBy;
import org.portwright.workspace.orders.KnownOrders;
import org.portwright.workspace.orders.OrderEntry;
import org.portwright.workspace.orders.PlanEngagement;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;

/**
 * The dates of the orders of one engagement, worked out in the background whenever something of them changes: only the
 * latest counts, and only while somebody looks. It belongs to the window's thread.
 */
final class TimelineDates implements AutoCloseable {

	/** The family of its jobs. */
	static final Object JOBS = TimelineDates.class;

	private final EngagementFiles engagementFiles;
	private final Consumer<Optional<Timeline>> made;
	private final OrdersWatch watch;
	private KnownOrders<TimelineOrder> known = new KnownOrders<>();
	private Optional<IProject> engagement = Optional.empty();
	private boolean inSight = true;
	private boolean stale;
	private boolean hasOrders;

	/** @param made takes the dates, empty for an engagement without orders */
	TimelineDates(EngagementRegistry engagements, EngagementFiles engagementFiles,
			Consumer<Optional<Timeline>> made) {
		this.engagementFiles = engagementFiles;
		this.made = made;
		watch = new OrdersWatch(engagements, engagementFiles, this::isShown, this::invalidate);
	}

	/** The engagement whose dates they are. */
	Optional<IProject> engagement() {
		return engagement;
	}

	/** Whether the engagement has orders. */
	boolean hasOrders() {
		return hasOrders;
	}

	/** From now on the dates of another engagement are wanted. */
	void show(IProject shown) {
		if (!isShown(shown)) {
			engagement = Optional.of(shown);
			known = new KnownOrders<>();
			invalidate(Duration.ZERO);
		}
	}

	/** Whether somebody looks. */
	void setInSight(boolean seen) {
		inSight = seen;
		if (stale) {
			invalidate(Duration.ZERO);
		}
	}

	private boolean isShown(IProject other) {
		return engagement.filter(other::equals).isPresent();
	}

	private void invalidate(Duration pause) {
		stale = true;
		if (!inSight) {
			return;
		}
		engagement.ifPresent(shown -> {
			stale = false;
			List<OrderEntry> entries = watch.orders(shown);
			hasOrders = !entries.isEmpty();
			if (!hasOrders) {
				made.accept(Optional.empty());
			}
			begin(shown, entries, pause);
		});
	}

	private void begin(IProject shown, List<OrderEntry> entries, Duration pause) {
		var work = new PlanEngagement(shown.getName(), entries, JudgedBy.of(engagementFiles.problems().now()),
				known);
		engagementFiles.runner().run(work,
				RunMode.hidden(Messages.TimelineView_job).latestFor(this).of(JOBS).after(pause), new Reply<>() {

					@Override
					public void done(Timeline timeline) {
						if (isShown(shown) && !timeline.orders().isEmpty()) {
							made.accept(Optional.of(timeline));
						}
					}

					@Override
					public boolean failed(Throwable reason) {
						stale = true;
						return false;
					}
				});
	}

	/** The file of an order of the timeline. */
	Optional<IFile> file(String key) {
		return engagement.map(shown -> shown.getWorkspace().getRoot().getFile(IPath.fromPortableString(key)));
	}

	@Override
	public void close() {
		inSight = false;
		watch.close();
	}
}
