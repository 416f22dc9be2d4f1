package org.portwright.workspace.resources;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.porting.checks.Problems;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.Today;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.reading.EngagementJob;

/**
 * Keeps the markers of files that are open in the model as the model is, saved or not, and gives a file that was closed
 * the markers of what is on the disk. Markers are written in a job, the latest state of each file alone.
 */
final class LiveMarkers {

	/** The Problems view need not flicker with each key; the editor shows problems by itself. */
	private static final long PAUSE_MILLIS = 300;

	private final OpenFiles openFiles;
	private final Locations locations;
	private final LiveProblems problems;
	private final Today today;
	private final EngagementChecks checks;
	private final MarkerWriter writer;
	private final WritingJob job = new WritingJob();
	/** What the markers of each open file were last made of. */
	private final Map<ModelFile, Writing> latest = new ConcurrentHashMap<>();

	LiveMarkers(OpenFiles openFiles, Locations locations, LiveProblems problems, Today today,
			EngagementChecks checks, MarkerWriter writer) {
		this.today = today;
		this.checks = checks;
		this.locations = locations;
		this.openFiles = openFiles;
		this.problems = problems;
		this.writer = writer;
	}

	/** From now on it listens. */
	void start(WorkspaceModel model) {
		problems.addListener(this::mark);
		model.addListener(events -> events.forEach(this::happened));
	}

	private void happened(ModelEvent event) {
		switch (event) {
		case ModelEvent.Saved(ModelFile file) -> mark(file);
		case ModelEvent.Moved moved -> {
			latest.remove(moved.file());
			mark(moved.file());
		}
		case ModelEvent.Reloaded(ModelFile file) -> mark(file);
		case ModelEvent.Detached(ModelFile file) -> {
			// By the file, because a project that was deleted has no location to find its resource by.
			latest.remove(file);
			locations.file(file.path()).ifPresent(this::restore);
		}
		default -> {
			// The problems tell if there are others.
		}
		}
	}

	/** Gives a file the markers again that it had from us, whatever somebody else did to them; on any thread. */
	void restore(IFile file) {
		Optional<Writing> ofModel = openFiles.isMarked(file) ? openFiles.of(file).map(latest::get) : Optional.empty();
		job.write(file, ofModel.orElse((marked, closed, monitor) -> closed.run(marked, monitor)));
	}

	/** Checks files that are not open. */
	FileCheck check() {
		return new FileCheck(openFiles::isMarked, locations, today, checks, writer);
	}

	private void write(ModelFile file, IFile marked, Writing writing) {
		latest.put(file, writing);
		job.write(marked, writing);
	}

	private void mark(ModelFile file) {
		Optional<IFile> resource = openFiles.resource(file);
		Optional<Problems> found = problems.of(file);
		Optional<String> failure = problems.failure(file);
		Optional<UnreadableFileException> broken = problems.unreadable(file);
		resource.ifPresent(known -> {
			if (broken.isPresent()) {
				// Of what the model has still, the editor shows what is wrong.
				write(file, known, (marked, closed, monitor) -> writer.write(marked,
						MarkerContents.unreadable(broken.get().line(), broken.get().explanation()), monitor));
			} else if (failure.isPresent()) {
				write(file, known, (marked, closed, monitor) -> writer.write(marked,
						MarkerContents.unreadable(0, failure.get()), monitor));
			} else if (found.isPresent()) {
				write(file, known, (marked, closed, monitor) -> writer.write(marked,
						MarkerContents.of(found.get().open()), monitor));
			}
		});
	}

	/** Gives a file its markers. */
	@FunctionalInterface
	private interface Writing {

		/** @param closed checks files that are not open, many in one go */
		void run(IFile file, FileCheck closed, IProgressMonitor monitor) throws CoreException;
	}

	private final class WritingJob extends EngagementJob {

		private final Map<IFile, Writing> waiting = new LinkedHashMap<>();

		WritingJob() {
			super(Messages.LiveMarkers_marking, true);
		}

		void write(IFile file, Writing writing) {
			synchronized (waiting) {
				waiting.put(file, writing);
			}
			schedule(PAUSE_MILLIS);
		}

		private Map<IFile, Writing> take() {
			synchronized (waiting) {
				Map<IFile, Writing> taken = new LinkedHashMap<>(waiting);
				waiting.clear();
				return taken;
			}
		}

		@Override
		protected void work(IProgressMonitor monitor) {
			Map<IFile, Writing> taken = take();
			FileCheck closed = check();
			var progress = SubMonitor.convert(monitor, taken.size());
			for (Map.Entry<IFile, Writing> entry : taken.entrySet()) {
				try {
					entry.getValue().run(entry.getKey(), closed, progress.split(1));
				} catch (CoreException e) {
					ILog.of(LiveMarkers.class).log(e.getStatus());
				}
			}
		}
	}
}
