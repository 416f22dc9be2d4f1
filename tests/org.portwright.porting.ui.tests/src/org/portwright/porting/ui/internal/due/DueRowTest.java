package org.portwright.porting.ui.internal.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.OrderState;
import org.portwright.porting.life.DueItem;
import org.portwright.workspace.orders.DueList;

/** How far away the day of a row is said to be. */
@SuppressWarnings("nls")
class DueRowTest {

	/** A Friday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 12, 4);

	private static List<DueRow> rows(DueItem... items) {
		return DueRow.of(new DueList(TODAY, List.of(items).stream()
				.map(item -> new DueList.Entry("/engagement/bath.porting", "Bath", OrderState.SUBMITTED, item))
				.toList(),
				List.of(), 1));
	}

	private static DueItem item(DueItem.Kind kind, LocalDate date, boolean overdue) {
		return new DueItem(kind, date, Optional.empty(), "what", overdue, Optional.empty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			PORT_ORDER_ID | 2026-11-27 | true  | Overdue: Friday 27 November 2026
			PORT_ORDER_ID | 2026-12-03 | false | Thursday 3 December 2026
			PORT_ORDER_ID | 2026-12-04 | false | Today: Friday 4 December 2026
			PORT_ORDER_ID | 2026-12-05 | false | Tomorrow: Saturday 5 December 2026
			PORT_ORDER_ID | 2026-12-07 | false | Monday 7 December 2026
			QUESTION      | 2026-11-27 | false | Since: Friday 27 November 2026
			QUESTION      | 2026-12-04 | false | Since: Friday 4 December 2026
			QUESTION      | 2026-12-05 | false | Tomorrow: Saturday 5 December 2026
			""")
	void theDayIsSaidByHowFarItIs(DueItem.Kind kind, LocalDate date, boolean overdue, String said) {
		assertEquals(List.of(said), rows(item(kind, date, overdue)).stream().map(DueRow::when).toList());
	}

	@Test
	void theTimeStandsBehindTheDay() {
		var item = new DueItem(DueItem.Kind.CUT_OVER, TODAY, Optional.of(LocalTime.of(9, 30)), "what", false,
				Optional.empty());
		assertEquals("Today: Friday 4 December 2026, 09:30", rows(item).getFirst().when());
	}

	@Test
	void eachDayBeginsOnceAndWhatIsNotKnownComesLast() {
		DueItem today = item(DueItem.Kind.PORT_ORDER_ID, TODAY, false);
		DueItem overdue = item(DueItem.Kind.PORT_ORDER_ID, TODAY.minusWeeks(1), true);
		var entry = new DueList.Entry("/engagement/bath.porting", "Bath", OrderState.SUBMITTED, today);
		var list = new DueList(TODAY,
				List.of(entry, entry,
						new DueList.Entry("/engagement/hull.porting", "Hull", OrderState.SUBMITTED, overdue)),
				List.of(new DueList.Unknown("/engagement/york.porting", "York", "It is no order.")), 4);
		List<DueRow> rows = DueRow.of(list);
		assertEquals(List.of("Hull", "Bath", "Bath", "York"), rows.stream().map(DueRow::order).toList());
		assertEquals(List.of(true, true, false, true), rows.stream().map(DueRow::firstDay).toList());
		assertEquals(List.of("Unknown when", "It is no order."), List.of(rows.getLast().when(), rows.getLast().what()));
	}
}
