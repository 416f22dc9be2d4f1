package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** What is in sight of a page is there before what is not, and comes bit by bit after the editor has opened. */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class SectionsInSightTest {

	private final IWorkbenchPage window = EditedEngagement.page();
	private final EditedEngagement engagement;

	SectionsInSightTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theSectionsInSightAreLaidOutBeforeTheOthersAreMade() throws Exception {
		var editor = EditedEngagement.open(engagement.orderFile(), EditedEngagement.ORDER_EDITOR);
		window.setPartState(window.getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		WindowEvents.until("the page is there", () -> editor.getActivePageInstance() instanceof FieldsPage);
		var page = (FieldsPage) editor.getActivePageInstance();
		WindowEvents.until("a second section is seen with what is in it", () -> seen(page) > 1);
		assertFalse(page.isComplete());
	}

	@Test
	void anOpeningKeepsTheWindowForNoSection() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		assertEquals(0, sections(body(page)).count());
		WindowEvents.until("the page is complete", page::isComplete);
	}

	@Test
	void whatIsSeenStaysWhereItIs() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		Map<Section, Rectangle> places = new HashMap<>();
		WindowEvents.until("the page is complete", () -> {
			sections(body(page)).filter(SectionsInSightTest::isLaidOut)
					.forEach(section -> places.putIfAbsent(section, section.getBounds()));
			return page.isComplete();
		});
		assertTrue(places.size() > 1);
		places.forEach((section, place) -> assertEquals(place, section.getBounds(), section.getText()));
	}

	private static boolean isLaidOut(Section section) {
		Rectangle place = section.getBounds();
		return place.height > 0 && place.y + place.height <= section.getParent().getSize().y;
	}

	@Test
	void theKeyboardIsWhereItWouldBeHadTheSectionsBeenThereAtOnce() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		Control form = page.getPartControl();
		WindowEvents.until("the page is complete", page::isComplete);
		Control focused = form.getDisplay().getFocusControl();
		assertTrue(form.setFocus());
		assertSame(form.getDisplay().getFocusControl(), focused);
	}

	/** An error in the log would fail the test. */
	@Test
	void anEditorIsClosedWhileItsPageIsBeingMade() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		Composite body = body(page);
		WindowEvents.until("a section is there", () -> sections(body).findAny().isPresent());
		window.closeEditor(page.getEditor(), false);
		WindowEvents.handleAll();
		assertTrue(body.isDisposed());
	}

	/** Opens an editor of a file that was read before: its page is there at once. */
	private FieldsPage open() throws Exception {
		return (FieldsPage) EditedEngagement.open(engagement.orderFile(), EditedEngagement.ORDER_EDITOR)
				.getActivePageInstance();
	}

	private static Composite body(FieldsPage page) {
		return page.getManagedForm().getForm().getBody();
	}

	private static long seen(FieldsPage page) {
		return sections(body(page)).filter(section -> section.getClient() != null
				&& section.getClient().getSize().y > 0).count();
	}

	private static Stream<Section> sections(Composite parent) {
		return List.of(parent.getChildren()).stream().flatMap((Control child) -> switch (child) {
		case Section section -> Stream.of(section);
		case Composite composite -> sections(composite);
		default -> Stream.of();
		});
	}
}
