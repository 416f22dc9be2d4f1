package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Looks at all files of an engagement as soon as the first of them is opened, since its problems depend on theirs; and
 * lets them know of a file that has moved. It belongs to the thread of the model.
 */
final class EngagementLook {

	/** What was opened is shown first. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private final Locations locations;
	private final EngagementChecks checks;
	private final WorkRunner runner;
	private final Supplier<FileCheck> check;
	private final Set<IProject> begun = new HashSet<>();

	/** @param check makes the check of files that are not open */
	EngagementLook(Locations locations, EngagementChecks checks, WorkRunner runner,
			Supplier<FileCheck> check) {
		this.locations = locations;
		this.checks = checks;
		this.runner = runner;
		this.check = check;
	}

	/** From now on it looks. */
	void start(WorkspaceModel model) {
		model.addListener(events -> events.forEach(this::happened));
	}

	private void happened(ModelEvent event) {
		switch (event) {
		case ModelEvent.Attached(ModelFile file) -> locations.file(file.path()).map(IFile::getProject)
				.filter(engagement -> !isKnown(engagement)).filter(begun::add).ifPresent(this::look);
		case ModelEvent.Moved(ModelFile file, Path oldPath) -> leave(oldPath);
		default -> {
			// Its check tells.
		}
		}
	}

	private void leave(Path path) {
		Calculation<Boolean> work = host -> {
			checks.gone(locations.place(path));
			return true;
		};
		runner.run(work, way(Duration.ZERO), done -> {
			// Whoever saw it there is checked anew.
		});
	}

	private boolean isKnown(IProject engagement) {
		return locations.folder(engagement).filter(checks::isComplete).isPresent();
	}

	private void look(IProject engagement) {
		Calculation<Boolean> work = host -> {
			if (engagement.isAccessible()) {
				check.get().lookAtAll(engagement, host.monitor());
			}
			return true;
		};
		runner.run(work, way(PAUSE), done -> begun.remove(engagement));
	}

	private static Way way(Duration pause) {
		return Way.hidden(Messages.ProblemBuilder_checking).of(EngagementFiles.JOBS).after(pause);
	}
}
