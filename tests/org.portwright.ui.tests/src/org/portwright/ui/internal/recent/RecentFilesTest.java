package org.portwright.ui.internal.recent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** What was opened is offered to be opened again, and names the window while it is in front. */
@SuppressWarnings("nls")
class RecentFilesTest {

	private final EditedEngagement engagement;
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.portwright.ui");

	RecentFilesTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void forget() {
		preferences.remove("recent");
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private RecentFiles recent() {
		// As at the next start: all that is known stands in the preferences.
		return new RecentFiles(preferences, engagement.orderFile().getWorkspace().getRoot(),
				engagement.engagementFiles().runner());
	}

	private List<String> names() {
		return recent().present().stream().map(RecentFile::name).toList();
	}

	private String engagementName() {
		return engagement.orderFile().getProject().getName();
	}

	private static Menu open(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static MenuItem item(Menu menu, String text) {
		return Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow();
	}

	private List<MenuItem> menu() {
		Menu bar = EditedEngagement.page().getWorkbenchWindow().getShell().getMenuBar();
		return List.of(open(item(open(item(bar, "File").getMenu()), "Open Recent").getMenu()).getItems());
	}

	@Test
	void whatWasOpenedLastComesFirst() throws Exception {
		engagement.openOrder();
		engagement.openTenant();
		assertEquals(List.of("Contoso", "London"), names());
		EditedEngagement.page().closeAllEditors(false);
		engagement.openOrder();
		assertEquals(List.of("London", "Contoso"), names());
	}

	@Test
	void atMostTenAreKept() {
		RecentFiles recent = recent();
		IntStream.range(0, 12).forEach(at -> recent.opened(engagement.orderFile(), "again"));
		assertEquals(List.of("again"), names());
		IntStream.range(0, 12).forEach(
				at -> recent.opened(engagement.orderFile().getProject().getFile(at + ".porting"), "Order " + at));
		assertEquals(10, preferences.get("recent", "").lines().count());
	}

	@Test
	void whatIsGoneIsNotOffered() throws Exception {
		IFile file = engagement.file("York.porting", Blank.order());
		recent().opened(file, "York\nand\tLeeds");
		assertEquals(List.of("York and Leeds"), names());
		file.delete(true, null);
		assertEquals(List.of(), names());
		assertEquals(List.of("Nothing was opened yet"), menu().stream().map(MenuItem::getText).toList());
	}

	@Test
	void theMenuOpensItAgain() throws Exception {
		IFile file = engagement.file("A and B.porting", Blank.order());
		engagement.openOrder();
		recent().opened(file, "A & B");
		EditedEngagement.page().closeAllEditors(false);
		List<MenuItem> items = menu();
		assertEquals(List.of("&1  A && B \u2013 " + engagementName(), "&2  London \u2013 " + engagementName()),
				items.stream().map(MenuItem::getText).toList());
		items.getLast().notifyListeners(SWT.Selection, new Event());
		WindowEvents.until("it is open", () -> EditedEngagement.page().getActiveEditor() != null);
		assertEquals("London", EditedEngagement.page().getActiveEditor().getTitle());
	}

	@Test
	void theWindowIsNamedAfterTheEditorInFront() throws Exception {
		var shell = EditedEngagement.page().getWorkbenchWindow().getShell();
		var editor = engagement.openOrder();
		WindowEvents.handleAll();
		assertEquals("London \u2013 " + engagementName() + " \u2013 Portwright", shell.getText());
		editor.fill("name", "London & Leeds");
		WindowEvents.handleAll();
		assertEquals("London & Leeds \u2013 " + engagementName() + " \u2013 Portwright", shell.getText());
		engagement.openTenant();
		WindowEvents.handleAll();
		assertEquals("Contoso \u2013 " + engagementName() + " \u2013 Portwright", shell.getText());
		EditedEngagement.page().closeAllEditors(false);
		WindowEvents.handleAll();
		assertEquals("Portwright", shell.getText());
	}
}
