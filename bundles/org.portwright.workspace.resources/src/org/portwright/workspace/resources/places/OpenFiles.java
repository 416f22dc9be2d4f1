package org.portwright.workspace.resources.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.FilePlace;

/**
 * The files that are open in the model, with the files of the Eclipse workspace that they stand for. It may be asked on
 * any thread.
 */
public final class OpenFiles {

	private final Locations locations;
	private final Map<Path, ModelFile> byPath = new ConcurrentHashMap<>();
	private final Map<IFile, ModelFile> byResource = new ConcurrentHashMap<>();
	private final Map<ModelFile, IFile> resources = new ConcurrentHashMap<>();

	/** Make this before anybody else listens to the model, so that others find here what they hear of. */
	public OpenFiles(WorkspaceModel model, Locations locations) {
		this.locations = locations;
		model.addListener(this::modelChanged);
	}

	public Optional<ModelFile> at(Path path) {
		return Optional.ofNullable(byPath.get(path));
	}

	public Optional<ModelFile> of(IFile file) {
		// Of a project inside another one the same file has two names.
		return Optional.ofNullable(byResource.get(file)).or(() -> locations.path(file).flatMap(this::at));
	}

	/** Whether a file is open under this very name: then its markers are those of the model. */
	public boolean isMarked(IFile file) {
		return byResource.containsKey(file);
	}

	public Optional<IFile> resource(ModelFile file) {
		return Optional.ofNullable(resources.get(file));
	}

	/** The files of the workspace that are open in the model, as of now. */
	public List<IFile> resources() {
		return List.copyOf(byResource.keySet());
	}

	/** Where the file at a canonical path stands, without asking the disk. */
	public FilePlace place(Path path) {
		return at(path).flatMap(this::resource).flatMap(locations::place).orElseGet(() -> locations.placeByName(path));
	}

	private void modelChanged(List<ModelEvent> events) {
		for (ModelEvent event : events) {
			switch (event) {
			case ModelEvent.Attached(ModelFile file) -> add(file);
			case ModelEvent.Detached(ModelFile file) -> remove(file, file.path());
			case ModelEvent.Moved(ModelFile file, Path oldPath) -> {
				remove(file, oldPath);
				add(file);
			}
			default -> {
				// Neither came nor went.
			}
			}
		}
	}

	private void add(ModelFile file) {
		byPath.put(file.path(), file);
		locations.file(file.path()).ifPresent(resource -> {
			resources.put(file, resource);
			byResource.put(resource, file);
		});
	}

	private void remove(ModelFile file, Path path) {
		byPath.remove(path, file);
		Optional.ofNullable(resources.remove(file)).ifPresent(resource -> {
			byResource.remove(resource, file);
		});
	}
}
