package org.portwright.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Puts a folder into the workspace as an engagement, opens each of its files that has an editor and each row of the
 * explorer, and writes what is there: a line a row, an editor with its pages, and an error that was logged.
 *
 * @param folder the folder
 */
@SuppressWarnings("nls")
record Look(Path folder) {

	/** Says what is done. */
	void plan(WindowSteps work) throws IOException {
		Seen.errors();
		var project = new AtomicReference<@Nullable IProject>();
		work.then("", () -> project.set(make()));
		try (Stream<Path> files = Files.list(folder)) {
			files.map(Path::getFileName).map(String::valueOf).sorted()
					.forEach(name -> work.then("", () -> open(Objects.requireNonNull(project.get()).getFile(name))));
		}
		work.then("", Seen::editors);
		Seen.explorer(work);
	}

	private IProject make() {
		try {
			IWorkspace workspace = ResourcesPlugin.getWorkspace();
			IPath path = IPath.fromPath(folder);
			IProjectDescription description = workspace.loadProjectDescription(path.append(".project"));
			description.setLocation(path);
			IProject project = workspace.getRoot().getProject(description.getName());
			project.create(description, null);
			project.open(null);
			return project;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void open(IFile file) throws PartInitException {
		@Nullable
		IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(file.getName());
		if (editor != null && editor.getId().startsWith("org.portwright.")) {
			Shown.page().openEditor(new FileEditorInput(file), editor.getId());
		}
	}
}
