package org.portwright.porting.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.portwright.model.Nation;

/** The official holidays, and what people add to them. */
class HolidayListTest {

	private static final LocalDate WORLD_CUP = LocalDate.of(2026, 6, 15);
	private static final LocalDate MAY_2030 = LocalDate.of(2030, 5, 6);

	@Test
	void theOfficialOnesAreThoseOfThreeYears() {
		HolidayList official = HolidayList.official();
		assertEquals(Set.of(2026, 2027, 2028), official.years());
		assertEquals(24, count(official, Nation.ENGLAND_AND_WALES));
		assertEquals(28, count(official, Nation.SCOTLAND));
		assertEquals(30, count(official, Nation.NORTHERN_IRELAND));
		assertFalse(official.isKnown(2029));
	}

	private static long count(HolidayList list, Nation nation) {
		return list.all().stream().filter(day -> day.nations().contains(nation)).count();
	}

	@Test
	void aDayThatIsCalledTheSameInSeveralNationsIsOne() {
		assertEquals(List.of(new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day", Set.of(Nation.values()))),
				HolidayList.official().on(LocalDate.of(2026, 12, 25)));
		assertEquals(List.of(new Holiday(WORLD_CUP, "World Cup bank holiday", Set.of(Nation.SCOTLAND))),
				HolidayList.official().on(WORLD_CUP));
	}

	@Test
	void anAddedDayCountsAndMakesNoYearKnown() {
		HolidayList more = HolidayList.official()
				.with(List.of(new Holiday(MAY_2030, "Day of the firm", Set.of(Nation.SCOTLAND))));
		assertEquals("Day of the firm", more.on(MAY_2030).getFirst().name());
		assertFalse(more.isKnown(2030));
		assertTrue(HolidayList.official().on(MAY_2030).isEmpty());
		assertEquals(HolidayList.official(), HolidayList.official().with(List.of()));
	}

	@Test
	void aNewerListSaysAllOfItsYears() {
		var newer = HolidayList.of(List.of(new Holiday(MAY_2030, "Early May", Set.of(Nation.values())),
				new Holiday(LocalDate.of(2028, 5, 8), "Moved", Set.of(Nation.values()))), Set.of(2028, 2030));
		HolidayList updated = HolidayList.official().updatedBy(newer);
		assertEquals(new TreeSet<>(Set.of(2026, 2027, 2028, 2030)), updated.years());
		assertTrue(updated.on(LocalDate.of(2028, 5, 1)).isEmpty(), "it was moved");
		assertEquals("Moved", updated.on(LocalDate.of(2028, 5, 8)).getFirst().name());
		assertEquals("Christmas Day (substitute day)", updated.on(LocalDate.of(2027, 12, 27)).getFirst().name());
	}
}
