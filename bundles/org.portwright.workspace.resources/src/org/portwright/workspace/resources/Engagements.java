package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.storage.FileKind;
import org.portwright.workspace.storage.FileStamp;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult;

/**
 * The engagements of an Eclipse workspace and the one model of their files.
 * <p>An engagement is an open project with the nature {@link #NATURE}. Everything here belongs to the thread of the
 * model, which is the window's, and nothing here waits: files are read and written in jobs that answer on that thread.
 */
public final class Engagements {

	/** The nature of the projects that are engagements. */
	@SuppressWarnings("nls")
	public static final String NATURE = "org.portwright.workspace.resources.engagement";

	/** The family of all jobs that read and check files. */
	public static final Object JOBS = Engagements.class;

	private final IWorkspace workspace;
	private final Executor modelThread;
	private final Locations locations;
	private final ModelFiles storage;
	private final WorkspaceModel model;
	private final OpenFiles openFiles;
	private final Readings readings;
	private final WorkspaceFollower follower;
	private final RefreshJob refreshing;
	private final LiveProblems problems;
	private final ForeignMarkers foreignMarkers;
	private final Set<EngagementListener> listeners = new LinkedHashSet<>();

	/**
	 * Call this on the thread of the model.
	 *
	 * @param workspace   the Eclipse workspace
	 * @param modelThread runs what it is given later on the thread of the model
	 */
	public Engagements(IWorkspace workspace, Executor modelThread) {
		this.workspace = workspace;
		this.modelThread = modelThread;
		locations = new Locations(workspace);
		storage = new ModelFiles(new LocalHistory(locations));
		model = new WorkspaceModel(OperationHistoryFactory.getOperationHistory(), storage,
				ModelResourceSet.ofOpenFiles());
		openFiles = new OpenFiles(model, locations);
		readings = new Readings(storage, modelThread);
		refreshing = new RefreshJob(openFiles);
		problems = new LiveProblems(model, modelThread, locations::isThere);
		var markers = new LiveMarkers(openFiles, locations, problems);
		follower = new WorkspaceFollower(model, openFiles, locations, readings, modelThread, this::followed,
				markers::unreadable);
		markers.start(model);
		foreignMarkers = new ForeignMarkers(markers::restore);
		projects().forEach(EngagementNature::ensureBuilder);
		workspace.addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
		workspace.addResourceChangeListener(foreignMarkers, IResourceChangeEvent.POST_CHANGE);
		Refactorings.addListener(follower);
		if (workspace.isAutoBuilding()) {
			new MissedBuilds(projects()).schedule();
		}
	}

	/** Ends it: from now on nothing of the workspace is followed. */
	public void close() {
		workspace.removeResourceChangeListener(follower);
		workspace.removeResourceChangeListener(foreignMarkers);
		Refactorings.removeListener(follower);
		openFiles.close();
	}

	/** The model of all files. */
	public WorkspaceModel model() {
		return model;
	}

	/** What is wrong with the orders, as far as it is known. */
	public LiveProblems problems() {
		return problems;
	}

	/** The engagements, by name. */
	public List<IProject> projects() {
		return Stream.of(workspace.getRoot().getProjects()).filter(Engagements::isEngagement).toList();
	}

	/** Whether a project is open and an engagement. */
	public static boolean isEngagement(IProject project) {
		try {
			return project.isAccessible() && project.hasNature(NATURE);
		} catch (CoreException e) {
			return false;
		}
	}

	/** The files of a kind in an engagement, by path. Files that were made and not saved yet are not among them. */
	public List<IFile> files(IProject engagement, FileKind kind) {
		try {
			return WorkspaceFiles.of(engagement, kind);
		} catch (CoreException e) {
			// It was closed or deleted meanwhile: it has no files.
			return List.of();
		}
	}

	/** The model of a file, if it is open in the model. */
	public Optional<ModelFile> opened(IFile file) {
		return openFiles.of(file);
	}

