package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.Problem;
import org.portwright.porting.UnconfirmedValues;

/** Each unconfirmed value has a problem of its own at its field or row. */
@SuppressWarnings("nls")
class UnconfirmedValuesTest {

	private static final String ENTRY = "numbers[n0]";

	private final PortOrder order = Orders.correct();

	@Test
	void eachFieldHasItsWordsAndTheFileThatSaysThem() {
		Orders.unconfirmed(order, "loa.accountNumber", "FAB1").setWords("acct FAB1?");
		Orders.unconfirmed(order, "loa.subscriberName", "Fabrikam").setFile("mail.eml");
		Orders.unconfirmed(order, "numbers", "+442079460001");
		List<Problem> apart = UnconfirmedValues.byField(order, problems());
		assertEquals(List.of("loa.accountNumber", "loa.subscriberName"),
				apart.stream().filter(UnconfirmedValues::isOfField).map(Problem::feature).toList());
		assertEquals(
				"Not confirmed: “acct FAB1?”. Check it with the customer, then confirm or correct it.",
				message(apart, "loa.accountNumber"));
		assertTrue(message(apart, "loa.subscriberName").startsWith("Not confirmed: it was taken from mail.eml. "));
		assertFalse(problems().stream().anyMatch(UnconfirmedValues::isOfField), "the rule's own is of all");
	}

	@Test
	void numbersAreMarkedAloneAndWithTheirOwnWords() {
		Orders.unconfirmed(order, "numbers", "+442079460001-+442079460003, +442079460010").setWords("ring me on 0001");
		var desk = Orders.unconfirmed(order, "numbers", "+442079460003-+442079460004");
		desk.setWords("was 0004");
		desk.setFile("mail.eml");
		UnconfirmedValues values = UnconfirmedValues.of(order, problems());
		Problem all = values.ofNumbers(ENTRY, range("+442079460000", "+442079460099")).orElseThrow();
		assertEquals(List.of("+442079460001-+442079460004", "+442079460010"), all.places());
		assertEquals(5, all.count());
		assertEquals(ENTRY, all.feature());
		assertTrue(all.message().startsWith(
				"Not confirmed: “ring me on 0001”; “was 0004” in mail.eml. "), all::message);
		Problem one = values.ofNumbers(ENTRY, NumberRange.of(442_079_460_004L)).orElseThrow();
		assertTrue(one.message().startsWith("Not confirmed: “was 0004” in mail.eml. "), one::message);
		assertEquals(Optional.empty(), values.ofNumbers(ENTRY, NumberRange.of(442_079_460_005L)));
		assertEquals(Optional.empty(), values.ofNumbers(ENTRY, NumberRange.of(442_079_460_000L)));
	}

	@Test
	void whatIsConfirmedOrOfAClosedOrderHasNone() {
		Orders.unconfirmed(order, "loa.accountNumber", "FAB1").setUnconfirmed(false);
		List<Problem> none = problems();
		assertSame(none, UnconfirmedValues.byField(order, none));
		Orders.unconfirmed(order, "numbers", "+442079460001");
		assertEquals(Optional.empty(), UnconfirmedValues.of(order, none).ofNumbers(ENTRY,
				range("+442079460000", "+442079460099")), "the rule has found nothing yet");
	}

	private List<Problem> problems() {
		return Orders.check(order).open();
	}

	private static String message(List<Problem> problems, String field) {
		return problems.stream().filter(problem -> problem.feature().equals(field))
				.filter(UnconfirmedValues::isOfField).findFirst().orElseThrow().message();
	}

	private static NumberRange range(String first, String last) {
		return NumberRange.of(first, last);
	}
}
