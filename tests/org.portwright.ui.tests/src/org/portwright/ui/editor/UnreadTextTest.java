package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.internal.WorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** What was typed and is no value of its field stays there and is named, until it is put right or given up. */
@SuppressWarnings({ "nls", "restriction" })
class UnreadTextTest {

	private static final String LETTER = "loa";
	private static final String PREVIEW = "preview";
	private static final String DATE = "loa.requestedDate";
	private static final LocalDate HELD = LocalDate.of(2027, 1, 19);
	private static final String SHOWN = "Tuesday 19 January 2027";
	private static final String TYPED = "31/02/2027";
	private static final String QUESTION = "Not Understood";
	private static final String NOTICE = "Saved without what is not understood";
	private static final String GO_BACK = "Go Back to the Field";
	private static final String CLOSE = "Close Without It";

	private final EditedEngagement engagement;

	UnreadTextTest() throws Exception {
		engagement = new EditedEngagement();
		set(DATE, HELD.toString());
		engagement.model().save(engagement.order());
	}

	@AfterEach
	void close() throws Exception {
		notices().forEach(Shell::close);
		engagement.close();
	}

	private void set(String path, String value) throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(path, value), "Set", new Object())
				.execute(new NullProgressMonitor());
	}

	private void submit() {
		engagement.model().perform("Submit", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.SUBMITTED));
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	@ParameterizedTest
	@CsvSource({ "loa.requestedDate, 12/15/2026, date", "loa.requestedTime, 8.3, time",
			"loa.signature.date, 31 November, date", "contractEndDate, next year, date",
			"submissionDate, Tuesday, date", "focDate, 0.12.26, date", "focTime, ten, time" })
	void everyFieldNamesWhatItDoesNotUnderstand(String path, String text, String what) throws Exception {
		submit();
		engagement.model().save(engagement.order());
		EditorWindow window = engagement.openOrder();
		window.fill(path, text);
		assertEquals(text, window.shown(path));
		assertTrue(window.editor().isDirty(), "closing would lose it");
		List<String> said = window.actions(path).stream().map(MenuItem::getText).toList();
		assertTrue(said.getFirst().startsWith("'" + text + "' is not a " + what), said::toString);
		assertTrue(window.problems().stream().anyMatch(item -> item.contains(": '" + text + "' is not a " + what)),
				window.problems()::toString);
		window.fill(path, "");
		assertFalse(window.editor().isDirty() && !engagement.order().isDirty(), "nothing is left that would be lost");
	}

	@Test
	void theListOnTopLeadsToTheField() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		window.field("name").control().setFocus();
		assertTrue(window.message().startsWith("1 entry not understood"), window.message());
		window.follow(TYPED);
		WindowEvents.until("it is in the field", () -> window.field(DATE).control().isFocusControl());
	}

	@Test
	void aSaveKeepsTheOldValueAndSaysSo() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		window.fill("loa.cupid", "123");
		window.editor().doSave(new NullProgressMonitor());
		WindowEvents.until("the rest is saved", () -> !engagement.order().isDirty());
		assertTrue(Files.readString(engagement.order().path()).contains(HELD.toString()));
		assertEquals(TYPED, window.shown(DATE));
		assertTrue(window.editor().isDirty());
		assertEquals(1, notices().count());
		String said = text(notices().findFirst().orElseThrow());
		assertTrue(said.contains(TYPED) && said.contains("Date wanted") && said.contains(SHOWN), said);
		window.editor().doSave(new NullProgressMonitor());
		WindowEvents.handleAll();
		assertEquals(1, notices().count(), "it is said once");
	}

	@Test
	void thePlatformSavesItInTheSameWay() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		assertTrue(PlatformUI.getWorkbench().saveAllEditors(false));
		WindowEvents.until("it is said", () -> notices().count() == 1);
		assertEquals(TYPED, window.shown(DATE));
		assertTrue(window.editor().isDirty());
	}

	@Test
	void closingAsksAndLeadsBackToTheField() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		window.editor().setActivePage(PREVIEW);
		List<String> asked = answer(GO_BACK);
		assertFalse(EditedEngagement.page().closeEditor(window.editor(), true));
		assertTrue(asked.getFirst().contains(TYPED) && asked.getFirst().contains(SHOWN), asked::toString);
		assertEquals(LETTER, window.editor().getActivePageInstance().getId());
		assertEquals(TYPED, window.shown(DATE));
	}

	@Test
	void closedWithoutItTheOrderHasTheOldValue() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		List<String> asked = answer(CLOSE);
		assertTrue(EditedEngagement.page().closeEditor(window.editor(), true));
		assertEquals(1, asked.size());
		assertEquals(HELD, order().getLoa().getRequestedDate());
		EditorWindow again = engagement.openOrder();
		again.leave(DATE);
		assertEquals(SHOWN, again.shown(DATE));
	}

	@Test
	void theWindowAsksBeforeItCloses() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		List<String> asked = answer(GO_BACK);
		// What the window asks its page when it is to close: closed in earnest it would take the tests with it.
		assertFalse(((WorkbenchPage) EditedEngagement.page()).saveAllEditors(true, true, true));
		assertEquals(1, asked.size());
		assertEquals(TYPED, window.shown(DATE));
	}

	@Test
	void whatIsGoneUnaskedIsSaid() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		EditedEngagement.page().closeEditor(window.editor(), false);
		WindowEvents.until("it is said", () -> notices().anyMatch(notice -> text(notice).contains(TYPED)));
	}

	@Test
	void anotherEditorOfTheFileShowsItTooAndTheLastOneAsks() throws Exception {
		EditorWindow first = engagement.openOrder();
		EditorWindow second = engagement.openOrder();
		first.fill(DATE, TYPED);
		assertEquals(TYPED, second.shown(DATE));
		assertTrue(second.editor().isDirty());
		assertTrue(EditedEngagement.page().closeEditor(first.editor(), true));
		assertEquals(TYPED, second.shown(DATE));
		answer(GO_BACK);
		assertFalse(EditedEngagement.page().closeEditor(second.editor(), true));
		second.fill(DATE, "2027-01-21");
		assertEquals(LocalDate.of(2027, 1, 21), order().getLoa().getRequestedDate());
	}

	@Test
	void aFormThatIsMadeAnewShowsIt() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		window.editor().coloursChanged();
		assertEquals(TYPED, window.complete().shown(DATE));
		assertTrue(window.field(DATE).isRefused());
	}

	@Test
	void aFileThatIsReadAgainShowsIt() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		String content = Files.readString(engagement.order().path());
		Files.writeString(engagement.order().path(), content.replace(HELD.toString(), "2027-02-02"));
		engagement.orderFile().refreshLocal(IResource.DEPTH_ZERO, null);
		WindowEvents.until("it is read again",
				() -> LocalDate.of(2027, 2, 2).equals(order().getLoa().getRequestedDate()));
		WindowEvents.handleAll();
		assertEquals(TYPED, window.shown(DATE));
		assertTrue(window.problems().stream().anyMatch(item -> item.contains(TYPED)));
	}

	@Test
	void undoTakesBackOperationsAndNotWhatIsNoneYet() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "2027-01-20");
		window.fill(DATE, TYPED);
		engagement.model().undo(engagement.order());
		assertEquals(HELD, order().getLoa().getRequestedDate());
		assertEquals(TYPED, window.shown(DATE));
	}

	@Test
	void theOldValueIsPutBackAtTheField() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		assertTrue(window.editor().isDirty());
		window.actions(DATE).stream().filter(MenuItem::isEnabled).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		assertEquals(SHOWN, window.shown(DATE));
		assertFalse(window.editor().isDirty());
	}

	@Test
	void revertedItIsAsOnTheDisk() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, TYPED);
		EditedEngagement.page().activate(window.editor());
		Display.getCurrent().asyncExec(() -> press("Revert", "Revert", new ArrayList<>()));
		window.editor().getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.revert", null);
		WindowEvents.until("it is reverted", () -> !window.editor().isDirty());
		assertEquals(SHOWN, window.shown(DATE));
	}

	@Test
	void aGroupIsNotHiddenWithIt() throws Exception {
		submit();
		EditorWindow window = engagement.openOrder();
		window.fill("focDate", TYPED);
		engagement.model().undo(engagement.order());
		assertTrue(window.field("focDate").control().isVisible());
		window.fill("focDate", "");
		assertFalse(window.field("focDate").control().isVisible());
	}

	@Test
	void aLongTextIsNotQuotedWhole() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "no date at all ".repeat(2000));
		assertTrue(window.problems().stream().anyMatch(item -> item.contains("is not a date")));
		assertTrue(window.problems().stream().allMatch(item -> item.length() < 400));
	}

	/** Answers the question at closing, and collects what it says. */
	private static List<String> answer(String button) {
		List<String> asked = new ArrayList<>();
		Display.getCurrent().timerExec(20, () -> press(QUESTION, button, asked));
		return asked;
	}

	private static void press(String title, String button, List<String> asked) {
		shells().filter(shell -> shell.getText().equals(title)).findFirst().ifPresent(shell -> {
			asked.add(text(shell));
			controls(shell).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(found -> found.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
					.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Stream<Shell> notices() {
		return shells().filter(shell -> text(shell).contains(NOTICE) || text(shell).contains("was not kept"));
	}

	private static Stream<Shell> shells() {
		return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible);
	}

	private static String text(Shell shell) {
		return String.join("\n", controls(shell).filter(Label.class::isInstance)
				.map(label -> ((Label) label).getText()).toList());
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Stream.of(composite.getChildren()).flatMap(UnreadTextTest::controls))
				: Stream.of(control);
	}
}
