package org.portwright.porting.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.written.WrittenDate;

/** What a customer is told: the dates of the plan, in sentences without jargon. */
class CustomerWordsTest {

	private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

	private static String words(LocalDate today, PortOrder order) {
		return CustomerWords.of(plan(today, order));
	}

	private static DatePlan plan(LocalDate today, PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today));
	}

	@Test
	void aCustomerWithoutDatesCanChoose() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedDate(null);
		String words = words(FRIDAY, order);
		assertTrue(words.startsWith("""
				If the order goes in today, Friday 11 December 2026, these dates apply.
				At the moment no day suits everybody: we advise none before Wednesday 13 January 2027, and Microsoft \
				takes none after Friday 8 January 2027. You can choose:
				- a day from Tuesday 29 December 2026 to Friday 8 January 2027. If"""), words);
		assertTrue(words.contains("- Wednesday 13 January 2027 or a later day, if Microsoft agrees to it.\n"), words);
		assertTrue(words.contains("\n- until Tuesday 12 January 2027: the move can still be called off.\n"), words);
	}

	@Test
	void aPossibleDayIsNamedWithoutAWarning() {
		PortOrder order = Orders.correct();
		order.getLoa().setRequestedTime(LocalTime.of(10, 0));
		assertTrue(words(Orders.TODAY, order).contains("We ask for Thursday 3 December 2026, 10:00. The date holds"));
		assertTrue(words(Orders.TODAY.plusDays(7), order).contains("That may be refused"));
		order.getLoa().setRequestedDate(null);
		assertTrue(words(Orders.TODAY, order)
				.contains("The days from Tuesday 1 December 2026 to Thursday 3 December 2026 are possible."));
	}

	@Test
	void whatIsConfirmedIsSaidToBe() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.TRANSFER_APPROVED);
		String words = words(Orders.TODAY, order);
		assertTrue(words.startsWith("The order went in on Tuesday 3 November 2026.\nYour numbers move on Thursday "
				+ "3 December 2026. Your present provider has confirmed this date.\n"), words);
	}

	@Test
	void everyMilestoneHasItsLine() {
		PortOrder order = Orders.correct();
		order.setContractEndDate(LocalDate.of(2026, 12, 31));
		DatePlan plan = plan(Orders.TODAY, order);
		String words = CustomerWords.of(plan);
		plan.milestones().forEach(
				milestone -> assertTrue(words.contains(WrittenDate.shown(milestone.date())), milestone::toString));
		assertFalse(words.matches("(?s).*(DATE_|uk-teams|FOC|Firm Order|\\{|'').*"), words);
	}

	@Test
	void theWordsAreEnglishInEveryLocale() {
		String words = words(FRIDAY, Orders.correct());
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(words, words(FRIDAY, Orders.correct()));
		} finally {
			Locale.setDefault(before);
		}
	}
}
