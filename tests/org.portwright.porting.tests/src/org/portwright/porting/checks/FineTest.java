package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.AcceptedProblem;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;

/** What is said to be fine was judged and has no problem; what was not judged is not mentioned. */
class FineTest {

	static List<FaultCase> faults() {
		return Faults.all();
	}

	static Stream<Judged> judged() {
		return Judged.all().stream();
	}

	static Stream<Judged> unjudged() {
		return Judged.none().stream();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void noFaultIsFine(FaultCase fault) {
		assertTrueOfAll(Orders.check(fault.order()));
		assertFalse(codes(fault.order()).contains(fault.code()));
	}

	@Test
	void noInnocentHasAProblemThatIsFine() {
		Innocents.all().forEach(innocent -> assertTrueOfAll(Orders.check(innocent.order())));
	}

	private static void assertTrueOfAll(Problems found) {
		Set<String> wrong = Stream.concat(found.open().stream(), found.accepted().stream()).map(Problem::code)
				.collect(Collectors.toSet());
		List<String> fine = found.fine().stream().map(Fine::code).toList();
		assertTrue(fine.stream().noneMatch(wrong::contains), () -> wrong + " and " + fine);
		assertEquals(fine.size(), new HashSet<>(fine).size(), fine::toString);
	}

	@Test
	void aCorrectOrderIsFineInManyWays() {
		assertEquals(List.of("TENANT_MISSING", "ORG_ID_FORMAT", "ORG_ID_RESERVED", "INITIAL_DOMAIN_FORMAT",
				"STATE_UNKNOWN", "LOSING_PROVIDER_MISSING", "LOSING_PROVIDER_IS_GAINING", "ACCOUNT_NUMBER_MISSING",
				"ACCOUNT_NUMBER_FORMAT", "CUPID_FORMAT", "SUBSCRIBER_MISSING", "NAME_WITH_NUMBER",
				"COMPANY_NUMBER_FORMAT",
				"SUBSCRIBER_TOO_LONG",
				"AUTHORISED_PERSON_TOO_LONG", "AUTHORISED_PERSON_MISSING", "ADDRESS_INCOMPLETE", "POSTCODE_FORMAT",
				"FORM_ENTRY_EMPTY", "EMAIL_FORMAT", "TELEPHONE_FORMAT", "EVIDENCE_MISMATCH", "PREFLIGHT_OPEN",
				"FREEZE_UNDECLARED",
				"NUMBERS_MISSING", "NUMBER_NOT_UK",
				"NUMBER_MOBILE", "NUMBER_BLOCKED", "NUMBER_INVALID", "NUMBER_UNCONFIRMED", "NUMBER_DUPLICATE",
				"NUMBER_IN_OTHER_ORDER", "NUMBER_TYPES_MIXED", "USAGE_MISSING", "USAGES_MIXED", "TOO_MANY_NUMBERS",
				"NUMBERS_NOT_CONTINUOUS",
				"RANGE_REVERSED", "RANGE_SUSPECT",
				"ASSOCIATED_NUMBERS_MISSING", "BTN_MISSING", "BTN_INVALID", "PORT_TYPE_BTN", "DATE_MISSING",
				"DATE_PAST", "DATE_NOT_WORKING_DAY", "DATE_TOO_SOON", "DATE_LEAD_TIME", "DATE_TOO_FAR",
				"DATE_WINDOW_EMPTY", "DATE_UNWISE", "SAME_ACCOUNT_PARALLEL", "EMERGENCY_LOCATION_MISSING"),
				codes(Orders.correct()));
	}

	@Test
	void ofABlankDraftOnlyItsStateIsFine() {
		assertEquals(List.of("STATE_UNKNOWN"), codes(Blank.order()));
	}

	@ParameterizedTest
	@MethodSource("judged")
	void whatWasJudgedIsFineWithItsField(Judged judged) {
		List<Fine> found = judged.problems().fine().stream().filter(fine -> fine.code().equals(judged.code()))
				.toList();
		assertEquals(List.of(judged.feature()), found.stream().map(Fine::feature).toList());
		assertFalse(found.getFirst().object().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("unjudged")
	void whatWasNotJudgedIsNotMentioned(Judged judged) {
		List<String> fine = judged.problems().fine().stream().map(Fine::code).toList();
		assertFalse(fine.contains(judged.code()), fine::toString);
	}

	@Test
	void everyCodeCanBeFineAndUnjudged() {
		assertEquals(new TreeSet<>(Orders.ENGINE.codes()),
				judged().map(Judged::code).collect(Collectors.toCollection(TreeSet::new)));
		Set<String> always = new TreeSet<>(Orders.ENGINE.codes());
		unjudged().map(Judged::code).forEach(always::remove);
		assertEquals(Set.of("TENANT_MISSING", "STATE_UNKNOWN", "LOSING_PROVIDER_MISSING", "ACCOUNT_NUMBER_MISSING",
				"SUBSCRIBER_MISSING", "AUTHORISED_PERSON_MISSING", "ADDRESS_INCOMPLETE", "NUMBERS_MISSING"), always,
				"these have something to judge in every order");
	}

	@Test
	void whatWasAcceptedIsNotFine() {
		PortOrder order = Orders.partial("+441614960000", "", "+441614960005", "");
		order.getLoa().setLineType(LineType.SINGLE_LINE);
		Problem problem = Orders.check(order).errors().getFirst();
		var accepted = (AcceptedProblem) Blank.of(Literals.ACCEPTED_PROBLEM, "a1");
		accepted.setCode(problem.code());
		accepted.setObject(problem.object());
		accepted.setFeature(problem.feature());
		accepted.setValue(problem.value());
		accepted.setReason("Agreed");
		order.getAcceptedProblems().add(accepted);
		assertEquals(1, Orders.check(order).accepted().size());
		assertFalse(codes(order).contains("LINE_TYPE_MISMATCH"));
	}

	@Test
	void whoListensHearsOfIt() {
		PortOrder order = Orders.correct();
		Problems with = Orders.check(order);
		order.getLoa().setCupid(null);
		Problems without = Orders.check(order);
		assertEquals(with.open(), without.open());
		assertFalse(with.equals(without));
	}

	private static List<String> codes(PortOrder order) {
		return Orders.check(order).fine().stream().map(Fine::code).toList();
	}
}
