package org.portwright.workspace.resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * Files that were saved before the operation was undone that made them, such as the parts of a split order. They are
 * deleted once the files that they were taken out of have on the disk what they got back: until then, and when the user
 * does not save those, the numbers stand in the parts.
 */
final class UnmadeFiles implements ModelListener {

	private final Locations locations;
	private final WorkRunner runner;
	/** Each with the files that are to be saved before. */
	private final Map<ModelFile, Set<ModelFile>> waiting = new LinkedHashMap<>();

	UnmadeFiles(Locations locations, WorkRunner runner) {
		this.locations = locations;
		this.runner = runner;
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		Set<ModelFile> edited = events.stream().filter(ModelEvent.Changed.class::isInstance).map(ModelEvent::file)
				.filter(ModelFile::exists).collect(Collectors.toSet());
		for (ModelEvent event : events) {
			switch (event) {
			case ModelEvent.Detached(ModelFile file) when file.isUnmade() && file.stamp().isPresent() -> waiting
					.put(file, new HashSet<>(edited));
			case ModelEvent.Detached(ModelFile file) -> keep(file);
			case ModelEvent.Reloaded(ModelFile file) -> keep(file);
			// It is made again by a redo, or opened as a file like any other.
			case ModelEvent.Attached(ModelFile file) -> waiting.keySet()
					.removeIf(unmade -> unmade.path().equals(file.path()));
			default -> {
				// Nothing that it waits for.
			}
			}
		}
		if (!waiting.isEmpty()) {
			waiting.values().forEach(files -> files.removeIf(file -> !file.isUndoneSinceSave()));
			List<ModelFile> ready = new ArrayList<>(waiting.keySet());
			ready.removeIf(file -> !waiting.getOrDefault(file, Set.of()).isEmpty());
			ready.forEach(waiting::remove);
			ready.forEach(this::delete);
		}
	}

	/** A file is as it is on the disk again, or out of the model: what was taken out of it stays where it is. */
	private void keep(ModelFile file) {
		waiting.values().removeIf(files -> files.contains(file));
	}

	private void delete(ModelFile unmade) {
		Path path = unmade.path();
		Optional<IFile> file = locations.file(path);
		Optional<FileStamp> saved = unmade.stamp();
		if (file.isEmpty() || saved.isEmpty()) {
			return;
		}
		Calculation<Boolean> work = host -> {
			boolean[] deleted = new boolean[1];
			IWorkspace workspace = file.get().getWorkspace();
			workspace.run(progress -> deleted[0] = delete(file.get(), path, saved.get(), progress),
					workspace.getRuleFactory().deleteRule(file.get()), IWorkspace.AVOID_UPDATE, host.monitor());
			return deleted[0];
		};
		runner.run(work,
				Way.shown(NLS.bind(Messages.UnmadeFiles_deleting, path.getFileName())).of(EngagementFiles.JOBS),
				deleted -> {
					if (deleted && unmade.isUnmade()) {
						unmade.deletedUnmade();
					}
				});
	}

	/** Deletes a file that nobody else has written since, after the local history has taken its content. */
	private static boolean delete(IFile file, Path path, FileStamp saved, IProgressMonitor monitor)
			throws CoreException {
		try {
			byte[] present = Files.readAllBytes(path);
			if (!FileStamp.of(present, saved.modified()).sameContent(saved)) {
				return false;
			}
		} catch (IOException e) {
			// It is gone, or cannot be looked at.
			return false;
		}
		LocalHistory.keepWhole(file);
		file.delete(IResource.KEEP_HISTORY, monitor);
		return true;
	}
}
