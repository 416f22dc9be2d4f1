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

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.portwright.documents.timeline.PlannedOrder;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineWords;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.profiles.RuleProfiles;

/** The requested date of a draft that has passed, or was removed, in the documents of the order. */
@SuppressWarnings("nls")
class PassedRequestTest {

	/** A draft of this day in England has no possible date. */
	private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
	private static final String PASSED = "The requested date, Thursday 10 December 2026, has passed.";

	private static PortOrder draft(@Nullable LocalDate requested) {
		PortOrder order = Orders.contoso();
		order.setId("order-1");
		order.getLoa().setRequestedDate(requested);
		return order;
	}

	private static DatePlan plan(PortOrder order) {
		return DatePlan.of(order, new RuleContext(RuleProfiles.usual(), FRIDAY));
	}

	private static DocumentSource source(PortOrder order) {
		return new DocumentSource(order, UkNumberPlan.of(List.of()), FRIDAY, () -> plan(order), Set.of(),
				Instant.parse("2026-12-11T10:00:00Z"));
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private static List<String> moves(PortOrder order) throws IOException {
		var out = new ByteArrayOutputStream();
		new CalendarDocument().write(source(order), name -> out);
		return Arrays.stream(out.toString(StandardCharsets.UTF_8).split("BEGIN:VEVENT"))
				.filter(entry -> entry.contains("UID:cutOver-order-1@portwright")).toList();
	}

	@Test
	void theCalendarLosesIt() throws IOException {
		for (PortOrder order : List.of(draft(FRIDAY.minusDays(1)), draft(null))) {
			List<String> moves = moves(order);
			assertEquals(1, moves.size());
			assertTrue(moves.getFirst().contains("STATUS:CANCELLED"), moves.getFirst());
			assertEquals(Optional.empty(), plan(order).milestone(MilestoneKind.REQUESTED));
		}
		List<String> ahead = moves(draft(FRIDAY.plusDays(20)));
		assertEquals(1, ahead.size());
		assertFalse(ahead.getFirst().contains("STATUS:CANCELLED"), ahead.getFirst());
	}

	@Test
	void recordTimelineAndPageOfDatesSayThatItHasPassed() throws IOException {
		for (LocalDate requested : List.of(FRIDAY.minusDays(1), FRIDAY)) {
			PortOrder order = draft(requested);
			boolean passed = requested.isBefore(FRIDAY);
			var pdf = new ByteArrayOutputStream();
			new RecordDocument().write(source(order), name -> pdf);
			assertEquals(passed, text(pdf.toByteArray()).contains(PASSED), text(pdf.toByteArray()));
			String timeline = new TimelineWords(new Timeline("t", FRIDAY, Optional.empty(),
					List.of(PlannedOrder.of("k", "London", order, plan(order))))).text();
			assertEquals(passed, timeline.contains(PASSED), timeline);
			String page = Printed.of(order, new LoaOptions(true, FRIDAY, Optional.of(plan(order)))).flowing();
			assertEquals(passed, page.contains(PASSED), page);
		}
	}
}
