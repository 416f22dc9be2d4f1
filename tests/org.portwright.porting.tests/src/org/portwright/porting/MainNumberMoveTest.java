package org.portwright.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.checks.Problems;

class MainNumberMoveTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, emptyValue = "", value = {
			"020 7946 0005 | 020 7946 0000 | 020 7946 0009 | MOVES",
			"+44 (0)20 7946 0005 | +442079460009 | +442079460000 | MOVES",
			"+442079460005 | 020 7946 0005 | '' | MOVES", "020 7946 0005 | +442079460000 | +442079460004 | STAYS",
			"020 7946 0005 | 0161 496 0000 | 0161 497 0000 | STAYS",
			"0161 496 0400 | 0161 496 0000 | 0161 497 0000 | UNCLEAR",
			"020 7946 0005 | 020 7946 0000 | to the last | UNCLEAR", "020 7946 0005 | all of them | '' | UNCLEAR",
			"0113 496 0000 | 020 7946 0000 | to the last | STAYS", "020 7946 0005 | '' | '' | NOT_ENTERED",
			"'' | +442079460000 | '' | NOT_ENTERED", "020 7946 | +442079460000 | '' | NOT_ENTERED",
			"+33 1 23 45 67 89 | +442079460000 | '' | NOT_ENTERED" })
	void isOneAnswer(String main, String first, String last, MainNumberMove expected) {
		PortOrder order = Orders.partial(first, last);
		order.getLoa().setBillingNumber(main);
		assertEquals(expected, Orders.check(order).mainNumberMove());
		assertEquals(expected, MainNumberMove.of(order.getLoa(),
				OrderNumbers.of(order, Orders.CONTEXT.numberPlan()), new TypedNumbers(Orders.CONTEXT.numberPlan())));
	}

	@Test
	void anEntryThatCannotBeReadHidesNoneThatMoves() {
		PortOrder order = Orders.partial("nonsense", "", "0113 496 0000", "");
		assertEquals(MainNumberMove.MOVES, Orders.check(order).mainNumberMove());
	}

	@Test
	void anotherAnswerIsAnotherFinding() {
		PortOrder order = Orders.partial("+442079460000", "");
		order.getLoa().setReplacementBillingNumber("0161 496 0000");
		Problems before = Orders.check(order);
		order.getLoa().setBillingNumber("020 7946 0000");
		Problems after = before.after(order, Orders.CONTEXT, Set.of(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER));
		assertEquals(before.open(), after.open());
		assertEquals(MainNumberMove.MOVES, after.mainNumberMove());
		assertNotEquals(before, after);
	}
}
