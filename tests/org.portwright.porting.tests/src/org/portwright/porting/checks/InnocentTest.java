package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.porting.Problem;
import org.portwright.porting.TenantCloud;
import org.portwright.porting.checks.Innocents.Innocent;

class InnocentTest {

	static List<Innocent> innocents() {
		return Innocents.all();
	}

	@ParameterizedTest
	@MethodSource("innocents")
	void whatOnlyLooksSuspiciousIsNotReported(Innocent innocent) {
		List<Problem> found = Orders.check(innocent.order()).open().stream()
				.filter(problem -> problem.code().equals(innocent.code())).toList();
		assertEquals(List.of(), found);
	}

	@Test
	void everyCodeThatOneOrderDecidesHasOne() {
		Set<String> codes = Innocents.all().stream().map(Innocent::code).collect(Collectors.toCollection(TreeSet::new));
		codes.addAll(EngagementRulesTest.CODES);
		codes.add(TenantCloud.UNKNOWN);
		assertEquals(new TreeSet<>(Orders.ENGINE.codes()), codes);
	}
}
