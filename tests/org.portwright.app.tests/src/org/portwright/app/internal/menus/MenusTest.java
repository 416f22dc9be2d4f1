package org.portwright.app.internal.menus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The menus have what people expect, in this order, and nothing that makes no sense here. */
@SuppressWarnings("nls")
class MenusTest {

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	@Test
	void file() {
		assertEquals(
				List.of("New", "Open Recent", "Close Editor", "Close All Editors", "Save", "Save All", "Revert",
						"Print...",
						"Rename...", "Import...", "Export...", "Restore Edits...", "Switch Workspace...", "Exit"),
				texts("&File"));
	}

	@Test
	void edit() {
		assertEquals(List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All", "Find/Replace...",
				"Find Number\u2026", "Next Problem", "Previous Problem"),
				texts("&Edit"));
	}

	@Test
	void windowMenu() {
		assertEquals(List.of("Show View", "Reset Perspective...", "Theme", "Preferences..."), texts("&Window"));
	}

	@Test
	void help() {
		assertEquals(List.of("Find Actions...", "Guides", "Error Log", "Copy Details for Support",
				"Help Topics", "Help Here", "Rules", "About Portwright"), texts("&Help"));
	}

	@Test
	void themes() {
		List<MenuItem> themes = Arrays.stream(open(item("&Window", "Theme").getMenu()).getItems()).toList();
		assertEquals(List.of("As the System", "Light", "Dark"), themes.stream().map(MenuItem::getText)
				.map(MenusTest::plain).toList());
		assertEquals(List.of(true, false, false), themes.stream().map(MenuItem::getSelection).toList());
	}

	@Test
	void theToolBarIsShort() {
		List<String> tips = tools(window().getShell()).map(ToolItem::getToolTipText)
				.filter(tip -> tip != null && !tip.isEmpty()).toList();
		assertTrue(tips.stream().noneMatch(tip -> tip.contains("Annotation") || tip.contains("Edit Location")
				|| tip.contains("Perspective")), tips.toString());
	}

	private static Stream<ToolItem> tools(Composite composite) {
		Stream<ToolItem> own = composite instanceof ToolBar bar ? Arrays.stream(bar.getItems()) : Stream.of();
		Stream<Control> children = Arrays.stream(composite.getChildren());
		return Stream.concat(own, children.filter(Composite.class::isInstance).map(Composite.class::cast)
				.flatMap(MenusTest::tools));
	}

	private List<String> texts(String menu) {
		return Arrays.stream(open(top(menu).getMenu()).getItems())
				.filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText).map(MenusTest::plain)
				.toList();
	}

	private MenuItem item(String menu, String text) {
		return Arrays.stream(open(top(menu).getMenu()).getItems()).filter(item -> plain(item.getText()).equals(text))
				.findFirst().orElseThrow();
	}

	private MenuItem top(String text) {
		return Arrays.stream(window().getShell().getMenuBar().getItems()).filter(item -> item.getText().equals(text))
				.findFirst().orElseThrow();
	}

	/** Menus are filled when they open. */
	private static Menu open(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static String plain(String text) {
		return text.replace("&", "").replaceAll("\t.*", "");
	}

	private IWorkbenchWindow window() {
		return workbench.getWorkbenchWindows()[0];
	}
}
