package org.portwright.documents.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.documents.Orders;
import org.portwright.model.LineType;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.profiles.RuleProfiles;

/** The dates of an order in its timeline: nothing is offered that is not possible, and drafts count nothing down. */
@SuppressWarnings("nls")
class PlannedOrderTest {

	/** A day of which the possible dates lie around Christmas. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

	private static PortOrder draft() {
		PortOrder order = Orders.contoso();
		order.getLoa().setRequestedDate(null);
		order.getLoa().setRangeHolder(order.getLoa().getLosingProvider());
		return order;
	}

	private static TimelineOrder shown(PortOrder order, LocalDate today) {
		return PlannedOrder.of("k", "London", order,
				DatePlan.of(order, new RuleContext(RuleProfiles.usual(), today)));
	}

	private static String text(TimelineOrder order, LocalDate today) {
		return new TimelineWords(new Timeline("t", today, Optional.empty(), List.of(order))).text();
	}

	@Test
	void possibleDaysAreWorkingDaysAlone() {
		PortOrder order = draft();
		LocalDate today = LocalDate.of(2026, 11, 24);
		DatePlan plan = DatePlan.of(order, new RuleContext(RuleProfiles.usual(), today));
		TimelineOrder shown = shown(order, today);
		assertFalse(shown.possible().isEmpty());
		today.datesUntil(today.plusDays(60)).forEach(
				day -> assertEquals(plan.possible().isPossible(day), shown.isPossible(day), day::toString));
		assertFalse(shown(order, LocalDate.of(2026, 12, 1)).isPossible(CHRISTMAS));
	}

	@Test
	void whereNoDateIsPossibleNoneIsReckoned() {
		LocalDate today = LocalDate.of(2026, 12, 11);
		TimelineOrder shown = shown(draft(), today);
		assertEquals(Optional.of("No date is possible"), shown.alert());
		assertEquals(List.of(), shown.possible());
		assertEquals(Optional.empty(), shown.milestone(MilestoneKind.CUT_OVER));
		assertEquals(Optional.empty(), shown.milestone(MilestoneKind.LAST_CANCEL));
	}

	@Test
	void whileTheMinimumIsNotKnownNoneIsReckoned() {
		PortOrder order = draft();
		order.getLoa().setLineType(LineType.UNSPECIFIED);
		TimelineOrder shown = shown(order, MONDAY);
		assertEquals(List.of(), shown.possible());
		assertEquals(Optional.empty(), shown.milestone(MilestoneKind.CUT_OVER));
		String text = text(shown, MONDAY);
		assertFalse(text.contains("Possible for the cut-over"), text);
		assertTrue(text.contains("as long as the line type is not chosen"), text);
	}

	@ParameterizedTest
	@EnumSource(OrderState.class)
	void onlyWhatIsSubmittedAndCanBeCancelledIsCountedDown(OrderState state) {
		PortOrder order = Orders.contoso();
		order.setState(state);
		order.setSubmissionDate(MONDAY);
		order.getLoa().setRequestedDate(MONDAY.plusDays(29));
		boolean counts = switch (state) {
		case SUBMITTED, PROCESSING, CONTACTING_CARRIER, TRANSFER_APPROVED -> true;
		default -> false;
		};
		String text = text(shown(order, MONDAY), MONDAY);
		assertEquals(counts, text.contains("28 calendar days left"), text);
		assertEquals(counts, text.contains("Cancelling: "), text);
	}

	@Test
	void aClashIsSaidOnceInSentences() {
		LocalDate today = LocalDate.of(2026, 12, 11);
		String text = text(shown(draft(), today), today);
		assertEquals(2, text.split("No date is possible", -1).length, text);
		assertFalse(text.contains(".."), text);
	}
}
