package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** Dates, times and postcodes are typed as people write them, and shown in one way when the field is left. */
@SuppressWarnings("nls")
class DateFieldTest {

	private static final String DATE = "loa.requestedDate";
	private static final String SIGNED = "loa.signature.date";
	private static final String TIME = "loa.requestedTime";
	private static final LocalDate HELD = LocalDate.of(2026, 12, 15);
	private static final String SHOWN = "Tuesday 15 December 2026";

	private final EditedEngagement engagement;

	DateFieldTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	@Test
	void isShownWithTheDayOfTheWeekWhenTheFieldIsLeft() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "15/12/2026");
		assertEquals(SHOWN, window.shown(DATE));
		assertEquals(HELD, order().getLoa().getRequestedDate());
		assertFalse(window.field(DATE).isRefused());
	}

	@Test
	void aYearThatIsNotTypedIsShown() throws Exception {
		EditorWindow window = engagement.openOrder();
		LocalDate tomorrow = engagement.model().today().plusDays(1);
		window.fill(DATE, tomorrow.getDayOfMonth() + "/" + tomorrow.getMonthValue());
		assertEquals(tomorrow, order().getLoa().getRequestedDate());
		assertTrue(window.shown(DATE).endsWith(" " + tomorrow.getYear()), window.shown(DATE));
	}

	@Test
	void theDayOfTheWeekIsNotThereToBeTypedOver() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "15 Dec 2026");
		window.enter(DATE);
		assertEquals("15 December 2026", window.shown(DATE));
		Text text = (Text) window.field(DATE).control();
		text.setSelection(0, 2);
		text.insert("16");
		window.leave(DATE);
		assertEquals("Wednesday 16 December 2026", window.shown(DATE));
	}

	@Test
	void whoComesByTheKeyboardTypesOverIt() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "15 Dec 2026");
		window.enter(DATE);
		((Text) window.field(DATE).control()).insert("16/12/2026");
		window.leave(DATE);
		assertEquals("Wednesday 16 December 2026", window.shown(DATE));
	}

	@Test
	void toLookIsNoChange() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "15 Dec 2026");
		window.editor().doSave(new NullProgressMonitor());
		WindowEvents.until("it is saved", () -> !window.editor().isDirty());
		window.enter(DATE);
		window.leave(DATE);
		assertEquals(SHOWN, window.shown(DATE));
		assertFalse(window.editor().isDirty());
	}

	@Test
	void anotherDayOfTheWeekIsRefusedAndStays() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "15 Dec 2026");
		window.fill(DATE, "Monday 15 December 2026");
		assertEquals("Monday 15 December 2026", window.shown(DATE));
		assertTrue(window.field(DATE).isRefused());
		window.enter(DATE);
		assertEquals("Monday 15 December 2026", window.shown(DATE));
		String said = window.actions(DATE).getFirst().getText();
		assertTrue(said.contains("15 December 2026 is a Tuesday, not a Monday"), said);
		assertEquals(HELD, order().getLoa().getRequestedDate());
	}

	@Test
	void allThatIsTypedInAVisitIsOneUndo() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(DATE, "2027-01-19");
		window.enter(DATE);
		for (String typed : new String[] { "1", "15", "15/12", "15/12/20", "15/12/2026" }) {
			window.type(DATE, typed);
			window.field(DATE).commit();
		}
		window.leave(DATE);
		assertEquals(SHOWN, window.shown(DATE));
		engagement.model().undo(engagement.order());
		assertEquals("Tuesday 19 January 2027", window.shown(DATE));
	}

	@Test
	void aDayThatLooksWrongIsAskedAboutWhenTheFieldIsLeft() throws Exception {
		EditorWindow window = engagement.openOrder();
		LocalDate today = engagement.model().today();
		window.fill(SIGNED, today.minusDays(2).toString());
		List<String> asked = new ArrayList<>();
		Dialogs.answer("Check the Day", dialog -> {
			asked.add(Dialogs.text(dialog));
			Dialogs.press(dialog, "Check Again");
		});
		window.fill(SIGNED, today.plusDays(1).toString());
		assertTrue(asked.getFirst().contains("is in the future"), asked.getFirst());
		assertEquals(today.minusDays(2), order().getLoa().getSignature().getDate());
		assertTrue(window.shown(SIGNED).contains(WrittenDate.plain(today.minusDays(2))), window.shown(SIGNED));
		Dialogs.answer("Check the Day", Shell::close);
		window.fill(SIGNED, today.plusDays(1).toString());
		assertEquals(today.minusDays(2), order().getLoa().getSignature().getDate());
		assertFalse(engagement.model().redo(engagement.order()).isOK(), "it is as if nothing was typed");
		Dialogs.answer("Check the Day", "Record Anyway");
		window.fill(SIGNED, today.plusDays(1).toString());
		assertEquals(today.plusDays(1), order().getLoa().getSignature().getDate());
		window.enter(SIGNED);
		window.leave(SIGNED);
	}

	@Test
	void aTimeIsShownInTwentyFourHours() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.fill(TIME, "9am");
		assertEquals("09:00", window.shown(TIME));
		window.fill(TIME, "8.30");
		assertEquals("08:30", window.shown(TIME));
		assertEquals(LocalTime.of(8, 30), order().getLoa().getRequestedTime());
	}

	@Test
	void aPostcodeHasItsCapitalsAndItsSpaceWhenTheFieldIsLeft() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.enter("loa.serviceAddress.postcode");
		window.type("loa.serviceAddress.postcode", "ls219qx");
		window.field("loa.serviceAddress.postcode").commit();
		assertEquals("ls219qx", window.shown("loa.serviceAddress.postcode"), "nothing moves while somebody types");
		window.leave("loa.serviceAddress.postcode");
		assertEquals("LS21 9QX", window.shown("loa.serviceAddress.postcode"));
	}
}
