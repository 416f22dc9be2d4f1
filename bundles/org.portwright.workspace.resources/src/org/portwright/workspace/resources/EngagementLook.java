package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.EngagementProjects;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Looks at all files of an engagement as soon as the first of them is opened, since its problems depend on theirs; and
 * lets them know of an open file that has left its place. It belongs to the thread of the model.
 */
final class EngagementLook {

	/** What was opened is shown first. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private final Locations locations;
	private final OpenFiles openFiles;
	private final EngagementChecks checks;
	private final WorkRunner runner;
	private final Function<IProject, WholeEngagement> whole;
	private final Set<IProject> begun = new HashSet<>();

	EngagementLook(Locations locations, OpenFiles openFiles, EngagementChecks checks, WorkRunner runner,
			Function<IProject, WholeEngagement> whole) {
		this.locations = locations;
		this.openFiles = openFiles;
		this.checks = checks;
		this.runner = runner;
		this.whole = whole;
	}

	/** From now on it looks. */
	void start(WorkspaceModel model) {
		model.addListener(events -> events.forEach(this::happened));
	}

	private void happened(ModelEvent event) {
		switch (event) {
		case ModelEvent.Attached(ModelFile file) -> openFiles.resource(file).map(IFile::getProject)
				.filter(EngagementProjects::isEngagement).filter(engagement -> !isKnown(engagement)).filter(begun::add)
				.ifPresent(this::look);
		case ModelEvent.Moved moved -> leave(moved.oldPath());
		case ModelEvent.Detached(ModelFile file) -> leave(file.path());
		default -> {
			// Its check tells.
		}
		}
	}

	private void leave(Path path) {
		Calculation<Boolean> work = host -> {
			checks.gone(locations.placeByName(path), () -> openFiles.at(path).isEmpty() && !locations.isThere(path));
			return true;
		};
		runner.run(work, mode(Duration.ZERO), done -> {
			// Whoever saw it there is checked anew.
		});
	}

	private boolean isKnown(IProject engagement) {
		return locations.folder(engagement).filter(checks::isComplete).isPresent();
	}

	private void look(IProject engagement) {
		Calculation<Boolean> work = host -> {
			if (engagement.isAccessible()) {
				whole.apply(engagement).look(host.monitor());
			}
			return true;
		};
		runner.run(work, mode(PAUSE), Reply.atEnd(() -> begun.remove(engagement)));
	}

	private static RunMode mode(Duration pause) {
		return RunMode.hidden(Messages.EngagementBuilder_checking).of(EngagementFiles.JOBS).after(pause);
	}
}
