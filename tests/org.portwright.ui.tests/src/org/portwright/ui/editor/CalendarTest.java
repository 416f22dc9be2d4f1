package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.ui.internal.calendar.CalendarPopup;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;

/** The calendar of a date is opened, moved in and taken from by keys. */
@SuppressWarnings("nls")
class CalendarTest {

	private static final String DATE = "loa.requestedDate";
	private static final LocalDate HELD = LocalDate.of(2026, 12, 15);

	private final EditedEngagement engagement;
	private final EditorWindow window;

	CalendarTest() throws Exception {
		engagement = new EditedEngagement();
		window = engagement.openOrder();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private LocalDate held() {
		return Objects.requireNonNull(((PortOrder) engagement.order().root()).getLoa().getRequestedDate());
	}

	private CalendarPopup open() {
		Control text = window.field(DATE).control();
		key(text, SWT.ARROW_DOWN, SWT.ALT);
		return (CalendarPopup) text.getData(CalendarPopup.CALENDAR);
	}

	private static void key(Control control, int code, int state) {
		var event = new Event();
		event.keyCode = code;
		event.character = code == SWT.CR ? SWT.CR : 0;
		event.stateMask = state;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void beginsAtTheDateOfTheFieldAndTakesADayByEnter() throws Exception {
		window.fill(DATE, "15/12/2026");
		CalendarPopup calendar = open();
		assertTrue(calendar.getShell().isVisible());
		assertEquals("Calendar for Date wanted", calendar.getShell().getText());
		key(calendar.days(), SWT.ARROW_RIGHT, SWT.NONE);
		key(calendar.days(), SWT.ARROW_DOWN, SWT.NONE);
		key(calendar.days(), SWT.CR, SWT.NONE);
		assertEquals(HELD.plusDays(8), held());
		window.leave(DATE);
		assertEquals("Wednesday 23 December 2026", window.shown(DATE));
		engagement.model().undo(engagement.order());
		assertEquals(HELD, held());
	}

	@Test
	void beginsTodayWhereThereIsNoDate() {
		key(open().days(), SWT.CR, SWT.NONE);
		assertEquals(engagement.model().today(), held());
	}

	@Test
	void takesWhatIsTypedIntoAccount() throws Exception {
		window.enter(DATE);
		window.type(DATE, "1/2/27");
		key(open().days(), SWT.CR, SWT.NONE);
		assertEquals(LocalDate.of(2027, 2, 1), held());
	}

	@Test
	void mendsWhatIsNotUnderstood() throws Exception {
		window.fill(DATE, "soon");
		assertTrue(window.field(DATE).isRefused());
		CalendarPopup calendar = open();
		key(calendar.days(), SWT.PAGE_DOWN, SWT.NONE);
		key(calendar.days(), SWT.CR, SWT.NONE);
		assertEquals(engagement.model().today().plusMonths(1), held());
		assertTrue(!window.field(DATE).isRefused());
	}

	@Test
	void closedWithoutADayItChangesNothing() throws Exception {
		window.fill(DATE, "15/12/2026");
		CalendarPopup calendar = open();
		key(calendar.days(), SWT.ARROW_RIGHT, SWT.NONE);
		calendar.close();
		assertEquals(HELD, held());
	}
}
