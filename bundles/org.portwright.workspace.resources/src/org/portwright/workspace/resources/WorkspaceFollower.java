package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.places.WorkspaceDelta;
import org.portwright.workspace.resources.reading.MovedReferences;
import org.portwright.workspace.resources.reading.ReadingFiles;
import org.portwright.workspace.storage.ModelResource;

/**
 * Keeps the model in step with the Eclipse workspace: what was moved there moves in the model, what is gone is closed,
 * and what has other content is read anew. A file with edits that are not saved is left as it is, and the user asked.
 */
final class WorkspaceFollower implements IResourceChangeListener, RefactoringListener {

	private final WorkspaceModel model;
	private final OpenFiles openFiles;
	private final Locations locations;
	private final ReadingFiles readings;
	private final ModelThread modelThread;
	private final Consumer<WorkspaceDelta> followed;
	private final LiveMarkers markers;
	private final LiveProblems problems;
	private final MovedReferences references;
	/** Files that were mended where they are not yet in the model. */
	private final List<Mended> early = new ArrayList<>();
	/** What the user deletes, until the change of the workspace comes that it is gone. */
	private final List<IResource> deleted = new ArrayList<>();
	private Optional<OutsideChanges> outsideChanges = Optional.empty();

	/**
	 * @param followed hears of each change once the model has followed it
	 * @param markers  restore those of an open file that has come back
	 * @param problems hear of files that cannot be read any more, and of those that can
	 */
	WorkspaceFollower(WorkspaceModel model, OpenFiles openFiles, Locations locations, ReadingFiles readings,
			ModelThread modelThread, Consumer<WorkspaceDelta> followed, LiveMarkers markers,
			LiveProblems problems) {
		this.model = model;
		this.openFiles = openFiles;
		this.locations = locations;
		this.readings = readings;
		this.modelThread = modelThread;
		this.followed = followed;
		this.markers = markers;
		this.problems = problems;
		references = new MovedReferences(model, readings);
	}

	void setOutsideChanges(OutsideChanges hook) {
		outsideChanges = Optional.of(hook);
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		IResourceDelta delta = event == null ? null : event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			var change = new WorkspaceDelta(delta);
			if (!change.isEmpty() || !change.moved().isEmpty()) {
				modelThread.execute(() -> follow(change));
			}
		} catch (CoreException e) {
			ILog.of(WorkspaceFollower.class).log(e.getStatus());
		}
	}

	/**
	 * References of a file were mended on the disk. Where it moves itself the model may hear of that later, with a
	 * change of the workspace, which would not tell of the content: two writes may well have the same time.
	 */
	@Override
	public void mended(Mended mended) {
		modelThread.execute(() -> {
			if (!tellModel(mended)) {
				early.add(mended);
			}
		});
	}

	@Override
	public void deleting(IResource resource) {
		modelThread.execute(() -> deleted.add(resource));
	}

	/** Tells the model of a mended file, and says whether it has that file. */
	private boolean tellModel(Mended mended) {
		Optional<ModelFile> file = openFiles.at(mended.file());
		file.ifPresent(open -> model.mended(open, mended.before(), mended.after()));
		return file.isPresent();
	}

	private void follow(WorkspaceDelta change) {
		if (!change.moved().isEmpty()) {
			references.follow(() -> change.moved().forEach(this::move));
		}
		locations.forgetGone();
		early.forEach(this::tellModel);
		early.clear();
		for (IFile file : openFiles.resources()) {
			if (change.engagements().contains(file.getProject()) && !file.exists()) {
				openFiles.of(file).ifPresent(open -> gone(file, open));
			}
		}
		deleted.removeIf(resource -> !resource.exists());
		// The markers of a file go with it, and it may come back as the model knows it.
		change.came().stream().filter(openFiles::isMarked).forEach(markers::restore);
		change.changed().forEach(file -> openFiles.of(file).ifPresent(open -> changed(file, open)));
		followed.accept(change);
	}

	private void move(IFile from, IFile to) {
		Optional<Path> oldPath = locations.formerPath(from);
		Optional<Path> newPath = locations.path(to);
		if (newPath.isEmpty() || !WorkspaceDelta.kind(from).equals(WorkspaceDelta.kind(to))) {
			return;
		}
		Optional<ModelFile> file = openFiles.of(from);
		if (file.isEmpty()) {
			oldPath.ifPresent(path -> model.moved(path, newPath.get()));
		} else if (!file.get().path().equals(newPath.get())) {
			openFiles.at(newPath.get()).ifPresent(this::close);
			model.move(file.get(), newPath.get());
		}
	}

	private void gone(IFile resource, ModelFile file) {
		if (!file.isDirty()
				|| deleted.stream().anyMatch(known -> known.getFullPath().isPrefixOf(resource.getFullPath()))) {
			close(file);
		} else if (file.stamp().isPresent()) {
			file.changedOutside();
			outsideChanges.ifPresent(hook -> hook.goneOutside(file));
		}
	}

	/** The user deleted it, or has moved another file to its place. */
	private void close(ModelFile file) {
		if (file.isDirty()) {
			outsideChanges.ifPresent(hook -> hook.closing(file));
		}
		model.close(file);
	}

	/** The times tell a save of ours at once; where they say nothing the content is compared. */
	private void changed(IFile resource, ModelFile file) {
		Optional<FileStamp> known = file.stamp();
		boolean ours = known.filter(stamp -> stamp.modified().toMillis() == resource.getLocalTimeStamp()).isPresent();
		if (!file.exists()) {
			return;
		} else if (ours) {
			problems.readable(file);
			return;
		}
		readings.readAnew(file.path(), new ReadingFiles.Receiver() {

			@Override
			public void read(ModelResource found) {
				if (file.stamp().equals(known)) {
					changed(file, found);
				} else {
					// It was saved meanwhile, and what was read may be what it was before.
					changed(resource, file);
				}
			}

			@Override
			public void failed(IStatus reason) {
				// A file that is gone is told by the workspace; one that cannot be read any more is for the user to
				// see.
				if (!file.stamp().equals(known)) {
					// It was read or saved meanwhile, and that may be what is there now.
					changed(resource, file);
				} else if (file.exists() && resource.exists()) {
					unreadable(file, reason);
				}
			}
		});
	}

	private void changedWithEdits(ModelFile file) {
		file.changedOutside();
		outsideChanges.ifPresent(hook -> hook.changedOutside(file));
	}

	private void unreadable(ModelFile file, IStatus reason) {
		if (reason.getException() instanceof UnreadableFileException why) {
			problems.unreadable(file, why);
		}
		if (file.isDirty()) {
			changedWithEdits(file);
		}
	}

	private void changed(ModelFile file, ModelResource found) {
		Optional<FileStamp> now = found.stamp();
		boolean same = file.stamp().filter(before -> now.filter(before::sameContent).isPresent()).isPresent();
		if (!file.exists() || !found.file().equals(file.path())) {
			return;
		}
		problems.readable(file);
		if (!same && file.isDirty()) {
			changedWithEdits(file);
		} else if (!same) {
			model.reload(file, found);
		}
	}
}
