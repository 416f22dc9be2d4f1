package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.resources.EngagementFiles;

/** A project of its own with one tenant that is saved and open in the model; its name is what the tests edit. */
@SuppressWarnings("nls")
final class EditedTenant implements AutoCloseable {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final IProject project;
	private ModelFile file;
	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	EditedTenant() throws CoreException, FileAlreadyExistsException, SaveFailedException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("saving" + NUMBER.incrementAndGet());
		project.create(null);
		project.open(null);
		Path path = project.getLocation().toPath().resolve("contoso.tenant");
		model().perform("Make", model().make(path, Blank.tenant()));
		file = model().files().stream()
				.filter(open -> open.path().endsWith(Path.of(project.getName(), "contoso.tenant")))
				.findFirst().orElseThrow();
		model().save(file);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	WorkspaceModel model() {
		return engagementFiles.model();
	}

	ModelFile file() {
		return file;
	}

	IFile resource() {
		return project.getFile("contoso.tenant");
	}

	Saveables saveables() {
		return PlatformUI.getWorkbench().getService(Saveables.class);
	}

	EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	/** Whether the file on the disk has some text. */
	boolean says(String text) {
		try {
			return Files.readString(file.path()).contains(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void rename(String name) {
		model().perform("Rename",
				SetCommand.create(model().editingDomain(), file.root(), Literals.TENANT__NAME, name));
	}

	NameEditor open() throws PartInitException {
		return (NameEditor) page().openEditor(new FileEditorInput(resource()), NameEditor.ID, true,
				IWorkbenchPage.MATCH_NONE);
	}

	void closeInModel() {
		model().close(file);
	}

	/** It is open in the model again. */
	void reopened(ModelFile opened) {
		file = opened;
	}

	/** From now on nothing can be saved, whoever runs the test: a folder stands in the file's place. */
	void block() throws IOException {
		Files.move(file.path(), aside());
		Files.createDirectory(file.path());
	}

	/** From now on it can be saved again. */
	void unblock() throws IOException {
		Files.delete(file.path());
		Files.move(aside(), file.path());
	}

	/** From now on its folder, and what is in it, must not be written to; the test is skipped where that is in vain. */
	void refuseWrites() throws IOException {
		mayBeWritten(false);
		assumeFalse(Files.isWritable(folder()), "this folder refuses writes to nobody, or not to root");
	}

	/** From now on it may be written to again. */
	void allowWrites() throws IOException {
		mayBeWritten(true);
	}

	private void mayBeWritten(boolean may) throws IOException {
		List<Path> all = new ArrayList<>(List.of(folder()));
		try (Stream<Path> files = Files.list(folder())) {
			files.forEach(all::add);
		}
		all.forEach(path -> path.toFile().setWritable(may));
	}

	private Path folder() {
		return project.getLocation().toPath();
	}

	private Path aside() {
		return file.path().resolveSibling("aside");
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	public void close() throws CoreException {
		page().closeAllEditors(false);
		if (file.exists()) {
			model().close(file);
		}
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		project.delete(true, true, null);
	}
}
