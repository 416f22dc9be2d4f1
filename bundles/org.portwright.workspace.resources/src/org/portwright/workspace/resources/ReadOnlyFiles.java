package org.portwright.workspace.resources;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The open files that are read-only on the disk. They are looked up in the background when files are opened, saved or
 * moved, and when the user comes back to the window. It belongs to the thread of the model.
 */
public final class ReadOnlyFiles {

	private final OpenFiles openFiles;
	private final WorkRunner runner;
	private final RunMode mode = RunMode.hidden(Messages.OutsideRefresh_name).of(EngagementFiles.JOBS).latestFor(this);
	private final Set<Consumer<ModelFile>> listeners = new LinkedHashSet<>();
	private Set<ModelFile> known = Set.of();

	ReadOnlyFiles(WorkspaceModel model, OpenFiles openFiles, WorkRunner runner) {
		this.openFiles = openFiles;
		this.runner = runner;
		model.addListener(this::happened);
	}

	private void happened(List<ModelEvent> events) {
		if (events.stream().anyMatch(event -> !(event instanceof ModelEvent.Changed))) {
			look();
		}
	}

	/** Looks, in a job. */
	public void look() {
		Calculation<Set<IFile>> work = host -> openFiles.resources().stream().filter(IFile::isReadOnly)
				.collect(Collectors.toSet());
		runner.run(work, mode, this::found);
	}

	private void found(Set<IFile> files) {
		Set<ModelFile> now = files.stream().map(openFiles::of).flatMap(Optional::stream).collect(Collectors.toSet());
		Set<ModelFile> changed = new HashSet<>(now);
		changed.addAll(known);
		Set<ModelFile> before = known;
		known = now;
		changed.removeIf(file -> now.contains(file) == before.contains(file));
		changed.forEach(file -> List.copyOf(listeners).forEach(listener -> listener.accept(file)));
	}

	/** Returns whether a file is read-only, as far as it is known. */
	public boolean has(ModelFile file) {
		return known.contains(file);
	}

	/** From now on the listener is notified of each file that has become read-only or writable. */
	public void addListener(Consumer<ModelFile> listener) {
		listeners.add(listener);
	}

	/** The listener is no longer notified. */
	public void removeListener(Consumer<ModelFile> listener) {
		listeners.remove(listener);
	}
}
