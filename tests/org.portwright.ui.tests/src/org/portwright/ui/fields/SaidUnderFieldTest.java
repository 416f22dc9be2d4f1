package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.Contact;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.orders.SetFields;

/**
 * What is wrong stands in words under its field and on top of the page, and moves nothing under the hands of who types.
 */
@ExtendWith(ActiveWindow.class)
@SuppressWarnings("nls")
class SaidUnderFieldTest {

	private static final String ACCOUNT = "loa.accountNumber";
	private static final String WRONG = "FV 7741-092";
	private static final String NUMBERS = "org.portwright.ui.order.numbers";
	private static final int LOW = 700;

	private final EditedEngagement engagement;
	private final EditorWindow window;

	SaidUnderFieldTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private void untilKnown(String code) {
		WindowEvents.until("the problem is known", () -> window.editor().edited().orElseThrow().problems().stream()
				.anyMatch(problem -> problem.code().equals(code)));
	}

	private boolean isKnownWithout(String code) {
		List<Problem> known = window.editor().edited().orElseThrow().problems();
		return !known.isEmpty() && known.stream().noneMatch(problem -> problem.code().equals(code));
	}

	private void untilSaid(String path, String words) {
		WindowEvents.until("it is said under the field",
				() -> window.said(path).stream().anyMatch(said -> said.contains(words)));
	}

	private void set(String path, String value) throws Exception {
		new EditField(engagement.model(), engagement.order(), new Assignment(path, value), "Set", new Object())
				.execute(new NullProgressMonitor());
	}

	@Test
	void aProblemIsSaidUnderItsFieldAndItsLinkMendsIt() {
		window.fill(ACCOUNT, WRONG);
		untilSaid(ACCOUNT, "has spaces or hyphens in it");
		window.followLink("Write the account number as FV7741092");
		assertEquals("FV7741092", window.shown(ACCOUNT));
		WindowEvents.until("nothing is said any more", () -> window.said(ACCOUNT).isEmpty());
	}

	@Test
	void nothingMovesWhileSomebodyTypes() throws Exception {
		set(ACCOUNT, "FV7741092");
		window.field(ACCOUNT);
		// Nothing is said before anything is known, and what was known before may come still.
		WindowEvents.untilSettled("it is known that it is not missing",
				() -> isKnownWithout("ACCOUNT_NUMBER_MISSING") && window.said(ACCOUNT).isEmpty());
		Control below = window.page().field("loa.losingProviderContact.name").orElseThrow().control();
		WindowEvents.handleAll();
		int before = below.toDisplay(0, 0).y;
		window.type(ACCOUNT, WRONG);
		untilKnown("ACCOUNT_NUMBER_FORMAT");
		assertEquals(List.of(), window.said(ACCOUNT));
		assertEquals(before, below.toDisplay(0, 0).y);
		untilSaid(ACCOUNT, "has spaces or hyphens in it");
		WindowEvents.handleAll();
		assertEquals(before, below.toDisplay(0, 0).y);
	}

	/** A page that fits into its window has nowhere to go: the window is low meanwhile. */
	@Test
	void whatHasTheKeyboardStaysWhereItIs() throws Exception {
		Shell shell = window.editor().getSite().getShell();
		Rectangle bounds = shell.getBounds();
		shell.setMaximized(false);
		shell.setSize(bounds.width, LOW);
		WindowEvents.until("the window is low", () -> shell.getSize().y <= LOW);
		try {
			staysWhereItIs();
		} finally {
			shell.setBounds(bounds);
		}
	}

	private void staysWhereItIs() throws Exception {
		Control field = window.field("loa.billingNumber").control();
		WindowEvents.until("the field has the keyboard", () -> {
			field.setFocus();
			return field.isFocusControl();
		});
		WindowEvents.until("all rows are there", window.page()::isComplete);
		WindowEvents.handleAll();
		int before = field.toDisplay(0, 0).y;
		set("loa.serviceAddress.postcode", "LS21 9QXX");
		untilSaid("loa.serviceAddress.postcode", "LS21 9QXX");
		WindowEvents.handleAll();
		assertEquals(before, field.toDisplay(0, 0).y);
	}

	@Test
	void aClickBetweenFieldsLeavesTheKeyboardWhereItIs() {
		Control field = window.field(ACCOUNT).control();
		WindowEvents.until("it is in the field", field::isFocusControl);
		Composite between = field.getParent();
		var click = new Event();
		click.button = 1;
		between.notifyListeners(SWT.MouseDown, click);
		WindowEvents.handleAll();
		assertTrue(field.isFocusControl());
	}

