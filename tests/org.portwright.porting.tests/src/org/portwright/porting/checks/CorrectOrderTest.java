package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CorrectOrderTest {

	@Test
	void aCompleteCorrectOrderHasNoProblem() {
		assertEquals(List.of(), Orders.check(Orders.correct()).open());
	}

	@Test
	void aCompleteCorrectOrderMayBeSubmittedOnceItIsSigned() {
		var order = Orders.correct();
		order.getLoa().getSignature().setDate(Orders.TODAY);
		assertEquals(List.of(), Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).open());
	}

	@Test
	void aPartialPortOfWholeTensHasNoProblem() {
		assertEquals(List.of(), Orders.check(Orders.partial("+441614960010", "+441614960029")).open());
	}
}
