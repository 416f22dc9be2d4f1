package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.Answer;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Severity;
import org.portwright.porting.TenantCloud;
import org.portwright.porting.written.WrittenDate;

class FaultTest {

	static List<FaultCase> faults() {
		return Faults.all();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsFoundAndNothingElse(FaultCase fault) {
		List<Problem> problems = Orders.check(fault.order()).open();
		List<Problem> found = problems.stream().filter(problem -> problem.code().equals(fault.code())).toList();
		assertEquals(1, found.size(), problems::toString);
		Problem problem = found.getFirst();
		assertEquals(fault.severity(), problem.severity());
		assertEquals(fault.feature(), problem.feature());
		assertEquals(fault.value(), problem.value());
		Set<String> codes = problems.stream().map(Problem::code).collect(Collectors.toCollection(HashSet::new));
		codes.remove(fault.code());
		// Many faults are numbers that stand apart; that is news, and never an error.
		codes.remove("NUMBERS_NOT_CONTINUOUS");
		assertEquals(fault.also(), codes, problems::toString);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void theMessageNamesTheValueAndTheWayOut(FaultCase fault) {
		Problem problem = problem(fault);
		for (String part : fault.value().split(", ")) {
			assertTrue(problem.message().contains(asPeopleWrite(part)), problem::message);
		}
		// What is for programs stays in the value.
		assertFalse(problem.message().matches(".*(\\+44[0-9]|[0-9]{4}-[0-9]{2}-[0-9]{2}|unanswered).*"),
				problem::message);
		assertFalse(problem.message().contains("''"), problem::message);
		assertTrue(problem.message().contains(fault.wayOut()), problem::message);
		assertTrue(problem.message().endsWith("."), problem::message);
	}

	/** A value as a message names it: numbers and days as people write them, an answer that lacks in words. */
	private static String asPeopleWrite(String value) {
		if (value.matches("\\+[0-9]+-\\+[0-9]+")) {
			String[] ends = value.split("-");
			return UkNumberPlan.display(NumberRange.of(ends[0], ends[1]));
		}
		if (value.matches("\\+[0-9]+")) {
			return UkNumberPlan.display(value);
		}
		if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
			return WrittenDate.shown(LocalDate.parse(value));
		}
		return value.equals(Answer.UNANSWERED.getLiteral()) ? Words.of(Answer.UNANSWERED) : value;
	}

	@ParameterizedTest
	@MethodSource("faults")
	void everyFixMendsItsProblemAndMakesNoError(FaultCase fault) {
		Set<String> before = keys(fault.order());
		for (QuickFix fix : problem(fault).fixes()) {
			for (PortOrder mended : Applied.of(fault.order(), fix)) {
				List<Problem> after = Orders.check(mended).open();
				assertTrue(after.stream().noneMatch(problem -> problem.code().equals(fault.code())),
						() -> fix + " leaves " + after);
				assertTrue(before.containsAll(errors(after)), () -> fix + " makes " + after);
			}
			assertTrue(!fix.label().isBlank() && !fix.edits().isEmpty(), fix::toString);
		}
	}

	@Test
	void everyCodeThatOneOrderDecidesHasAFault() {
		Set<String> codes = Faults.all().stream().map(FaultCase::code).collect(Collectors.toCollection(TreeSet::new));
		codes.addAll(EngagementRulesTest.CODES);
		codes.add(TenantCloud.UNKNOWN);
		assertEquals(new TreeSet<>(Orders.ENGINE.codes()), codes);
	}

	private static Problem problem(FaultCase fault) {
		return Orders.check(fault.order()).open().stream().filter(found -> found.code().equals(fault.code()))
				.findFirst().orElseThrow();
	}

	private static Set<String> keys(PortOrder order) {
		return errors(Orders.check(order).open());
	}

	private static Set<String> errors(List<Problem> problems) {
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::code)
				.collect(Collectors.toSet());
	}
}
