package org.portwright.porting.ui.internal.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.portwright.documents.timeline.Timeline;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.PlanEngagement;
import org.portwright.workspace.operations.PlanEngagement.Entry;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementListener;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.Way;

/**
 * The dates of the orders of one engagement, worked out in the background whenever something of them changes: only the
 * latest counts, and only while somebody looks. It belongs to the window's thread.
 */
final class TimelineDates implements ModelListener, EngagementListener, AutoCloseable {

	/** The family of its jobs. */
	static final Object JOBS = TimelineDates.class;

	/** Who types goes on typing. */
	private static final Duration PAUSE = Duration.ofMillis(150);

	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final Consumer<Optional<Timeline>> made;
	private final Runnable otherDays = () -> invalidate(Duration.ZERO);
	private PlanEngagement.Known known = new PlanEngagement.Known();
	private Optional<IProject> engagement = Optional.empty();
	private boolean inSight = true;
	private boolean stale;
	private boolean hasOrders;

	/** @param made takes the dates, empty for an engagement without orders */
	TimelineDates(EngagementRegistry engagements, EngagementFiles engagementFiles,
			Consumer<Optional<Timeline>> made) {
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
		this.made = made;
		engagementFiles.model().addListener(this);
		engagements.addListener(this);
		engagementFiles.addDayListener(otherDays);
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
		if (engagement.filter(shown::equals).isEmpty()) {
			engagement = Optional.of(shown);
			known = new PlanEngagement.Known();
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

	private void invalidate() {
		invalidate(PAUSE);
	}

	private void invalidate(Duration pause) {
		stale = true;
		if (!inSight) {
			return;
		}
		engagement.ifPresent(shown -> {
			stale = false;
			List<Entry> entries = shown.isAccessible() ? entries(shown) : List.of();
			hasOrders = !entries.isEmpty();
			if (!hasOrders) {
				made.accept(Optional.empty());
			}
			begin(shown, entries, pause);
		});
	}

	private void begin(IProject shown, List<Entry> entries, Duration pause) {
		var work = new PlanEngagement(shown.getName(), entries, engagementFiles.problems().now().today(),
				engagementFiles.problems().now().holidays(), engagementFiles.problems().now().profiles(), known);
		engagementFiles.runner().run(work,
				Way.hidden(Messages.TimelineView_job).latestFor(this).of(JOBS).after(pause), new Reply<>() {

					@Override
					public void done(Timeline timeline) {
						if (engagement.filter(shown::equals).isPresent() && !timeline.orders().isEmpty()) {
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

	private List<Entry> entries(IProject shown) {
		List<Entry> entries = new ArrayList<>();
		for (IFile file : engagements.files(shown, FileKind.PORTING)) {
			Optional.ofNullable(file.getLocation()).map(IPath::toPath).ifPresent(path -> entries
					.add(new Entry(file.getProjectRelativePath().toString(), path, engagementFiles.opened(file))));
		}
		return entries;
	}

	/** The file of an order of the timeline. */
	Optional<IFile> file(String key) {
		return engagement.map(shown -> shown.getFile(key));
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		if (events.stream().anyMatch(event -> !(event instanceof ModelEvent.Saved) && concerns(event.file()))) {
			invalidate();
		}
	}

	private boolean concerns(ModelFile file) {
		// One that went has no resource any more, and the engagement is told of it.
		return FileKind.of(file.path()).filter(FileKind.PORTING::equals).isPresent()
				&& engagementFiles.resource(file).map(IFile::getProject)
						.map(project -> engagement.filter(project::equals).isPresent()).orElse(true);
	}

	@Override
	public void engagementsChanged(Set<IProject> changed) {
		if (engagement.filter(changed::contains).isPresent()) {
			invalidate();
		}
	}

	@Override
	public void close() {
		inSight = false;
		engagementFiles.model().removeListener(this);
		engagements.removeListener(this);
		engagementFiles.removeDayListener(otherDays);
	}
}
