package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class FieldTest {

	private final EditedEngagement engagement;

	FieldTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "organisationId", "initialDomain", "loa.subscriberName", "loa.losingProvider",
			"loa.losingNetwork", "loa.cupid", "loa.rangeHolder", "loa.accountNumber", "loa.billingNumber",
			"loa.replacementBillingNumber", "loa.authorisedPerson", "loa.authorisedPersonPosition",
			"loa.serviceAddress.street", "loa.billingAddress.country", "loa.losingProviderContact.email",
			"loa.gainingProviderContact.name", "loa.signature.signatory", "portOrderId" })
	void whatIsTypedGoesToTheModelAndComesBackByUndo(String path) throws Exception {
		EditorWindow window = engagement.openOrder();
		String before = window.shown(path);
		window.fill(path, "Something");
		EditedModel edited = window.editor().edited().orElseThrow();
		assertEquals("Something", edited.text(path));
		assertTrue(window.editor().isDirty());
		engagement.model().undo(engagement.order());
		assertEquals(before, window.shown(path));
		assertFalse(window.editor().isDirty());
		engagement.model().redo(engagement.order());
		assertEquals("Something", window.shown(path));
	}

	@Test
	void theMouseWheelScrollsTheFormAndChangesNoChoice() throws Exception {
		EditorWindow window = engagement.openOrder();
		var combo = (Combo) window.field("preflight.openOrders").control();
		var form = window.page().getManagedForm().getForm();
		form.setOrigin(0, form.getBody().getSize().y);
		int before = form.getOrigin().y;
		assertTrue(before > 0, "the form is higher than the window");
		var wheel = new Event();
		wheel.count = 3;
		combo.notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertFalse(wheel.doit, "the platform does not turn it");
		assertTrue(form.getOrigin().y < before);
		assertFalse(window.editor().isDirty());
	}

	@Test
	void whetherTheMainNumberMovesIsToldOnceItIsKnown() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.field("loa.billingNumber");
		WindowEvents.until("nothing is entered",
				() -> window.says("Not known before a valid main number and the numbers are entered."));
		window.fill("loa.billingNumber", "020 7946 0005");
		add("020 7946 0009", "020 7946 0000");
		WindowEvents.until("it moves", () -> window.says("Yes, it is among the numbers that move."));
		window.fill("loa.billingNumber", "0113 496 0000");
		WindowEvents.until("it stays", () -> window.says("No, it is not among the numbers that move."));
		add("all of them", null);
		WindowEvents.until("it may move", () -> window.says("Not known. It may be among numbers"));
		perform(new SetCommand(engagement.model().editingDomain(), order(), Literals.PORT_ORDER__RULE_PROFILE,
				"none of ours"));
		WindowEvents.until("nothing is judged", () -> window.says("because the order cannot be checked"));
	}

	private void add(String first, @Nullable String last) {
		var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, first);
		numbers.setFirst(first);
		numbers.setLast(last);
		perform(new AddCommand(engagement.model().editingDomain(), order(), Literals.PORT_ORDER__NUMBERS,
				numbers));
	}

	private void perform(Command command) {
		engagement.model().perform("Change", command);
	}

	@Test
	void oneUndoTakesBackAVisitAndNotAKey() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter("loa.subscriberName");
		window.type("loa.subscriberName", "C");
		assertEquals("C", order().getLoa().getSubscriberName(), "the first key is in the model at once");
		window.type("loa.subscriberName", "Co");
		window.type("loa.subscriberName", "Con");
		WindowEvents.until("the pause is over", () -> "Con".equals(order().getLoa().getSubscriberName()));
		window.leave("loa.subscriberName");
		window.fill("loa.accountNumber", "123");
		engagement.model().undo(engagement.order());
		assertEquals("Con", order().getLoa().getSubscriberName());
		engagement.model().undo(engagement.order());
		assertEquals("", window.shown("loa.subscriberName"));
		assertFalse(window.editor().isDirty());
	}

	@Test
	void anUndoRightAfterAKeyTakesThatKeyBackToo() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter("loa.subscriberName");
		window.type("loa.subscriberName", "C");
		window.type("loa.subscriberName", "Co");
		engagement.model().undo(engagement.order());
		assertEquals("", window.shown("loa.subscriberName"));
		window.leave("loa.subscriberName");
		assertFalse(window.editor().isDirty());
	}

	@Test
	void anUndoTakesBackTheLatestVisitHoweverQuicklyItFollowedAnother() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.subscriberName", "Contoso Ltd");
		window.enter("loa.subscriberName");
		window.type("loa.subscriberName", "Fabrikam Ltd");
		engagement.model().undo(engagement.order());
		assertEquals("Contoso Ltd", window.shown("loa.subscriberName"));
		window.leave("loa.subscriberName");
		assertEquals("Contoso Ltd", order().getLoa().getSubscriberName());
	}

	@Test
	void aSaveTakesWhatIsTypedByThen() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter("loa.subscriberName");
		window.type("loa.subscriberName", "C");
		window.type("loa.subscriberName", "Contoso Ltd");
		window.editor().doSave(new NullProgressMonitor());
		assertEquals("Contoso Ltd", order().getLoa().getSubscriberName());
		WindowEvents.until("it is saved", () -> !window.editor().isDirty());
	}

	@Test
	void aChoiceAndACheckBoxAreOneOperationEach() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.choose("loa.portType", 2);
		window.check("loa.billingAddressDiffers");
		assertEquals(PortType.PARTIAL, order().getLoa().getPortType());
		assertTrue(order().getLoa().isBillingAddressDiffers());
		engagement.model().undo(engagement.order());
		assertEquals("false", window.shown("loa.billingAddressDiffers"));
		engagement.model().undo(engagement.order());
		assertEquals("Not chosen yet", window.shown("loa.portType"));
	}

	@Test
	void whatIsNoDateStaysInTheFieldAndOutOfTheModel() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill("loa.requestedDate", "next Tuesday");
		assertEquals("next Tuesday", window.shown("loa.requestedDate"));
		assertTrue(window.field("loa.requestedDate").isRefused());
		window.fill("loa.requestedDate", "2027-01-12");
		assertFalse(window.field("loa.requestedDate").isRefused());
		assertEquals(LocalDate.of(2027, 1, 12), order().getLoa().getRequestedDate());
	}
}
