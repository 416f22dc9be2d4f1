package org.portwright.ui.internal.seeded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workspace.ModelFile;

/** Whether the model, the pages and the disk are as the steps that were done have made them. */
@SuppressWarnings("nls")
final class Agreement {

	private final FiveFiles files;
	private final Expectation expected;
	private final OpenEditors editors;
	private final ShownFields fields = new ShownFields();

	Agreement(FiveFiles files, Expectation expected, OpenEditors editors) {
		this.files = files;
		this.expected = expected;
		this.editors = editors;
	}

	ShownFields fields() {
		return fields;
	}

	/** What is otherwise than it must be; empty if all agree. */
	List<String> wrong() {
		List<String> wrong = new ArrayList<>();
		for (ExpectedFile file : expected.files()) {
			if (!files.disk(file.fileName()).equals(file.disk())) {
				wrong.add(file.fileName() + " on the disk: " + difference(files.disk(file.fileName()), file.disk()));
			}
			compare(files.inModel(file.fileName()), file, wrong);
		}
		editors.all().forEach(editor -> compare(editor, expected.file(editors.fileName(editor)), wrong));
		editors.front().ifPresent(editor -> compareUndo(editor, wrong));
		Dialogs.open().forEach(dialog -> wrong.add("a dialog stays: " + dialog.getText()));
		return wrong;
	}

	private void compare(ModelFile inModel, ExpectedFile file, List<String> wrong) {
		String text = files.text(inModel);
		if (!text.equals(file.now().text())) {
			wrong.add(file.fileName() + " in the model: " + difference(text, file.now().text()));
		}
		if (inModel.isDirty() != file.isDirty()) {
			wrong.add(file.fileName() + (inModel.isDirty() ? " has edits" : " has no edits"));
		}
	}

	private void compare(ModelFileEditor editor, ExpectedFile file, List<String> wrong) {
		String name = file.givenName().isBlank() ? file.fileName() : file.givenName();
		if (!editor.getTitle().equals(name)) {
			wrong.add("the tab of " + name + " is called " + editor.getTitle());
		}
		MPart part = editor.getSite().getService(MPart.class);
		if (editor.isDirty() != file.isDirty() || part.isDirty() != file.isDirty()) {
			wrong.add("the tab of " + name + (file.isDirty() ? " has no mark" : " has a mark"));
		}
		if (editor.getActivePageInstance() instanceof FieldsPage page) {
			editor.file().ifPresent(shown -> fields.wrong(page, shown.root(), file.now().text())
					.forEach(field -> wrong.add(name + ": " + field)));
		}
	}

	private void compareUndo(ModelFileEditor editor, List<String> wrong) {
		Collection<ExpectedFile> seen = expected.seen(editors.fileName(editor));
		compare(editor, ActionFactory.UNDO, expected.history().undoable(seen), wrong);
		compare(editor, ActionFactory.REDO, expected.history().redoable(seen), wrong);
	}

	private static void compare(ModelFileEditor editor, ActionFactory kind, Optional<ExpectedHistory.Entry> entry,
			List<String> wrong) {
		IAction action = editor.getEditorSite().getActionBars().getGlobalActionHandler(kind.getId());
		if (action == null) {
			wrong.add("no " + kind.getId());
		} else if (action.isEnabled() != entry.isPresent()) {
			wrong.add(kind.getId()
					+ (action.isEnabled() ? " is possible: " + action.getToolTipText() : " is not possible"));
		} else if (entry.isPresent() && !entry.get().isCalled(action.getToolTipText())) {
			wrong.add(kind.getId() + " is called '" + action.getToolTipText() + "' for " + entry.get());
		}
	}

	/** The first line in which two texts differ. */
	private static String difference(String present, String expected) {
		List<String> lines = present.lines().toList();
		List<String> others = expected.lines().toList();
		int line = 0;
		while (line < Math.min(lines.size(), others.size()) && lines.get(line).equals(others.get(line))) {
			line++;
		}
		return "line " + (line + 1) + " is " + (line < lines.size() ? lines.get(line).strip() : "missing") + " for "
				+ (line < others.size() ? others.get(line).strip() : "none");
	}
}
