package org.portwright.documents.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/** How long somebody can cancel still is counted down, by days and near the end by minutes. */
@SuppressWarnings("nls")
class TimelineWordsTest {

	@ParameterizedTest
	@CsvSource({ "2026-12-01, , 2026-12-10, 17:00, 9 calendar days left",
			"2026-12-08, , 2026-12-10, 17:00, 2 calendar days left",
			"2026-12-09, , 2026-12-10, 17:00, until tomorrow", "2026-12-10, , 2026-12-10, 17:00, until today",
			"2026-12-11, , 2026-12-10, 17:00, too late now",
			"2026-12-01, 12:00, 2026-12-10, 17:00, 9 calendar days left",
			"2026-12-08, 16:30, 2026-12-10, 17:00, 48 h 30 min left",
			"2026-12-09, 17:00, 2026-12-10, 17:00, 24 h 0 min left",
			"2026-12-10, 16:59, 2026-12-10, 17:00, 0 h 1 min left",
			"2026-12-10, 17:01, 2026-12-10, 17:00, too late now",
			"2026-12-10, 23:59, 2026-12-10, , until today", "2026-12-09, 00:00, 2026-12-10, , until tomorrow",
			"2026-12-11, 00:00, 2026-12-10, , too late now" })
	void itIsCountedDown(LocalDate today, @Nullable LocalTime now, LocalDate last, @Nullable LocalTime time,
			String left) {
		var milestone = new Milestone(MilestoneKind.LAST_CANCEL, last, given(time), "", false);
		TimelineOrder order = Timelines.order("a", List.of(milestone));
		var words = new TimelineWords(new Timeline("t", today, given(now), List.of(order)));
		assertEquals("Cancelling: " + left, words.countdown(order).orElseThrow());
		assertTrue(words.label(order, milestone).endsWith(left), words.label(order, milestone));
		assertTrue(words.said(order, milestone).contains(left), words.said(order, milestone));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-01T12:00", "2026-12-10T16:59" })
	void theSameTimelineCountsAnewAtAnotherTime(LocalDateTime now) {
		Timeline timeline = Timelines.of(Timelines.whole("a", 40)).at(now.toLocalDate(), now.toLocalTime());
		assertEquals(now.toLocalDate(), timeline.today());
		assertEquals(Optional.of(now.toLocalTime()), timeline.time());
	}

	private static Optional<LocalTime> given(@Nullable LocalTime time) {
		return time == null ? Optional.empty() : Optional.of(time);
	}
}