	/**
	 * Opens a file in the model, and with it the files that it refers to. It is read in a job; whoever asks for the
	 * same file meanwhile waits for the same job.
	 *
	 * @param file  a tenant or a port order
	 * @param reply hears of it later, on the thread of the model
	 */
	public void open(IFile file, Opening reply) {
		modelThread.execute(() -> {
			Optional<Path> path = locations.path(file);
			Optional<ModelFile> open = openFiles.of(file);
			if (open.isPresent()) {
				reply.opened(open.get());
			} else if (path.isPresent()) {
				readings.read(path.get(), new ReadToOpen(file, reply));
			} else {
				reply.failed(Status.error(NLS.bind(Messages.Engagements_noFile, file.getName())));
			}
		});
	}

	/**
	 * Reads a file anew from the disk. What was edited here and not saved by now is lost, and so are the operations to
	 * undo.
	 *
	 * @param file  a file that is open
	 * @param reply hears of it later, on the thread of the model; if the file cannot be read nothing is lost
	 */
	public void reload(ModelFile file, Reloading reply) {
		long revision = file.revision();
		modelThread.execute(() -> reload(file, revision, reply));
	}

	private void reload(ModelFile file, long revision, Reloading reply) {
		Optional<FileStamp> known = file.stamp();
		readings.readAnew(file.path(), new Readings.Reply() {

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

	/**
	 * Writes what was prepared and lets the Eclipse workspace know of it; the version before goes to the local history.
	 * Call it in a job, then tell the model by {@link WorkspaceModel#finishSave} on its thread.
	 *
	 * @param overwrite whether to write even though somebody else changed the file; their version is kept
	 * @return what was done
	 * @throws SaveFailedException                                 if it could not be saved; the file on the disk is as
	 *                                                             it was
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor asked to stop; nothing was written
	 */
	public SaveResult write(PendingSave save, boolean overwrite, IProgressMonitor monitor) throws SaveFailedException {
		return new SaveInWorkspace(storage, save.content(), overwrite).run(workspace, locations, monitor);
	}

	/**
	 * Looks in a job whether other programs changed files that are open; for when the user comes back to the window.
	 */
	public void refresh() {
		refreshing.schedule();
	}

	/** The file of the Eclipse workspace that the model of a file stands for. */
	public Optional<IFile> resource(ModelFile file) {
		return openFiles.resource(file);
	}

	/** From now on the hook is asked what to do about files that were edited both here and by somebody else. */
	public void setOutsideChanges(OutsideChanges hook) {
		follower.setOutsideChanges(hook);
	}

	/** From now on the listener hears of engagements and their files. */
	public void addListener(EngagementListener listener) {
		listeners.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeListener(EngagementListener listener) {
		listeners.remove(listener);
	}

	private void followed(WorkspaceDelta change) {
		change.engagements().stream().filter(Engagements::isEngagement).forEach(EngagementNature::ensureBuilder);
		problems.filesCameOrWent();
		Set<IProject> told = new LinkedHashSet<>(change.engagements());
		change.changed().stream().filter(file -> openFiles.of(file).isEmpty()).map(IFile::getProject)
				.forEach(told::add);
		if (!told.isEmpty()) {
			Set.copyOf(listeners).forEach(listener -> SafeRunner.run(() -> listener.engagementsChanged(told)));
		}
	}

	/** A file that was read to be opened. */
	private final class ReadToOpen implements Readings.Reply {

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
				reply.failed(Status.error(NLS.bind(Messages.Engagements_noFile, wantedFile.getName())));
				return;
			}
			ModelFile file = model.attach(resource);
			Set<Path> wanted = new HashSet<>(file.unresolved());
			wanted.removeIf(path -> openFiles.at(path).isPresent());
			if (wanted.isEmpty()) {
				reply.opened(file);
			}
			// Each is attached as it comes, so that two files which refer to each other do not wait for each other.
			for (Path path : Set.copyOf(wanted)) {
				readings.read(path, new Readings.Reply() {

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
