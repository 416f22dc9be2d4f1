package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.LineType;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Edit.RemoveObject;
import org.portwright.porting.Edit.ReplaceNumbers;
import org.portwright.porting.Edit.Span;
import org.portwright.porting.Problem;

class ProblemsTest {

	@Test
	void aBlankDraftLacksMuchAndNothingIsWrong() {
		List<Problem> problems = Orders.check(Blank.order()).open();
		assertTrue(problems.stream().allMatch(Problem::stillNeeded), problems::toString);
		assertEquals(Set.of("TENANT_MISSING", "LOSING_PROVIDER_MISSING", "ACCOUNT_NUMBER_MISSING", "SUBSCRIBER_MISSING",
				"AUTHORISED_PERSON_MISSING", "ADDRESS_INCOMPLETE", "PREFLIGHT_OPEN", "NUMBERS_MISSING", "BTN_MISSING",
				"FORM_ENTRY_EMPTY", "FREEZE_UNDECLARED", "DATE_MISSING"),
				problems.stream().map(Problem::code).collect(Collectors.toSet()));
	}

	@Test
	void whatIsMissingFromAnOrderUnderWayIsWrong() {
		PortOrder order = Blank.order();
		order.setState(OrderState.SUBMITTED);
		assertTrue(Orders.check(order).open().stream().noneMatch(Problem::stillNeeded));
	}

	@Test
	void anOrderWithoutItsPartsIsCheckedAsIfTheyWereEmpty() {
		PortOrder bare = ModelFactory.eINSTANCE.createPortOrder();
		bare.setId("order-1");
		PortOrder blank = Blank.order();
		blank.setId("order-1");
		assertEquals(Orders.check(blank), Orders.check(bare));
		assertTrue(bare.eContents().isEmpty());
	}

	@Test
	void theOrderIsNotChanged() {
		for (FaultCase fault : Faults.all()) {
			PortOrder before = EcoreUtil.copy(fault.order());
			Orders.check(fault.order());
			assertTrue(EcoreUtil.equals(before, fault.order()), fault::toString);
		}
	}

	@Test
	void anAcceptedJudgementIsKeptButNotReported() {
		PortOrder order = twoOnOneLine();
		Problem problem = Orders.check(order).errors().getFirst();
		accept(order, problem, "One line with two numbers, said Fabrikam");
		Problems found = Orders.check(order);
		assertEquals(List.of(), found.errors());
		assertEquals(Optional.of("One line with two numbers, said Fabrikam"),
				found.accepted().getFirst().accepted());
	}

	@Test
	void anotherValueIsJudgedAnew() {
		PortOrder order = twoOnOneLine();
		accept(order, Orders.check(order).errors().getFirst(), "Agreed");
		Orders.numbers(order, "+441614960007", "");
		assertEquals(1, Orders.check(order).errors().size());
	}

	@Test
	void anAcceptanceWithoutReasonDoesNotCount() {
		PortOrder order = twoOnOneLine();
		accept(order, Orders.check(order).errors().getFirst(), " ");
		assertEquals(1, Orders.check(order).errors().size());
	}

	@Test
	void whatIsNotAJudgementCannotBeAccepted() {
		PortOrder order = Orders.correct();
		order.getLoa().setBillingNumber("123");
		accept(order, Orders.check(order).errors().getFirst(), "Never mind");
		assertEquals(1, Orders.check(order).errors().size());
	}

	@Test
	void onlyTheJudgementsOfTheCatalogueAreJudgements() {
		Set<String> judgements = Faults.all().stream().flatMap(fault -> Orders.check(fault.order()).open().stream())
				.filter(Problem::judgement).map(Problem::code).collect(Collectors.toSet());
		assertEquals(Set.of("LINE_TYPE_MISMATCH", "PORT_TYPE_BTN", "DATE_TOO_SOON", "DATE_LEAD_TIME", "DATE_TOO_FAR",
				"DATE_WINDOW_EMPTY", "DATE_AFTER_PSTN_END"), judgements);
	}

	@Test
	void aRangeOfManyIsOneProblemWithItsCount() {
		PortOrder order = Orders.partial("+447700900000", "+447700900499");
		Problem problem = Orders.check(order).errors().getFirst();
		assertEquals(500, problem.count());
		assertEquals(List.of("+447700900000-+447700900499"), problem.places());
	}

	@Test
	void aRangeThatRepeatsOthersKeepsWhatIsItsOwn() {
		PortOrder order = Orders.partial("+441614960010", "+441614960019", "+441614960030", "+441614960039",
				"+441614960000", "+441614960049", "+441614960012", "");
		List<Problem> problems = Orders.check(order).errors();
		assertEquals(List.of(new ReplaceNumbers("n2", List.of(new Span("+441614960000", "+441614960009"),
				new Span("+441614960020", "+441614960029"), new Span("+441614960040", "+441614960049")))),
				problems.getFirst().fix().orElseThrow().edits());
		assertEquals(List.of("numbers[n0]", "numbers[n1]"), problems.getFirst().places());
		assertEquals(List.of(new RemoveObject("numbers[n3]")), problems.getLast().fix().orElseThrow().edits());
	}

	@Test
	void aPostcodeThatCouldBeReadTwoWaysIsNotFixed() {
		PortOrder order = Orders.correct();
		order.getLoa().getServiceAddress().setPostcode("EC1A BBB");
		assertFalse(Orders.check(order).errors().getFirst().fix().isPresent());
	}

	@Test
	void anEntryThatMayMeanTheMainNumberIsCorrectedFirst() {
		PortOrder order = Orders.correct();
		order.getNumbers().getFirst().setLast("+44207946009");
		assertEquals(List.of("NUMBER_INVALID"), Orders.check(order).open().stream().map(Problem::code).toList());
	}

	private static PortOrder twoOnOneLine() {
		PortOrder order = Orders.partial("+441614960000", "", "+441614960005", "");
		order.getLoa().setLineType(LineType.SINGLE_LINE);
		return order;
	}

	private static void accept(PortOrder order, Problem problem, String reason) {
		var accepted = (AcceptedProblem) Blank.of(Literals.ACCEPTED_PROBLEM, "a1");
		accepted.setCode(problem.code());
		accepted.setObject(problem.object());
		accepted.setFeature(problem.feature());
		accepted.setValue(problem.value());
		accepted.setReason(reason);
		order.getAcceptedProblems().add(accepted);
	}
}
