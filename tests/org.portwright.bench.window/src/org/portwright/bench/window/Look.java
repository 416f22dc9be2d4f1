package org.portwright.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Puts a folder into the workspace as an engagement, opens each of its files that has an editor and each row of the
 * explorer, and writes what is there: a line a row, an editor with its pages, and an error that was logged.
 *
 * @param folder the folder
 */
@SuppressWarnings("nls")
record Look(Path folder) {

	private static final String EXPLORER = "org.portwright.ui.explorer";
	private static final int DEPTH = 4;

	/** Says what is done. */
	void plan(Work work) throws IOException {
		Platform.addLogListener((status, plugin) -> {
			if (status.matches(IStatus.ERROR)) {
				Report.line("error " + status.getMessage() + ' ' + status.getException());
			}
		});
		var project = new AtomicReference<@Nullable IProject>();
		work.then("", () -> project.set(make()));
		try (Stream<Path> files = Files.list(folder)) {
			files.map(Path::getFileName).map(String::valueOf).sorted()
					.forEach(name -> work.then("", () -> open(Objects.requireNonNull(project.get()).getFile(name))));
		}
		work.then("", () -> Shown.page().showView(EXPLORER));
		for (int depth = 0; depth < DEPTH; depth++) {
			work.then("", () -> expand(tree().getItems()));
		}
		work.then("", Look::reportEditors);
		work.then("", () -> report(tree().getItems(), ""));
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

	private static void reportEditors() {
		for (IEditorReference editor : Shown.page().getEditorReferences()) {
			Report.line("editor " + editor.getPartName() + ": "
					+ (editor.getEditor(true) instanceof FormEditor form ? pages(form) : ""));
		}
	}

	private static String pages(FormEditor form) {
		@Nullable
		Control control = form.getActivePageInstance().getPartControl();
		while (control != null && !(control instanceof CTabFolder)) {
			control = control.getParent();
		}
		return control instanceof CTabFolder folder
				? Stream.of(folder.getItems()).map(CTabItem::getText).collect(Collectors.joining(", "))
				: "";
	}

	private static Tree tree() {
		return Shown.any(Tree.class, Control::isVisible);
	}

	private static void expand(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getExpanded()) {
				expand(item.getItems());
			} else if (item.getItemCount() > 0) {
				var event = new Event();
				event.item = item;
				item.getParent().notifyListeners(SWT.Expand, event);
				item.setExpanded(true);
			}
		}
	}

	private static void report(TreeItem[] items, String indent) {
		for (TreeItem item : items) {
			Report.line("row " + indent + item.getText());
			report(item.getItems(), indent + "  ");
		}
	}
}
