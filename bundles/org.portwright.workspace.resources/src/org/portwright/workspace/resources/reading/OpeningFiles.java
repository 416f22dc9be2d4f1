package org.portwright.workspace.resources.reading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Locations;
import org.portwright.workspace.resources.places.OpenFiles;
import org.portwright.workspace.storage.ModelResource;

/** The way of files from the disk into the model, for the first time and anew. */
public final class OpeningFiles {

	private final WorkspaceModel model;
	private final OpenFiles openFiles;
	private final Locations locations;
	private final ReadingFiles readings;
	private final ModelThread modelThread;

	public OpeningFiles(WorkspaceModel model, OpenFiles openFiles, Locations locations, ReadingFiles readings,
			ModelThread modelThread) {
		this.model = model;
		this.openFiles = openFiles;
		this.locations = locations;
		this.readings = readings;
		this.modelThread = modelThread;
	}

	/** Opens a file and what it refers to. */
	public void open(IFile file, Opening reply) {
		modelThread.execute(() -> {
			Optional<Path> path = locations.path(file);
			Optional<ModelFile> open = openFiles.of(file);
			if (open.isPresent()) {
				reply.opened(open.get());
			} else if (path.isPresent()) {
				readings.read(path.get(), new ReadToOpen(file, reply));
			} else {
				reply.failed(noFile(file));
			}
		});
	}

	/** Reads an open file anew, unless it is edited meanwhile. */
	public void reload(ModelFile file, Reloading reply) {
		long revision = file.revision();
		modelThread.execute(() -> reload(file, revision, reply));
	}

	private void reload(ModelFile file, long revision, Reloading reply) {
		Optional<FileStamp> known = file.stamp();
		readings.readAnew(file.path(), new ReadingFiles.Receiver() {

			@Override
			public void read(ModelResource resource) {
				if (!file.exists() || !file.path().equals(resource.file())) {
					reply.opened(file);
				} else if (file.revision() != revision) {
					reply.editedMeanwhile();
				} else if (file.stamp().equals(known)) {
					model.reload(file, resource);
					reply.opened(file);
				} else {
					// It was saved meanwhile, and what was read may be what it was before.
					reload(file, revision, reply);
				}
			}

			@Override
			public void failed(IStatus reason) {
				reply.failed(reason);
			}
		});
	}

	private static IStatus noFile(IFile file) {
		return Status.error(NLS.bind(Messages.OpeningFiles_noFile, file.getName()));
	}

	/** A file that was read to be opened. */
	private final class ReadToOpen implements ReadingFiles.Receiver {

		private final IFile wantedFile;
		private final Opening reply;

		ReadToOpen(IFile wantedFile, Opening reply) {
			this.wantedFile = wantedFile;
			this.reply = reply;
		}

		@Override
		public void read(ModelResource resource) {
			if (!wantedFile.getProject().isAccessible()) {
				// It went while it was read, and nothing would tell the model of that any more.
				reply.failed(noFile(wantedFile));
				return;
			}
			locations.found(wantedFile, resource.file());
			ModelFile file = model.attach(resource);
			Set<Path> wanted = new HashSet<>(file.unresolved());
			wanted.removeIf(path -> openFiles.at(path).isPresent());
			if (wanted.isEmpty()) {
				reply.opened(file);
			}
			// Each is attached as it comes, so that two files which refer to each other do not wait for each other.
			for (Path path : Set.copyOf(wanted)) {
				readings.read(path, new ReadingFiles.Receiver() {

					@Override
					public void read(ModelResource referred) {
						model.attach(referred);
						answer();
					}

					@Override
					public void failed(IStatus reason) {
						// The reference leads nowhere; whoever opens that file hears why.
						answer();
					}

					private void answer() {
						wanted.remove(path);
						if (wanted.isEmpty()) {
							reply.opened(file);
						}
					}
				});
			}
		}

		@Override
		public void failed(IStatus reason) {
			reply.failed(reason);
		}
	}
}
