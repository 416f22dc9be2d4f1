package org.portwright.bench.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;

/** What the window shows, and undoes. */
@SuppressWarnings("nls")
final class Shown {

	private Shown() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	static FormEditor editor() {
		return (FormEditor) page().getActiveEditor();
	}

	/** The first field of the page that is shown, or the one to search in. */
	static Text text(int style) {
		return inEditor(Text.class, text -> (text.getStyle() & SWT.SEARCH) == style && text.getEditable());
	}

	/** Undoes in the part in front, as the key does. */
	static void undo() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What the menu says that is undone. */
	static String undoLabel() {
		for (MenuItem top : page().getWorkbenchWindow().getShell().getMenuBar().getItems()) {
			if ("Edit".equals(top.getText().replace("&", ""))) {
				top.getMenu().notifyListeners(SWT.Show, new Event());
				String label = top.getMenu().getItem(0).getText().replace("&", "").replaceAll("\t.*", "");
				top.getMenu().notifyListeners(SWT.Hide, new Event());
				return label;
			}
		}
		throw new IllegalStateException();
	}

	/** The first of a kind on the editor's page that is shown. */
	static <T extends Control> T inEditor(Class<T> type, Predicate<T> wanted) {
		return find(editor().getActivePageInstance().getPartControl(), type, wanted).orElseThrow();
	}

	/** The first of a kind in the window that can be seen. */
	static <T extends Control> T any(Class<T> type, Predicate<T> wanted) {
		return find(page().getWorkbenchWindow().getShell(), type, wanted.and(Control::isVisible)).orElseThrow();
	}

	/** The first of a kind in a window, if there is one. */
	static <T extends Control> Optional<T> find(Control control, Class<T> type, Predicate<T> wanted) {
		if (type.isInstance(control) && wanted.test(type.cast(control))) {
			return Optional.of(type.cast(control));
		}
		return control instanceof Composite composite ? Arrays.stream(composite.getChildren())
				.map(child -> find(child, type, wanted)).flatMap(Optional::stream).findFirst() : Optional.empty();
	}
}