	@Test
	void theListOnTopLeadsToTheFieldsThatAreWrongAndToThoseThatAreNeeded() {
		window.fill(ACCOUNT, WRONG);
		untilKnown("ACCOUNT_NUMBER_FORMAT");
		window.field("name").control().setFocus();
		window.follow("Account number, as on the bill: ");
		WindowEvents.until("it is in the field", () -> window.field(ACCOUNT).control().isFocusControl());
		window.field("name").control().setFocus();
		window.follow("Main number on the bill (BTN): ");
		WindowEvents.until("it is in the field that is needed",
				() -> window.field("loa.billingNumber").control().isFocusControl());
		window.follow("Numbers: ");
		assertEquals(NUMBERS, window.editor().getActivePageInstance().getId());
	}

	@Test
	void whatIsTooLongForItsPlaceIsBehindALink() throws Exception {
		set("loa.requestedDate", "2026-12-25");
		window.field("loa.requestedDate");
		WindowEvents.until("more than one thing is said", () -> window.said("loa.requestedDate").size() > 1);
		window.followLink("Show all");
	}

	/** The page with the field begins with another one, which was not looked at. */
	@Test
	void whoIsLedToAFieldHasVisitedNoOther() {
		untilKnown("ACCOUNT_NUMBER_MISSING");
		window.editor().reveal("loa.cupid");
		WindowEvents.until("it is there", () -> window.field("loa.cupid").control().isFocusControl());
		assertTrue(window.page().field(ACCOUNT).isPresent());
		assertTrue(window.editor().edited().orElseThrow().problems().stream()
				.filter(problem -> problem.feature().equals(ACCOUNT))
				.noneMatch(window.editor().edited().orElseThrow()::isDue));
	}

	@Test
	void whatIsNotUnderstoodIsSaidUnderItsField() {
		window.fill("loa.requestedDate", "whenever it suits");
		untilSaid("loa.requestedDate", "'whenever it suits' is not a date");
		window.followLink("Clear the field");
		assertEquals("", window.shown("loa.requestedDate"));
	}

	@Test
	void theProblemOfAnEntryIsSaidUnderItsTable() throws Exception {
		var contact = (Contact) Blank.of(Literals.CONTACT, "c1");
		contact.setEmail("nobody");
		var order = (PortOrder) engagement.order().root();
		engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(), order.getLoa(),
				Literals.LETTER_OF_AUTHORIZATION__CONTACTS, contact));
		window.editor().setActivePage("carrier");
		WindowEvents.until("it is on the page", () -> window.says("'nobody' is not one e-mail address"));
	}

	@Test
	void whatIsInTheWayOfAStepIsNamedInWordsAndLeadsToItsField() {
		WindowEvents.until("it is judged", () -> !window.editor().edited().orElseThrow().problems().isEmpty());
		EditedModel edited = window.editor().edited().orElseThrow();
		edited.perform(new SetFields(engagement.model(), engagement.engagementFiles().problems().now(),
				engagement.engagementFiles().recorder(), engagement.order(),
				List.of(new Assignment("state", "submitted"))));
		Shell shell = Stream.of(Display.getCurrent().getShells())
				.filter(found -> found.getText().equals("The order cannot be submitted")).findFirst().orElseThrow();
		List<ImageHyperlink> links = links(shell).toList();
		assertTrue(links.stream().noneMatch(link -> link.getText().contains("loa.") || link.getText().contains("_")));
		ImageHyperlink link = links.stream().filter(found -> found.getText().startsWith("Account number")).findFirst()
				.orElseThrow();
		var enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
		assertTrue(shell.isDisposed());
		WindowEvents.until("it is in the field", () -> window.field(ACCOUNT).control().isFocusControl());
	}

	private static Stream<ImageHyperlink> links(Control control) {
		return switch (control) {
		case ImageHyperlink link -> Stream.of(link);
		case Composite composite -> Stream.of(composite.getChildren()).flatMap(SaidUnderFieldTest::links);
		default -> Stream.empty();
		};
	}

	@Test
	void wordsOfRowsThatGoAreGoneWithThem() throws Exception {
		window.field(ACCOUNT);
		set("loa.billingAddressDiffers", "true");
		set("loa.billingAddress.postcode", "LS21 9QXX");
		untilSaid("loa.billingAddress.postcode", "LS21 9QXX");
		set("loa.billingAddressDiffers", "false");
		WindowEvents.until("nothing is said any more", () -> window.said("loa.billingAddress.postcode").isEmpty());
	}
}
