package org.portwright.porting.ui.internal.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the days of months stand side by side. */
class MonthsLayoutTest {

	private static final int WIDTH = 30;
	private static final int LINE = 20;
	private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

	private static MonthsLayout layout(int count) {
		return new MonthsLayout(DAY, count, WIDTH, LINE);
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "209, 1", "449, 1", "450, 2", "689, 2", "690, 3", "4000, 3" })
	void thereAreAsManyMonthsAsThereIsRoomFor(int room, int count) {
		assertEquals(count, MonthsLayout.count(room, WIDTH));
		assertTrue(room < MonthsLayout.size(1, WIDTH, LINE).x || MonthsLayout.size(count, WIDTH, LINE).x - 1 <= room);
	}

	@Test
	void everyDayHasAPlaceOfItsOwnInsideAndIsFoundThere() {
		MonthsLayout layout = layout(3);
		Point size = MonthsLayout.size(3, WIDTH, LINE);
		Set<Rectangle> places = new HashSet<>();
		assertEquals(31 + 31 + 28, layout.days());
		for (int number = 0; number < layout.days(); number++) {
			LocalDate day = layout.day(number);
			assertEquals(number, layout.number(day));
			Rectangle place = layout.place(day);
			assertTrue(places.add(place), day.toString());
			assertTrue(new Rectangle(0, 2 * LINE, size.x, size.y - 2 * LINE).contains(place.x, place.y),
					day.toString());
			assertTrue(place.x + place.width < size.x && place.y + place.height < size.y, day.toString());
			assertEquals(Optional.of(day), layout.at(place.x, place.y));
			assertEquals(Optional.of(day), layout.at(place.x + WIDTH - 1, place.y + LINE - 1));
		}
		assertEquals(LocalDate.of(2027, 2, 28), layout.day(layout.days() - 1));
	}

	@Test
	void nothingIsBetweenTheMonthsAboveTheWeeksAndInTheWeeksOfNeighbours() {
		MonthsLayout layout = layout(2);
		for (Point nowhere : new Point[] { new Point(-1, 50), new Point(5, -1), new Point(5, 2 * LINE - 1),
				new Point(7 * WIDTH + 1, 3 * LINE), new Point(8 * WIDTH + 7 * WIDTH, 3 * LINE), new Point(5, 9 * LINE),
				// 30 November is a Monday.
				new Point(1, 2 * LINE + 1) }) {
			assertEquals(Optional.empty(), layout.at(nowhere.x, nowhere.y), nowhere.toString());
		}
	}

	@Test
	void moreMonthsBeginEarlierButNotBeforeTheFirstThatMatters() {
		LocalDate january = LocalDate.of(2027, 1, 13);
		MonthsLayout one = layout(1).showing(january);
		assertEquals(LocalDate.of(2026, 12, 1), one.with(3, january, DAY).first());
		assertEquals(LocalDate.of(2026, 11, 1), one.with(3, january, DAY.minusYears(1)).first());
		assertEquals(LocalDate.of(2026, 12, 1), one.with(2, january, DAY).first());
		assertEquals(LocalDate.of(2027, 1, 1), layout(3).with(1, january, DAY).first());
	}

	@Test
	void theMonthsMoveAsLittleAsNeeded() {
		MonthsLayout layout = layout(2);
		assertEquals(layout, layout.showing(LocalDate.of(2027, 1, 31)));
		assertEquals(LocalDate.of(2027, 1, 1), layout.showing(LocalDate.of(2027, 2, 1)).first());
		assertEquals(LocalDate.of(2026, 11, 1), layout.showing(LocalDate.of(2026, 11, 30)).first());
		assertEquals(LocalDate.of(2028, 2, 1), layout.showing(LocalDate.of(2028, 3, 29)).first());
		assertTrue(layout.has(DAY));
		assertFalse(layout.has(LocalDate.of(2027, 2, 1)));
	}
}
