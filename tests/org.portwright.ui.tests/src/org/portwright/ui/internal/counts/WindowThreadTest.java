package org.portwright.ui.internal.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.ui.Ids;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.WatchedCalls.Watched;
import org.portwright.workbench.testing.WatchedCalls;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * What the thread of the window does itself when somebody types, opens and clicks: no number plan is made there, no
 * profile read, nothing copied as a whole, nothing parsed, and no file touched.
 */
@Tag("all")
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class WindowThreadTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final LargeEngagement engagement;
	private final List<String> counted = new ArrayList<>();

	WindowThreadTest() throws Exception {
		engagement = new LargeEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	/** Does something and what follows from it, and notes what of that counts. */
	private void count(String deed, Watched watched) throws Exception {
		Map<String, List<Throwable>> calls = WatchedCalls.of(() -> {
			watched.run();
			Hands.rest(Hands.PAUSE);
		});
		if (!calls.isEmpty()) {
			counted.add(deed + "\n" + WatchedCalls.told(calls));
		}
	}

	private ModelFileEditor editor() {
		return (ModelFileEditor) page.getActiveEditor();
	}

	private Text field(String path) {
		editor().reveal(path);
		WindowEvents.handleAll();
		return (Text) PlatformUI.getWorkbench().getDisplay().getFocusControl();
	}

	@Test
	void opensTypesAndClicks() throws Exception {
		count("open an order", () -> IDE.openEditor(page, engagement.large()));
		for (String path : List.of("loa.subscriberName", "loa.accountNumber", "loa.serviceAddress.postcode")) {
			count("type into " + path, () -> Hands.type(field(path), "ab 1"));
		}
		count("leave a field", () -> field("loa.accountNumber").notifyListeners(SWT.FocusOut, new Event()));
		count("undo", () -> {
			var files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
			files.model().undo(files.opened(engagement.large()).orElseThrow());
		});
		count("save", () -> page.saveEditor(editor(), false));
		for (String id : List.of("org.portwright.ui.order.numbers", "preview")) {
			count("go to " + id, () -> editor().setActivePage(id));
		}
		count("go back to the numbers", () -> editor().setActivePage("org.portwright.ui.order.numbers"));
		NatTable table = Hands.seen(NatTable.class, any -> true);
		count("click a number", () -> Hands.click(table, 60, 60));
		count("look what can be done with it", () -> table.getMenu().notifyListeners(SWT.Show, new Event()));
		count("click a head", () -> Hands.click(table, 60, 10));
		count("look for a number", () -> Hands
				.type(Hands.seen(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0), "020"));
		count("open another order", () -> IDE.openEditor(page, engagement.small(7)));
		count("go back to the first", () -> IDE.openEditor(page, engagement.large()));
		count("close the editors", () -> page.closeAllEditors(false));
		count("rest", () -> Hands.rest(Hands.LONG_PAUSE));
		assertEquals("", String.join("\n\n", counted));
	}

	@Test
	void looksThroughTheEngagement() throws Exception {
		count("show the explorer", () -> page.showView(Ids.EXPLORER));
		// Other views have trees as well.
		Tree tree = Hands.seen(Tree.class, shown -> engagementIn(shown).isPresent());
		count("open the engagement", () -> Hands.expand(engagement(tree)));
		TreeItem[] orders = engagement(tree).getItems();
		assertTrue(orders.length > 200, () -> "rows " + orders.length);
		for (int row : new int[] { 0, 1, 2, 100 }) {
			count("click row " + row, () -> Hands.click(engagement(tree).getItem(row)));
		}
		count("open row 3", () -> Hands.open(engagement(tree).getItem(3)));
		Text filter = Hands.seen(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
		count("look for an order", () -> Hands.type(filter, "Order 77"));
		assertEquals(1, engagement(tree).getItems().length);
		count("look for all", () -> filter.setText(""));
		count("rest", () -> Hands.rest(Hands.LONG_PAUSE));
		assertEquals("", String.join("\n\n", counted));
	}

	private TreeItem engagement(Tree tree) {
		return engagementIn(tree).orElseThrow();
	}

	private Optional<TreeItem> engagementIn(Tree tree) {
		return Stream.of(tree.getItems()).filter(item -> item.getText().contains(engagement.project().getName()))
				.findFirst();
	}
}
