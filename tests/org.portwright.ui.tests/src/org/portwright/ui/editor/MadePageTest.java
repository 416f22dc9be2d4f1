package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** A page of fields is made bit by bit after the editor has opened, out of sight, and shown whole. */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class MadePageTest {

	private final IWorkbenchPage window = EditedEngagement.page();
	private final EditedEngagement engagement;

	MadePageTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void aPageComesWithItsTitleAndIsSeenOnceAllOfItIsThere() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		Composite body = body(page);
		long all = sections(body).count();
		assertFalse(body.isVisible());
		WindowEvents.until("a section is there", () -> sections(body).findAny().isPresent());
		assertFalse(body.isVisible());
		WindowEvents.until("the page is shown", body::isVisible);
		long seen = sections(body).count();
		WindowEvents.handleAll();
		assertTrue(all < seen && seen == sections(body).count(), "no section comes before or after");
	}

	@Test
	void theKeyboardIsInTheFirstField() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		WindowEvents.until("the page is shown", page::isComplete);
		Control first = page.field("loa.losingProvider").orElseThrow().control();
		WindowEvents.until("the keyboard is there", first::isFocusControl);
	}

	@Test
	void nothingThatIsTypedBeforeTheFieldsAreThereIsForTheLineAboveThem() throws Exception {
		engagement.openOrder();
		FieldsPage page = open();
		Control form = page.getPartControl();
		WindowEvents.until("a section is there", () -> sections(body(page)).findAny().isPresent());
		form.setFocus();
		assertFalse(form.getDisplay().getFocusControl() instanceof Hyperlink);
	}

	@Test
	void anEditorThatComesToTheFrontAgainHasTheKeyboardWhereItWas() throws Exception {
		EditorWindow order = engagement.openOrder();
		Control field = order.field("loa.companyNumber").control();
		WindowEvents.until("the keyboard is there", () -> field.setFocus() && field.isFocusControl());
		engagement.openTenant();
		WindowEvents.until("it has gone", () -> !field.isFocusControl());
		window.activate(order.editor());
		WindowEvents.untilSettled("it is back", field::isFocusControl);
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

	private static Stream<Section> sections(Composite parent) {
		return List.of(parent.getChildren()).stream().flatMap((Control child) -> switch (child) {
		case Section section -> Stream.of(section);
		case Composite composite -> sections(composite);
		default -> Stream.of();
		});
	}
}
