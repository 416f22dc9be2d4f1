package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.WindowEvents;

/** The explorer with an engagement, which its paths call {@code Contoso moves} whatever its name is now. */
@SuppressWarnings("nls")
final class ShownTree implements AutoCloseable {

	private static final String NAME = "Contoso moves";
	/** Engagements that were deleted leave events behind, so each has a name of its own. */
	private static int made;

	final IWorkbenchPage window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	final TestEngagement engagement;
	TenantExplorer explorer;

	ShownTree() throws CoreException, PartInitException {
		engagement = new TestEngagement(NAME + " " + ++made);
		explorer = show();
	}

	private TenantExplorer show() throws PartInitException {
		return Adapters.adapt(window.showView(Ids.EXPLORER), TenantExplorer.class);
	}

	/** Closes the explorer and shows it again, which is another one then. */
	void again() throws PartInitException {
		TenantExplorer before = explorer;
		window.hideView(window.findView(Ids.EXPLORER));
		WindowEvents.until("it is closed", () -> before.page().tree().isDisposed());
		explorer = show();
		WindowEvents.handleAll();
	}

	Tree tree() {
		return explorer.page().tree();
	}

	@Nullable
	TreeItem item(String path) {
		return TreePaths.item(tree(), named(path));
	}

	Object node(String path) {
		return TreePaths.node(tree(), named(path));
	}

	List<String> children(String path) {
		return TreePaths.children(tree(), named(path));
	}

	private String named(String path) {
		return path.replace(NAME, engagement.project().getName());
	}

	/** Waits until something is shown. */
	void until(String path) {
		WindowEvents.until(path, () -> item(path) != null);
	}

	/** Shows what is below something. */
	void open(String path) {
		until(path);
		explorer.page().viewer().setExpandedState(node(path), true);
	}

	void select(String path) {
		until(path);
		explorer.page().viewer().setSelection(new StructuredSelection(node(path)), true);
	}

	/** What the context menu of something offers. */
	List<String> menu(String path) {
		window.activate(window.findView(Ids.EXPLORER));
		select(path);
		WindowEvents.handleAll();
		Menu menu = tree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> items = Stream.of(menu.getItems()).map(item -> item.getText().replaceAll("&|\\t.*", "")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return items;
	}

	@Override
	public void close() throws CoreException {
		explorer.page().filter().setText("");
		engagement.close();
	}
}
