package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.profiles.RuleProfiles;

/** A figure says where it stands how it is known, and that of an own profile is not said to be the customer's. */
class KnownFiguresTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
	private static final String SINGLE_LINE = "about 10:00, several lines often about 15:00";

	private final Path folder;

	KnownFiguresTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private RuleProfile own() throws ProfileException, IOException {
		return RuleProfiles.read(Files.writeString(folder.resolve("mine.json"), """
				{ "name": "mine", "basedOn": "uk-teams", "dates": {
				  "answerWorkingDays": { "value": 10, "source": "our carrier", "asOf": "2026" },
				  "appearWorkingDays": { "value": 2, "source": "our carrier", "asOf": "2026" } } }
				"""));
	}

	private static DatePlan plan(RuleProfile profile, PortOrder order) {
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(MONDAY);
		return DatePlan.of(order, new RuleContext(profile, MONDAY));
	}

	private static String reason(DatePlan plan, MilestoneKind kind) {
		return plan.milestone(kind).orElseThrow().reason();
	}

	@Test
	void theUsualFiguresAreTargetAndExperience() {
		DatePlan plan = plan(RuleProfiles.usual(), Orders.correct());
		assertEquals("3 working days, a customer's experience of 2018, counted from Monday 30 November 2026. Compare: "
				+ "industry's target 24 hours, 48 for multi-line, often missed.",
				reason(plan, MilestoneKind.ANSWER_DUE));
		assertTrue(reason(plan, MilestoneKind.NUMBERS_APPEAR).startsWith("1 working day, as one blog of 2018 says, "));
		assertTrue(reason(plan, MilestoneKind.PORT_ORDER_ID).contains("mail desk, retired on 22 July 2021"));
	}

	@Test
	void theFiguresOfAnOwnProfileAreSaidToBeItsOwn() throws ProfileException, IOException {
		DatePlan plan = plan(own(), Orders.correct());
		assertTrue(reason(plan, MilestoneKind.ANSWER_DUE).startsWith("10 working days, by the rule profile mine, "));
		assertTrue(reason(plan, MilestoneKind.NUMBERS_APPEAR).startsWith("2 working days, by the rule profile mine, "));
	}

	@Test
	void theCustomerIsToldWhatIsExperience() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedTime(null);
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 30));
		String words = CustomerWords.of(plan(RuleProfiles.usual(), order));
		assertTrue(words.contains("about Thursday 3 December 2026: your present provider says yes, or what has to be "
				+ "corrected. That is experience, not a promise; the industry aims at 24 hours for one line and 48 for "
				+ "several, and often misses it.\n"), words);
		assertTrue(words.contains(SINGLE_LINE), words);
		order.getLoa().setRequestedTime(LocalTime.of(9, 30));
		assertFalse(CustomerWords.of(plan(RuleProfiles.usual(), order)).contains(SINGLE_LINE));
	}
}
