package org.portwright.porting.ui.internal.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.orders.OrderEntry;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementListener;
import org.portwright.workspace.resources.EngagementRegistry;

/**
 * Tells when what is worked out of the orders of engagements is to be worked out anew: something was done to an order,
 * files came or went, or another day is judged from. It belongs to the window's thread.
 */
public final class OrdersWatch implements ModelListener, EngagementListener, AutoCloseable {

	/** Who types goes on typing. */
	private static final Duration PAUSE = Duration.ofMillis(150);

	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final Predicate<IProject> watched;
	private final Consumer<Duration> changed;
	private final Runnable otherDays;
	private final Map<IProject, List<OrderEntry>> known = new HashMap<>();

	/**
	 * Watches until it is closed.
	 *
	 * @param watched says which engagements are
	 * @param changed hears how long to wait before it is worked out
	 */
	public OrdersWatch(EngagementRegistry engagements, EngagementFiles engagementFiles, Predicate<IProject> watched,
			Consumer<Duration> changed) {
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
		this.watched = watched;
		this.changed = changed;
		otherDays = () -> changed.accept(Duration.ZERO);
		engagementFiles.model().addListener(this);
		engagements.addListener(this);
		engagementFiles.addDayListener(otherDays);
	}

	/** The orders of an engagement, each with its key: its path in the workspace. */
	public List<OrderEntry> orders(IProject engagement) {
		return engagement.isAccessible() ? known.computeIfAbsent(engagement, this::list) : List.of();
	}

	private List<OrderEntry> list(IProject engagement) {
		List<OrderEntry> entries = new ArrayList<>();
		for (IFile file : engagements.files(engagement, FileKind.PORTING)) {
			Optional.ofNullable(file.getLocation()).map(IPath::toPath).ifPresent(path -> entries.add(
					new OrderEntry(file.getFullPath().toString(), path, engagementFiles.opened(file))));
		}
		return List.copyOf(entries);
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		if (events.stream().anyMatch(event -> !(event instanceof ModelEvent.Changed)
				&& !(event instanceof ModelEvent.Saved))) {
			// Which files are open, and where they are, may be otherwise now.
			known.clear();
		}
		if (events.stream().anyMatch(event -> !(event instanceof ModelEvent.Saved) && concerns(event.file()))) {
			changed.accept(PAUSE);
		}
	}

	private boolean concerns(ModelFile file) {
		// One that went has no resource any more, and the engagement is told of it.
		return FileKind.of(file.path()).filter(FileKind.PORTING::equals).isPresent()
				&& engagementFiles.resource(file).map(IFile::getProject).map(watched::test).orElse(true);
	}

	@Override
	public void engagementsChanged(Set<IProject> told) {
		known.keySet().removeAll(told);
		if (told.stream().anyMatch(watched)) {
			changed.accept(PAUSE);
		}
	}

	@Override
	public void close() {
		engagementFiles.model().removeListener(this);
		engagements.removeListener(this);
		engagementFiles.removeDayListener(otherDays);
	}
}
