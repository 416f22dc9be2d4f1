package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.model.OrderState.CANCELLED;
import static org.portwright.model.OrderState.COMPLETED;
import static org.portwright.model.OrderState.CONTACTING_CARRIER;
import static org.portwright.model.OrderState.DRAFT;
import static org.portwright.model.OrderState.NOT_MOVED;
import static org.portwright.model.OrderState.PROCESSING;
import static org.portwright.model.OrderState.REJECTED;
import static org.portwright.model.OrderState.SUBMITTED;
import static org.portwright.model.OrderState.TRANSFER_APPROVED;
import static org.portwright.model.OrderState.TRANSFER_PENDING;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.SignatureMethod;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.life.OrderLifeCycle.Change;
import org.portwright.porting.life.OrderLifeCycle.Step;

class OrderLifeCycleTest {

	static Stream<Arguments> designed() {
		return Stream.of(Arguments.of(DRAFT, List.of(SUBMITTED, CANCELLED)),
				Arguments.of(SUBMITTED, List.of(PROCESSING, CANCELLED)),
				Arguments.of(PROCESSING, List.of(CONTACTING_CARRIER, REJECTED, CANCELLED)),
				Arguments.of(CONTACTING_CARRIER, List.of(TRANSFER_APPROVED, REJECTED, CANCELLED)),
				Arguments.of(TRANSFER_APPROVED,
						List.of(TRANSFER_PENDING, TRANSFER_APPROVED, CONTACTING_CARRIER, CANCELLED)),
				Arguments.of(TRANSFER_PENDING, List.of(COMPLETED, NOT_MOVED)),
				Arguments.of(NOT_MOVED, List.of(COMPLETED, TRANSFER_APPROVED)),
				Arguments.of(REJECTED, List.of(DRAFT, CANCELLED)), Arguments.of(CANCELLED, List.of(DRAFT)),
				Arguments.of(COMPLETED, List.of()));
	}

	@ParameterizedTest
	@MethodSource("designed")
	void theStepsAreTheDesigned(OrderState state, List<OrderState> steps) {
		assertEquals(steps, OrderLifeCycle.steps(state));
	}

	@Test
	void anErrorStopsTheSubmission() {
		PortOrder order = Orders.correct();
		Step step = step(order, SUBMITTED);
		assertFalse(step.allowed());
		assertEquals(List.of("SIGNATURE_MISSING"), step.stopping().stream().map(Problem::code).toList());
	}

	@Test
	void anElectronicSignatureComesLater() {
		PortOrder order = Orders.correct();
		order.getLoa().getSignature().setMethod(SignatureMethod.ELECTRONIC);
		assertTrue(OrderLifeCycle
				.step(order, SUBMITTED, Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).errors()).allowed());
	}

	@Test
	void aSignedOrderIsSubmitted() {
		PortOrder order = Orders.correct();
		order.getLoa().getSignature().setDate(Orders.TODAY);
		Step step = step(order, SUBMITTED);
		assertTrue(step.allowed());
		assertEquals(List.of(new Change(DRAFT, SUBMITTED, true)), step.changes());
	}

	@ParameterizedTest
	@EnumSource(value = OrderState.class, names = { "DRAFT", "SUBMITTED" }, mode = EnumSource.Mode.EXCLUDE)
	void whatHappenedIsRecordedWhateverIsWrong(OrderState state) {
		PortOrder order = Orders.correct();
		order.getLoa().setBillingNumber(null);
		order.setState(SUBMITTED);
		Step step = step(order, state);
		assertTrue(step.allowed());
		assertEquals(state, step.state());
		assertEquals(SUBMITTED, order.getState());
	}

	@ParameterizedTest
	@EnumSource(value = OrderState.class, names = { "DRAFT", "SUBMITTED" }, mode = EnumSource.Mode.EXCLUDE)
	void aDraftWithErrorsIsRecordedStraightToWhatHappened(OrderState state) {
		PortOrder order = Orders.correct();
		order.getLoa().setBillingNumber(null);
		assertTrue(step(order, state).allowed());
	}

	@Test
	void whatCannotFollowIsRefusedInWords() {
		PortOrder order = Orders.correct();
		order.setState(CONTACTING_CARRIER);
		assertEquals("The order is Contacting carrier: it cannot become Processing again, as it is past that.",
				assertThrows(IllegalArgumentException.class, () -> step(order, PROCESSING)).getMessage());
	}

	@Test
	void skippedStatesAreNotSeen() {
		PortOrder order = Orders.correct();
		order.setState(PROCESSING);
		assertEquals(
				List.of(new Change(PROCESSING, CONTACTING_CARRIER, false),
						new Change(CONTACTING_CARRIER, TRANSFER_APPROVED, false),
						new Change(TRANSFER_APPROVED, TRANSFER_PENDING, false),
						new Change(TRANSFER_PENDING, NOT_MOVED, true)),
				OrderLifeCycle
						.step(order, NOT_MOVED, Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).errors())
						.changes());
	}

	@Test
	void aRejectionImpliesThatTheOrderWasReceived() {
		PortOrder order = Orders.correct();
		order.setState(SUBMITTED);
		assertEquals(List.of(new Change(SUBMITTED, PROCESSING, false), new Change(PROCESSING, REJECTED, true)),
				OrderLifeCycle
						.step(order, REJECTED, Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).errors())
						.changes());
	}

	@Test
	void aNewDateOrAWithdrawnOneSkipsNothing() {
		PortOrder order = Orders.correct();
		order.setState(TRANSFER_APPROVED);
		assertEquals(List.of(new Change(TRANSFER_APPROVED, TRANSFER_APPROVED, true)),
				step(order, TRANSFER_APPROVED).changes());
		assertEquals(List.of(new Change(TRANSFER_APPROVED, CONTACTING_CARRIER, true)),
				step(order, CONTACTING_CARRIER).changes());
	}

	@Test
	void aRejectedOrderBecomesTheNextRevision() {
		PortOrder order = Orders.correct();
		order.setState(REJECTED);
		Step step = step(order, DRAFT);
		assertTrue(step.newRevision());
		assertEquals(List.of(new Change(REJECTED, DRAFT, true)), step.changes());
		assertFalse(OrderLifeCycle
				.step(order, CANCELLED, Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).errors())
				.newRevision());
	}

	@Test
	void aCorrectionSkipsNothingAndIsNoRevision() {
		PortOrder order = Orders.correct();
		order.setState(REJECTED);
		Step step = OrderLifeCycle.correction(order, PROCESSING);
		assertEquals(List.of(new Change(REJECTED, PROCESSING, true)), step.changes());
		assertTrue(step.correction() && step.allowed() && !step.newRevision());
	}

	private static Step step(PortOrder order, OrderState to) {
		return OrderLifeCycle.step(order, to, Orders.ENGINE.check(order, Orders.CONTEXT.forSubmission()).errors());
	}
}
