package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portwright.documents.timeline.PlannedOrder;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineOrder;
import org.portwright.documents.timeline.TimelineWords;
import org.portwright.model.LineTechnology;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

/** The last days of a copper line in the timeline and the calendar, for a draft too. */
@SuppressWarnings("nls")
class LastDaysOnPaperTest {

	private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

	private static PortOrder copper() {
		PortOrder order = Orders.contoso();
		order.setId("order-1");
		order.getLoa().setRequestedDate(null);
		order.getLoa().setRangeHolder(order.getLoa().getLosingProvider());
		order.getLoa().setLineTechnology(LineTechnology.ISDN30);
		return order;
	}

	private static DatePlan plan(PortOrder order) {
		return DatePlan.of(order, new RuleContext(RuleProfiles.usual(), SUNDAY));
	}

	private static List<String> entries(PortOrder order) throws IOException {
		var out = new ByteArrayOutputStream();
		new CalendarDocument().write(new DocumentSource(order, UkNumberPlan.of(List.of()), SUNDAY, () -> plan(order),
				Set.of(), Instant.parse("2026-11-29T10:00:00Z")), name -> out);
		return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("BEGIN:VEVENT")).skip(1).toList();
	}

	private static String entry(PortOrder order, String code) throws IOException {
		return entries(order).stream().filter(entry -> entry.contains("UID:" + code + "-order-1@portwright"))
				.findFirst().orElse("");
	}

	@Test
	void theTimelineOfADraftHasThem() {
		TimelineOrder shown = PlannedOrder.of("k", "London", copper(), plan(copper()));
		String text = new TimelineWords(new Timeline("t", SUNDAY, Optional.empty(), List.of(shown))).text();
		assertTrue(text.contains("- Last date to move: Friday 29 January 2027"), text);
		assertTrue(text.contains("- Last day to submit: "), text);
		assertTrue(text.contains("The PSTN ends on Sunday 31 January 2027"), text);
	}

	@Test
	void theCalendarOfADraftRemindsOfThemAndOfNothingElse() throws IOException {
		for (String code : List.of("lastMove", "lastSubmit")) {
			assertEquals(3, entry(copper(), code).split("BEGIN:VALARM").length, "a week before, and on the day");
		}
		assertEquals(2, entries(copper()).stream().filter(entry -> entry.contains("BEGIN:VALARM")).count());
	}

	@Test
	void theyAreTakenOutOnceADateIsConfirmed() throws IOException {
		PortOrder order = copper();
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setSubmissionDate(LocalDate.of(2026, 11, 24));
		order.setFocDate(LocalDate.of(2026, 12, 21));
		assertTrue(entry(order, "lastMove").contains("STATUS:CANCELLED"));
		assertTrue(entry(order, "lastSubmit").contains("STATUS:CANCELLED"));
		assertFalse(entry(order, "lastMove").contains("BEGIN:VALARM"));
		order.getLoa().setLineTechnology(LineTechnology.IP);
		assertTrue(entry(order, "lastMove").contains("STATUS:CANCELLED"), "a calendar may have it");
	}
}
