package org.portwright.bench.window;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.forms.editor.FormEditor;

/** Writes what a user sees of the window, a line each. */
@SuppressWarnings("nls")
final class Seen {

	private static final String EXPLORER = "org.portwright.ui.explorer";
	private static final int DEPTH = 4;

	private Seen() {
	}

	/** Writes each error that is logged from now on. */
	static void errors() {
		Platform.addLogListener((status, plugin) -> {
			if (status.matches(IStatus.ERROR)) {
				Report.line("error " + status.getMessage() + ' ' + status.getException());
			}
		});
	}

	/** Writes the perspective, and each of its views with its title as far as the platform knows one. */
	static void views() {
		Report.line("perspective " + Shown.page().getPerspective().getId());
		for (IViewReference view : Shown.page().getViewReferences()) {
			view.getPart(true);
			Report.line("view " + view.getId() + ": " + view.getTitle());
		}
	}

	/** Writes each editor with its pages. */
	static void editors() {
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

	/** Writes each row of the explorer. */
	static void explorer(Work work) {
		work.then("", () -> Shown.page().showView(EXPLORER));
		for (int depth = 0; depth < DEPTH; depth++) {
			work.then("", () -> expand(tree().getItems()));
		}
		work.then("", () -> report(tree().getItems(), ""));
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
