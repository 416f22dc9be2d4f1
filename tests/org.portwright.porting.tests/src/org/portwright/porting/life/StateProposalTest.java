package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.OrderState;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.facts.Holding;
import org.portwright.porting.facts.PortInProgress;
import org.portwright.porting.facts.Surroundings;
import org.portwright.porting.facts.Surroundings.Held;
import org.portwright.porting.facts.Surroundings.Parallel;
import org.portwright.porting.life.OrderStanding.Errors;

/** Microsoft's data of a tenant proposes a state of an order, and never more than it has. */
class StateProposalTest {

	private static PortInProgress progress(long accepted, long completed) {
		return new PortInProgress(10, accepted, completed, List.of("contoso.tenant"));
	}

	private static Held held(String first, String last, Holding holding, String file) {
		return new Held(new NumberRange(NumberRange.number(first), NumberRange.number(last)), holding, file);
	}

	private static Surroundings among(Held... held) {
		return new Surroundings(List.of(), Parallel.NOBODY, Optional.empty(), List.of(), false, List.of(held), true);
	}

	@ParameterizedTest
	@CsvSource({ "SUBMITTED, 10, 0, TRANSFER_APPROVED", "PROCESSING, 10, 0, TRANSFER_APPROVED",
			"CONTACTING_CARRIER, 10, 0, TRANSFER_APPROVED", "CONTACTING_CARRIER, 10, 3, TRANSFER_APPROVED",
			"CONTACTING_CARRIER, 10, 10, COMPLETED", "TRANSFER_APPROVED, 10, 10, COMPLETED",
			"TRANSFER_PENDING, 10, 10, COMPLETED", "NOT_MOVED, 10, 10, COMPLETED" })
	void allNumbersProposeTheState(OrderState now, long accepted, long completed, OrderState proposed) {
		assertEquals(Optional.of(proposed),
				StateProposal.of(now, progress(accepted, completed)).orElseThrow().state());
	}

	@ParameterizedTest
	@CsvSource({ "CONTACTING_CARRIER, 9, 0", "SUBMITTED, 9, 9", "TRANSFER_PENDING, 10, 9", "NOT_MOVED, 9, 9" })
	void aPartOfThemIsSaidAndProposesNothing(OrderState now, long accepted, long completed) {
		StateProposal proposal = StateProposal.of(now, progress(accepted, completed)).orElseThrow();
		assertEquals(Optional.empty(), proposal.state());
		assertTrue(proposal.text().contains(accepted + " of 10 numbers, " + completed + " of them ported"),
				proposal.text());
	}

	@ParameterizedTest
	@CsvSource({ "TRANSFER_APPROVED, 10, 0", "TRANSFER_PENDING, 10, 0", "CONTACTING_CARRIER, 0, 0" })
	void whatTheStateSaysAlreadyIsNotSaid(OrderState now, long accepted, long completed) {
		assertEquals(Optional.empty(), StateProposal.of(now, progress(accepted, completed)));
	}

	@ParameterizedTest
	@EnumSource(names = { "DRAFT", "REJECTED", "CANCELLED", "COMPLETED" })
	void anOrderThatIsNotWithMicrosoftHasNone(OrderState now) {
		assertEquals(Optional.empty(), StateProposal.of(now, progress(10, 10)));
	}

	@Test
	void anOrderWhoseNumbersAreNotKnownHasNone() {
		assertEquals(Optional.empty(),
				StateProposal.of(OrderState.PROCESSING, new PortInProgress(0, 3, 3, List.of("a.tenant"))));
	}

	@Test
	void aNumberThatTwoTenantsHaveCountsOnceAndOthersNot() {
		PortInProgress found = PortInProgress.of(10,
				among(held("+441614960000", "+441614960004", Holding.ARRIVED, "b.tenant"),
						held("+441614960003", "+441614960007", Holding.ARRIVING, "a.tenant"),
						held("+441614960008", "+441614960008", Holding.HELD, "c.tenant"),
						held("+441614960009", "+441614960009", Holding.HYBRID, "d.tenant")));
		assertEquals(new PortInProgress(10, 8, 5, List.of("a.tenant", "b.tenant")), found);
	}

	@Test
	void theStandingProposesAndTheStateStaysAsItIs() {
		var order = Orders.correct();
		order.setState(OrderState.CONTACTING_CARRIER);
		order.setPortOrderId("PO-1");
		var others = among(held("+442079460000", "+442079460099", Holding.ARRIVED, "contoso.tenant"));
		OrderStanding standing = OrderStanding.of(order,
				new RuleContext(Orders.CONTEXT.profile(), Orders.TODAY).among(others), Errors.NONE);
		assertEquals(OrderState.CONTACTING_CARRIER, standing.state());
		assertEquals("Microsoft's data in contoso.tenant has all 100 numbers as ported (completed). That proposes: "
				+ "Completed.", standing.proposed().orElseThrow().text());
		NextAct act = standing.proposedAct().orElseThrow();
		assertEquals("Record as proposed: Completed", act.label());
		assertEquals(NextAct.Kind.RECORD_STATE, act.kind());
		assertEquals(Optional.of(OrderState.COMPLETED), act.state());
		assertEquals(Optional.empty(), OrderStanding.of(order, Orders.CONTEXT, Errors.NONE).proposed());
	}
}
