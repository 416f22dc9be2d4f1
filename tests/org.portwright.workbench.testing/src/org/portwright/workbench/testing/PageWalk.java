package org.portwright.workbench.testing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormPage;
import org.portwright.ui.editor.FieldsPage;

/** A walk through all that can be in the window: each page of the editors, and each view. */
@SuppressWarnings("nls")
public final class PageWalk {

	private static final String OWN = "org.portwright.";

	private PageWalk() {
	}

	/**
	 * Brings one page of an editor after the other to the front, each with all of its sections.
	 *
	 * @param visit gets what the page is called
	 */
	public static void pages(EditorWindow window, Consumer<String> visit) {
		CTabFolder folder = (CTabFolder) ((FormPage) window.editor().getActivePageInstance()).getPartControl()
				.getParent();
		IntStream.range(0, folder.getItemCount()).forEach(index -> {
			folder.setSelection(index);
			var chosen = new Event();
			chosen.item = folder.getItem(index);
			folder.notifyListeners(SWT.Selection, chosen);
			if (window.editor().getActivePageInstance() instanceof FieldsPage page) {
				// Where nothing has such a path, the closed sections are made as well.
				page.inOrder(List.of("everything"));
				window.complete();
			}
			WindowEvents.handleAll();
			visit.accept(folder.getItem(index).getText());
		});
	}

	/** Brings one view of ours after the other to the front. */
	public static void views(IWorkbenchPage page, Consumer<String> visit) {
		List<String> before = Stream.of(page.getViewReferences()).map(IViewReference::getId).toList();
		for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OWN)) {
				show(page, view.getId());
				WindowEvents.handleAll();
				visit.accept(view.getLabel());
				if (!before.contains(view.getId())) {
					page.hideView(page.findView(view.getId()));
				}
			}
		}
	}

	private static void show(IWorkbenchPage page, String view) {
		try {
			page.showView(view);
		} catch (PartInitException e) {
			throw new AssertionError(view, e);
		}
	}

	/** All controls of the window that can be seen. */
	public static List<Control> seen() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return Dialogs.controls(window).stream().filter(Control::isVisible).toList();
	}
}
