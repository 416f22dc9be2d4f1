package org.portwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day by a clock that the test turns, and alarms that go off when it says so. */
@SuppressWarnings("nls")
class RunningDayTest implements InstantSource, RunningDay.Alarm {

	/** An alarm that was set. */
	private record Due(Instant at, Runnable task) {
	}

	private final List<String> complaints = new ArrayList<>();
	private final List<LocalDate> told = new ArrayList<>();
	private final Deque<Due> alarms = new ArrayDeque<>();
	private Instant now = Instant.parse("2026-06-10T12:00:00Z");

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public void after(Duration delay, Runnable task) {
		assertTrue(delay.isPositive(), delay.toString());
		alarms.add(new Due(now.plus(delay), task));
	}

	private RunningDay day(@Nullable String variable) {
		return new RunningDay(name -> UkDay.VARIABLE.equals(name) ? variable : null, this, this, complaints::add);
	}

	/** Lets time pass as it does for a machine that is awake. */
	private void until(String moment) {
		Instant end = Instant.parse(moment);
		while (!alarms.isEmpty() && !alarms.element().at().isAfter(end)) {
			now = alarms.element().at();
			alarms.remove().task().run();
		}
		now = end;
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-10T22:59:59.999Z, 2026-06-10, 2026-06-10T23:00:00Z, 2026-06-11",
			"2026-11-24T23:59:59.999Z, 2026-11-24, 2026-11-25T00:00:00Z, 2026-11-25",
			"2026-03-28T23:59:59Z, 2026-03-28, 2026-03-29T00:00:00Z, 2026-03-29",
			"2026-03-29T22:59:59Z, 2026-03-29, 2026-03-29T23:00:00Z, 2026-03-30",
			"2026-10-25T23:59:59Z, 2026-10-25, 2026-10-26T00:00:00Z, 2026-10-26" })
	void tellsAtMidnightInLondonAlsoWhereTheClocksChange(String before, LocalDate day, String after, LocalDate next) {
		now = Instant.parse(before).minus(Duration.ofHours(2));
		RunningDay today = day(null);
		today.addListener(told::add);
		until(before);
		assertEquals(day, today.date());
		assertEquals(List.of(), told);
		until(after);
		assertEquals(List.of(next), told);
		assertEquals(next, today.date());
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24, 2026-06-10T12:34:56Z, 2026-11-24T13:34:56Z",
			"2026-03-29, 2026-01-10T01:30:00Z, 2026-03-29T01:30:00Z",
			", 2026-06-10T12:34:56Z, 2026-06-10T12:34:56Z" })
	void theClockIsOfTheDayThatSomebodySays(@Nullable String given, String moment, String shown) {
		now = Instant.parse(moment);
		RunningDay today = day(given);
		assertEquals(Instant.parse(shown), today.now());
		assertEquals(today.date(), UkDay.at(today.now()));
	}

	@ParameterizedTest
	@CsvSource({ "2026-06-10T11:00:00Z, 12", "2026-03-29T00:00:00Z, 23", "2026-10-24T23:00:00Z, 25" })
	void aDayHasTheHoursThatItHas(String moment, int hours) {
		assertEquals(Duration.ofHours(hours), UkDay.rest(Instant.parse(moment)));
	}

	@Test
	void tellsOnceAMachineHasSlept() {
		day(null).addListener(told::add);
		// No timer counted while it slept: the alarm of a minute goes off days later.
		now = Instant.parse("2026-06-13T07:00:00Z");
		alarms.remove().task().run();
		assertEquals(List.of(LocalDate.of(2026, 6, 13)), told);
		until("2026-06-13T22:00:00Z");
		assertEquals(1, told.size());
	}

	@Test
	void looksEachMinuteAndOnlyWhileSomebodyListens() {
		RunningDay today = day(null);
		assertEquals(0, alarms.size());
		today.addListener(told::add);
		today.addListener(date -> {
			// One more asks for no more alarms.
		});
		assertEquals(1, alarms.size());
		assertEquals(now.plus(Duration.ofMinutes(1)), alarms.element().at());
		RunningDay other = day(null);
		Consumer<LocalDate> listener = told::add;
		alarms.clear();
		other.addListener(listener);
		other.removeListener(listener);
		until("2026-06-11T12:00:00Z");
		assertEquals(0, alarms.size());
		assertEquals(List.of(), told);
		other.addListener(listener);
		assertEquals(List.of(), told, "it came on that day");
		until("2026-06-12T12:00:00Z");
		assertEquals(List.of(LocalDate.of(2026, 6, 12)), told);
	}

	@Test
	void whoFailsKeepsNobodyFromHearing() {
		RunningDay today = day(null);
		today.addListener(date -> {
			throw new IllegalStateException("on purpose");
		});
		today.addListener(told::add);
		until("2026-06-12T12:00:00Z");
		assertEquals(List.of(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 12)), told);
	}

	@Test
	void theEnvironmentFixesTheDay() {
		RunningDay today = day(" 2026-11-24 ");
		today.addListener(told::add);
		assertEquals(0, alarms.size(), "it never ends");
		assertEquals(LocalDate.of(2026, 11, 24), today.date());
		assertEquals(List.of(), complaints);
		assertEquals(LocalDate.of(2026, 6, 10), day(" ").date());
	}

	@Test
	void aDayThatIsNoneIsSaidOnceAndTheRealOneTaken() {
		RunningDay today = day("24.11.2026");
		assertEquals(LocalDate.of(2026, 6, 10), today.date());
		today.addListener(told::add);
		until("2026-06-11T12:00:00Z");
		assertEquals(List.of(LocalDate.of(2026, 6, 11)), told);
		assertEquals(1, complaints.size());
		assertTrue(Objects.requireNonNull(complaints.getFirst()).contains("PORTWRIGHT_TODAY: '24.11.2026'"),
				complaints.toString());
	}
}
