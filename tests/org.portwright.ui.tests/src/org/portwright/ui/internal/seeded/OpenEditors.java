package org.portwright.ui.internal.seeded;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** The editors that are open, in the order of their tabs. */
@SuppressWarnings("nls")
final class OpenEditors {

	List<ModelFileEditor> all() {
		return Stream.of(EditedEngagement.page().getEditorReferences()).map(OpenEditors::editor)
				.filter(ModelFileEditor.class::isInstance).map(ModelFileEditor.class::cast).toList();
	}

	private static Object editor(IEditorReference tab) {
		return tab.getEditor(false);
	}

	Optional<ModelFileEditor> front() {
		return EditedEngagement.page().getActiveEditor() instanceof ModelFileEditor editor ? Optional.of(editor)
				: Optional.empty();
	}

	String fileName(ModelFileEditor editor) {
		return ((IFileEditorInput) editor.getEditorInput()).getFile().getName();
	}

	/** How many editors show a file. */
	int count(String fileName) {
		return (int) all().stream().filter(editor -> fileName(editor).equals(fileName)).count();
	}

	/** Opens a file, or brings its editor to the front. */
	ModelFileEditor open(IFile file, boolean another) {
		String id = file.getName().endsWith(".tenant") ? EditedEngagement.TENANT_EDITOR : EditedEngagement.ORDER_EDITOR;
		try {
			var editor = (ModelFileEditor) EditedEngagement.page().openEditor(new FileEditorInput(file), id, true,
					another ? IWorkbenchPage.MATCH_NONE : IWorkbenchPage.MATCH_INPUT);
			WindowEvents.until("the file is read", () -> editor.file().isPresent());
			// A day that looks wrong is right here.
			editor.edited().orElseThrow().onOddDays(odd -> true);
			complete(editor);
			return editor;
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	void bringToFront(ModelFileEditor editor) {
		EditedEngagement.page().activate(editor);
		complete(editor);
	}

	/** Waits until the page in front has all its rows. */
	void complete(ModelFileEditor editor) {
		WindowEvents.until("the page is complete",
				() -> !(editor.getActivePageInstance() instanceof FieldsPage page) || page.isComplete());
	}

	/** Runs a command of the window, after all that is still to be handled. */
	void call(String command) {
		WindowEvents.handleAll();
		run(command);
	}

	/** Runs a command of the window at once. */
	void run(String command) {
		try {
			EditedEngagement.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command,
					null);
		} catch (Exception e) {
			throw new AssertionError(command, e);
		}
	}
}
