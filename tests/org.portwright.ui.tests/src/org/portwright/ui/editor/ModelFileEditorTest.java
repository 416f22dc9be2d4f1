package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class ModelFileEditorTest {

	private static final String LETTER = "loa";
	private static final String PREVIEW = "preview";

	private final EditedEngagement engagement;

	ModelFileEditorTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void filesOpenInTheirEditors() throws Exception {
		assertEquals(EditedEngagement.ORDER_EDITOR, opened(engagement.orderFile()));
		assertEquals(EditedEngagement.TENANT_EDITOR, opened(engagement.tenantFile()));
	}

	/** The id of the editor in which a file opens. */
	private static String opened(IFile file) throws Exception {
		return ((ModelFileEditor) IDE.openEditor(EditedEngagement.page(), file)).getSite().getId();
	}

	@Test
	void twoEditorsOfAFileShowTheSameAndUndoFromEach() throws Exception {
		EditorWindow first = engagement.openOrder();
		EditorWindow second = engagement.openOrder();
		assertSame(first.editor().file().orElseThrow(), second.editor().file().orElseThrow());
		first.fill("loa.subscriberName", "Contoso Ltd");
		assertEquals("Contoso Ltd", second.shown("loa.subscriberName"));
		assertTrue(first.editor().isDirty() && second.editor().isDirty());
		undoIn(second);
		assertEquals("", first.shown("loa.subscriberName"));
		second.fill("loa.subscriberName", "Fabrikam Ltd");
		undoIn(first);
		assertEquals("", second.shown("loa.subscriberName"));
	}

	private static void undoIn(EditorWindow window) {
		window.editor().getSite().getPage().activate(window.editor());
		window.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
	}

	@Test
	void aNewNameOfTheTenantIsSeenInTheOrderBeforeASave() throws Exception {
		EditorWindow order = engagement.openOrder();
		EditorWindow tenant = engagement.openTenant();
		assertTrue(order.says("Contoso"));
		tenant.fill("name", "Fabrikam");
		assertEquals("Fabrikam", tenant.editor().getTitle());
		assertTrue(order.says("Fabrikam"));
		assertFalse(order.editor().isDirty());
		undoIn(tenant);
		assertTrue(order.says("Contoso"));
	}

	@Test
	void anEditorGoesWithItsFileAndTheOldNameIsFree() throws Exception {
		EditorWindow order = engagement.openOrder();
		IFile old = engagement.orderFile();
		IFile moved = old.getParent().getFile(IPath.fromOSString("paris.porting"));
		old.move(moved.getFullPath(), IResource.NONE, null);
		WindowEvents.until("the editor is of the new name",
				() -> new FileEditorInput(moved).equals(order.editor().getEditorInput()));
		assertNull(EditedEngagement.page().findEditor(new FileEditorInput(old)));
		assertSame(order.editor(), EditedEngagement.page().findEditor(new FileEditorInput(moved)));
		moved.move(old.getFullPath(), IResource.NONE, null);
		WindowEvents.until("it is as before",
				() -> new FileEditorInput(old).equals(order.editor().getEditorInput()));
	}

	@Test
	void theFormIsMadeAnewForOtherColoursAndKeepsWhatIsTyped() throws Exception {
		EditorWindow window = engagement.openOrder();
		Control before = window.field("name").control();
		window.enter("name");
		window.type("name", "Leeds");
		window.editor().setActivePage(PREVIEW);
		window.editor().coloursChanged();
		assertEquals(PREVIEW, window.editor().getActivePageInstance().getId());
		assertTrue(before.isDisposed());
		window.editor().setActivePage(LETTER);
		assertEquals("Leeds", window.complete().shown("name"));
		assertTrue(window.editor().isDirty());
	}

	/** An error in the log would fail the test: whatever shows something else has the focus. */
	@Test
	void anUnreadableFileSaysWhyAndIsThereOnceItIsMended() throws Exception {
		IFile broken = engagement.file("broken.porting", "<portwright:PortOrder");
		Job.getJobManager().suspend();
		ModelFileEditor editor;
		try {
			editor = EditedEngagement.open(broken, EditedEngagement.ORDER_EDITOR);
			Notice reading = editor.shownNotice().orElseThrow();
			WindowEvents.until("it is seen that it is read", () -> reading.isVisible() && reading.getSize().x > 0);
			reading.setFocus();
		} finally {
			Job.getJobManager().resume();
		}
		Button again = untilUnreadable(editor);
		assertTrue(editor.file().isEmpty());
		assertFalse(editor.isDirty());
		press(again);
		WindowEvents.until("it was tried again", again::isDisposed);
		again = untilUnreadable(editor);
		WindowEvents.until("the keyboard can try on", again::isFocusControl);
		broken.setContents(engagement.orderFile().getContents(), IResource.FORCE, null);
		press(again);
		WindowEvents.until("it is read", () -> editor.file().isPresent());
		new EditorWindow(editor).complete();
		assertEquals(LETTER, editor.getActivePageInstance().getId());
	}

	/** @return what tries once more */
	private static Button untilUnreadable(ModelFileEditor editor) {
		WindowEvents.until("the reason is shown",
				() -> editor.shownNotice().filter(notice -> says(notice, "broken.porting")).isPresent());
		Button again = Stream.of(editor.shownNotice().orElseThrow().getChildren()).filter(Button.class::isInstance)
				.map(Button.class::cast).findFirst().orElseThrow();
		WindowEvents.until("it can be pressed", again::isVisible);
		return again;
	}

	private static void press(Button button) {
		button.setFocus();
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean says(Control control, String text) {
		return control instanceof Composite composite
				? Stream.of(composite.getChildren()).anyMatch(child -> says(child, text))
				: control instanceof Label label && label.getText().contains(text);
	}

	@Test
	void aMarkerLeadsToItsField() throws Exception {
		IMarker marker = engagement.orderFile().createMarker(IMarker.PROBLEM);
		marker.setAttribute("feature", "loa.cupid");
		IDE.openEditor(EditedEngagement.page(), marker);
		ModelFileEditor editor = (ModelFileEditor) EditedEngagement.page().getActiveEditor();
		EditorWindow window = new EditorWindow(editor).complete();
		Control cupid = window.page().field("loa.cupid").orElseThrow().control();
		WindowEvents.until("it is in the field", cupid::isFocusControl);
	}

	@Test
	void aBlankOrderNeedsMuchAndIsWrongInNothingBeforeItWasVisited() throws Exception {
		EditorWindow window = engagement.openOrder();
		WindowEvents.until("problems are counted", () -> window.message().endsWith("still needed"));
		int needed = count(window.message());
		window.enter("loa.subscriberName");
		window.leave("loa.subscriberName");
		assertEquals(needed + " fields still needed", window.message(), "visited or not, it is counted as elsewhere");
		WindowEvents.until("it is said", () -> window.said("loa.subscriberName").stream()
				.anyMatch(said -> said.contains("The subscriber is missing")));
		window.fill("loa.subscriberName", "Contoso Ltd");
		WindowEvents.until("it is no problem any more",
				() -> window.message().equals(needed - 1 + " fields still needed"));
		window.editor().edited().orElseThrow().visitAll();
		WindowEvents.until("all are said", () -> !window.said("loa.billingNumber").isEmpty());
		assertEquals(needed - 1 + " fields still needed", window.message());
	}

	private static int count(String message) {
		return Integer.parseInt(message.replaceAll("\\D", ""));
	}

	@Test
	void aProblemIsMendedAtItsField() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.accountNumber", "FV 7741-092");
		WindowEvents.until("the problem is known", () -> window.editor().edited().orElseThrow().problems().stream()
				.anyMatch(problem -> problem.code().equals("ACCOUNT_NUMBER_FORMAT")));
		MenuItem fix = window.actions("loa.accountNumber").stream().filter(MenuItem::isEnabled).findFirst()
				.orElseThrow();
		fix.notifyListeners(SWT.Selection, new Event());
		assertEquals("FV7741092", window.shown("loa.accountNumber"));
	}

	@Test
	void whatIsWrongOnAnotherPageIsNamedInWords() throws Exception {
		EditorWindow window = engagement.openOrder();
		engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NUMBERS,
				List.of(number("n1"), number("+442079460125"))));
		WindowEvents.until("the problem is known", () -> window.editor().edited().orElseThrow().problems().stream()
				.anyMatch(problem -> problem.code().equals("NUMBER_DUPLICATE")));
		List<String> problems = window.problems();
		assertTrue(problems.stream().anyMatch(text -> text.startsWith("Numbers 020 7946 0125")), problems::toString);
		assertTrue(problems.stream().noneMatch(text -> text.startsWith("numbers")), problems::toString);
	}

	private static PortedNumbers number(String id) {
		var number = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, id);
		number.setFirst("+442079460125");
		return number;
	}

	@Test
	void whatIsFineIsListedForWhoAskedForItAndLeadsToItsField() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.accountNumber", "FV7741092");
		String text = "The account number has no spaces and no hyphens in it.";
		WindowEvents.until("it is known", () -> window.editor().edited().orElseThrow().fine().stream()
				.anyMatch(fine -> fine.message().equals(text)));
		int fine = window.editor().edited().orElseThrow().fine().size();
		List<String> problems = window.problems();
		assertEquals(window.editor().edited().orElseThrow().problems().size(), problems.size());
		assertEquals("Show What Is Fine (" + fine + ')', window.showFine(true));
		try {
			List<String> all = window.problems();
			assertEquals(problems.size() + fine, all.size());
			assertEquals(problems, all.subList(0, problems.size()));
			window.field("name").control().setFocus();
			window.follow(text);
			WindowEvents.until("it is in the field",
					() -> window.field("loa.accountNumber").control().isFocusControl());
		} finally {
			window.showFine(false);
		}
		assertEquals(problems, window.problems());
	}

	@Test
	void aFileWithoutProblemsSaysWhatWasChecked() throws Exception {
		EditorWindow window = engagement.openTenant();
		WindowEvents.until("it is judged", () -> window.message().equals("No problems, 3 checked and fine"));
		assertEquals(List.of(), window.problems());
		assertEquals("Show What Is Fine (3)", window.showFine(true));
		try {
			assertEquals(3, window.problems().size());
		} finally {
			window.showFine(false);
		}
	}
}
