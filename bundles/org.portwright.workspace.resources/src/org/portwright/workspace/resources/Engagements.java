package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.storage.FileKind;
import org.portwright.workspace.storage.SaveFailedException;
import org.portwright.workspace.storage.SaveResult;
import org.portwright.workspace.storage.UnreadableFileException;

/**
 * The engagements of an Eclipse workspace and the one model of their files.
 * <p>An engagement is an open project with the nature {@link #NATURE}. Everything here belongs to the thread of the
 * model, which is the window's, and nothing here waits: files are read and written in jobs that answer on that thread.
 */
public final class Engagements {

	/** The nature of the projects that are engagements. */
	@SuppressWarnings("nls")
	public static final String NATURE = "org.portwright.workspace.resources.engagement";

	private final IWorkspace workspace;
	private final Executor modelThread;
	private final WorkspaceModel model;
	private final LiveProblems problems;
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
		model = new WorkspaceModel();
		problems = new LiveProblems(model);
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
		List<IFile> files = new ArrayList<>();
		try {
			engagement.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith('.' + kind.extension())) {
					files.add((IFile) proxy.requestResource());
				}
				return true;
			}, IResource.NONE);
		} catch (CoreException e) {
			// It was closed or deleted meanwhile: it has no files.
		}
		return files;
	}

	/** The model of a file, if it is open in the model. */
	public Optional<ModelFile> opened(IFile file) {
		return path(file).flatMap(path -> model.files().stream().filter(open -> open.path().equals(path)).findFirst());
	}

	/**
	 * Opens a file in the model.
	 *
	 * @param file  a tenant or a port order
	 * @param reply hears of it later, on the thread of the model
	 */
	public void open(IFile file, Opening reply) {
		modelThread.execute(() -> {
			try {
				reply.opened(model.open(path(file).orElseThrow()));
			} catch (UnreadableFileException e) {
				reply.failed(Status.error(e.getMessage(), e));
			}
		});
	}

	/**
	 * Writes what was prepared and lets the Eclipse workspace know of it. Call it in a job, then tell the model by
	 * {@link WorkspaceModel#finishSave} on its thread.
	 *
	 * @param overwrite whether to write even though somebody else changed the file; their version is kept
	 * @return what was done
	 * @throws SaveFailedException if it could not be saved; the file on the disk is as it was
	 */
	public SaveResult write(PendingSave save, boolean overwrite, IProgressMonitor monitor)
			throws SaveFailedException {
		SaveResult result = overwrite ? model.overwrite(save) : model.write(save);
		resource(save.file()).ifPresent(file -> {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			} catch (CoreException e) {
				// It is saved all the same; the workspace notices with its next refresh.
				Platform.getLog(Engagements.class).log(e.getStatus());
			}
		});
		return result;
	}

	/** The file of the Eclipse workspace that the model of a file stands for. */
	public Optional<IFile> resource(ModelFile file) {
		return Stream.of(workspace.getRoot().findFilesForLocationURI(file.path().toUri())).findFirst();
	}

	/** From now on the listener hears of engagements and their files. */
	public void addListener(EngagementListener listener) {
		listeners.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeListener(EngagementListener listener) {
		listeners.remove(listener);
	}

	private static Optional<Path> path(IFile file) {
		return Optional.ofNullable(file.getLocation()).map(location -> location.toFile().toPath());
	}
}
