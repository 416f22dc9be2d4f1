package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.preview.PreviewPage;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.files.KeptFolder;

/** Recording that an order was submitted keeps its letter, which the Overview opens and the preview shows. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SubmittedRevisionTest {

	private final EditedEngagement engagement;

	SubmittedRevisionTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private EditorWindow processing() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.editor().setActivePage(StandingPage.ID);
		window.complete();
		ModelFileEditor editor = window.editor();
		Dialogs.answer("Record: Processing", dialog -> Dialogs.press(dialog, "OK"));
		new OrderActs(editor, editor.edited().orElseThrow(), editor.getSite().getShell())
				.record(OrderState.PROCESSING);
		WindowEvents.until("it is recorded", () -> order().getState() == OrderState.PROCESSING);
		return window;
	}

	private Path letter() {
		return KeptFolder.of(engagement.order().path())
				.resolve(order().getRevisions().getFirst().getLetter().getName());
	}

	private static String preview(EditorWindow window) {
		return String.valueOf(((FormPage) window.editor().getActivePageInstance()).getManagedForm().getForm()
				.getMessage());
	}

	@Test
	void theLetterLiesBesideTheOrderAndIsOpenedFromItsRevision() throws Exception {
		EditorWindow window = processing();
		assertTrue(Files.isRegularFile(letter()), letter().toString());
		WindowEvents.until("the letter can be opened",
				() -> window.says("Open letter: " + letter().getFileName()));
		assertTrue(window.says("Export this letter as PDF"));
		window.editor().setActivePage(PreviewPage.ID);
		WindowEvents.until("it is shown as it was submitted",
				() -> preview(window).contains("The letter as it was submitted"));
	}

	@Test
	void aLetterThatIsGoneIsReportedInThePreview() throws Exception {
		EditorWindow window = processing();
		Files.delete(letter());
		window.editor().setActivePage(PreviewPage.ID);
		WindowEvents.until("it is missed", () -> preview(window).contains("was submitted, and is not in"));
	}

	@Test
	void whatIsRefusedLeavesNothing() throws Exception {
		ModelFileEditor editor = engagement.openOrder().editor();
		Dialogs.answer("Record: Submitted", dialog -> Dialogs.press(dialog, "OK"));
		new OrderActs(editor, editor.edited().orElseThrow(), editor.getSite().getShell())
				.record(OrderState.SUBMITTED);
		Dialogs.await("The order cannot be submitted").close();
		assertEquals(OrderState.DRAFT, order().getState());
		assertFalse(Files.exists(KeptFolder.of(engagement.order().path())));
	}

	@Test
	void aNextRevisionTellsWhenTheOneBeforeWasSubmitted() throws Exception {
		EditorWindow window = processing();
		String day = WrittenDate.shown(order().getSubmissionDate());
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.REJECTED));
		ModelFileEditor editor = window.editor();
		new OrderActs(editor, editor.edited().orElseThrow(), editor.getSite().getShell()).record(OrderState.DRAFT);
		WindowEvents.until("the next one is begun", () -> order().getRevision() == 2);
		WindowEvents.until("it is told", () -> window.says("Revision 1 was submitted on " + day + '.'));
		assertFalse(Dialogs.controls((Composite) ((FormPage) window.editor().getActivePageInstance()).getPartControl())
				.stream().anyMatch(control -> control instanceof Label label && label.isVisible()
						&& label.getText().startsWith("Nothing yet")));
		window.fill("portOrderId", "PO-4711");
		assertEquals("PO-4711", order().getPortOrderId());
	}
}
