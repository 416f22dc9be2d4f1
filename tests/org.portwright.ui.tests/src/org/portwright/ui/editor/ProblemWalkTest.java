package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;

/** From problem to problem by key. */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class ProblemWalkTest {

	private static final String NEXT = "org.portwright.ui.nextProblem";
	private static final String PREVIOUS = "org.portwright.ui.previousProblem";
	private static final List<String> ORDERED = List.of("a", "b", "c", "d");

	private final EditedEngagement engagement;

	ProblemWalkTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void goesOnFromWhereTheKeyboardIsAndRound() {
		assertEquals(Optional.of("d"), go("b", true, "a", "d"));
		assertEquals(Optional.of("a"), go("d", true, "a", "d"));
		assertEquals(Optional.of("a"), go("b", false, "a", "d"));
		assertEquals(Optional.of("d"), go("a", false, "a", "d"));
		assertEquals(Optional.of("a"), ProblemWalk.next(ORDERED, Set.of("a", "d"), Optional.empty(), true));
		assertEquals(Optional.of("d"), ProblemWalk.next(ORDERED, Set.of("a", "d"), Optional.empty(), false));
		assertEquals(Optional.of("a"), go("a", true, "a"));
		assertEquals(Optional.empty(), go("a", true));
	}

	@Test
	void goesOnFromARowWhateverIsWrongWithIt() {
		List<String> ordered = List.of("a", "n[1].first", "n[1].last", "n[1]", "n[2].first", "z");
		Set<String> wanted = Set.of("a", "n[1].first", "n[1].last", "n[2].first", "z");
		assertEquals(Optional.of("n[2].first"), ProblemWalk.next(ordered, wanted, Optional.of("n[1]"), true));
		assertEquals(Optional.of("a"), ProblemWalk.next(ordered, wanted, Optional.of("n[1]"), false));
		assertEquals(Optional.of("z"), ProblemWalk.next(ordered, wanted, Optional.of("n[2]"), true));
	}

	private static Optional<String> go(String here, boolean forward, String... wanted) {
		return ProblemWalk.next(ORDERED, Set.of(wanted), Optional.of(here), forward);
	}

	@Test
	void leadsThroughAllPagesInTheOrderOfReading() throws Exception {
		EditorWindow window = engagement.openOrder();
		set("loa.serviceAddress.postcode", "LS21 9QXX");
		set("loa.accountNumber", "FV 7741-092");
		set("loa.cupid", "1");
		engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NUMBERS, List.of(userNumber("n1"), userNumber("n2"))));
		WindowEvents.until("the problems are known", () -> codes(window)
				.containsAll(List.of("POSTCODE_FORMAT", "ACCOUNT_NUMBER_FORMAT", "CUPID_FORMAT", "NUMBER_DUPLICATE")));
		window.field("loa.subscriberName").control().setFocus();
		EditedEngagement.page().activate(window.editor());
		step(window, NEXT, "loa.serviceAddress.postcode");
		run(NEXT);
		assertEquals("org.portwright.ui.order.numbers", window.editor().getActivePageInstance().getId());
		var numbers = (NumbersPage) window.editor().getActivePageInstance();
		WindowEvents.until("a row is selected",
				() -> numbers.current().filter(path -> path.startsWith("numbers[n")).isPresent());
		window.field("loa.accountNumber");
		assertEquals("loa.cupid", step(window, NEXT, "loa.cupid"));
		assertEquals("loa.accountNumber", step(window, PREVIOUS, "loa.accountNumber"));
		run(PREVIOUS);
		WindowEvents.until("it is back", () -> window.editor().getActivePageInstance() == numbers);
		run(PREVIOUS);
		assertEquals(Optional.of("loa.serviceAddress.postcode"), window.page().current());
	}

	/** No row has the problem of all of them together. */
	@Test
	void goesOnFromAWholeList() throws Exception {
		EditorWindow window = engagement.openOrder();
		set("loa.serviceAddress.postcode", "LS21 9QXX");
		set("loa.accountNumber", "FV 7741-092");
		PortedNumbers freephone = number("n2");
		freephone.setFirst("+448081570000");
		engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NUMBERS, List.of(number("n1"), freephone)));
		WindowEvents.until("the problems are known", () -> codes(window)
				.containsAll(List.of("POSTCODE_FORMAT", "ACCOUNT_NUMBER_FORMAT", "NUMBER_TYPES_MIXED")));
		window.field("loa.subscriberName").control().setFocus();
		EditedEngagement.page().activate(window.editor());
		step(window, NEXT, "loa.serviceAddress.postcode");
		run(NEXT);
		assertEquals("org.portwright.ui.order.numbers", window.editor().getActivePageInstance().getId());
		step(window, NEXT, "loa.accountNumber");
	}

	/** Runs a command and gives the field that has the keyboard then. */
	private static String step(EditorWindow window, String command, String expected) throws Exception {
		run(command);
		WindowEvents.until("it is in " + expected, () -> window.page().current().equals(Optional.of(expected)));
		return window.page().current().orElseThrow();
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	@Test
	void goesThroughWhatIsNeededWhileNothingIsWrong() throws Exception {
		EditorWindow window = engagement.openOrder();
		WindowEvents.until("it is judged", () -> !window.editor().edited().orElseThrow().problems().isEmpty());
		window.page().reveal("name");
		assertTrue(window.editor().toProblem(true));
		assertTrue(window.page().current().isPresent());
		assertFalse(window.page().current().equals(Optional.of("name")));
	}

	private void set(String path, String value) throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(path, value), "Set", new Object())
				.execute(new NullProgressMonitor());
	}

	private static List<String> codes(EditorWindow window) {
		return window.editor().edited().orElseThrow().problems().stream().map(problem -> problem.code()).toList();
	}

	private static PortedNumbers number(String id) {
		var number = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, id);
		number.setFirst("+442079460125");
		return number;
	}

	/** What is not set of the whole list would be a stop more. */
	private static PortedNumbers userNumber(String id) {
		PortedNumbers number = number(id);
		number.setUsage(NumberUsage.USER);
		return number;
	}
}
