package org.portwright.directory.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.LookupProblem.Turn;
import org.portwright.directory.LookupResult;
import org.portwright.loopback.Fault;

/** Whatever is wrong with an answer is told in words of its own, in time, and no tenant comes of it. */
class AnswerFaultsTest {

	private static final Set<Fault> FOUND_ALL_THE_SAME = EnumSet.of(Fault.NO_REALM, Fault.OLDER_REALM,
			Fault.REALM_HANGS, Fault.REALM_OF_ANOTHER, Fault.REALM_UNKNOWN, Fault.REALM_TEXT);

	private final LookupBench bench;

	AnswerFaultsTest(@TempDir Path folder) throws IOException {
		bench = new LookupBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	@ParameterizedTest
	@CsvSource({ "HANG, TIME_OUT, did not answer within 1 second.", "DRIP, TIME_OUT, did not answer within 1 second.",
			"CUT, CONNECTION_LOST, ended before the answer did", "CLOSE, CONNECTION_LOST, ended before the answer did",
			"NO_HTTP, UNREADABLE, is no HTTP", "LARGE, TOO_LARGE, larger than 1024 KB",
			"EMPTY, ANSWER_EMPTY, an empty answer", "PAGE, FOREIGN_PAGE, a page instead",
			"FORBIDDEN, FOREIGN_PAGE, a page instead", "NETWORK_SIGN_IN, FOREIGN_PAGE, a page instead",
			"TEXT, ANSWER_NOT_JSON, or not whole", "ARRAY, ANSWER_NOT_JSON, or not whole",
			"DEEP, ANSWER_NOT_JSON, or not whole",
			"REDIRECT, REDIRECTED, sends on to portal.example", "CIRCLE, REDIRECTED, sends on to localhost",
			"REDIRECT_NOWHERE, REDIRECTED, sends on to ?", "NO_ISSUER, ISSUER_MISSING, named no issuer",
			"ISSUER_TEMPLATE, ISSUER_WITHOUT_ID, without an Organisation ID",
			"ISSUER_NAME, ISSUER_WITHOUT_ID, without an Organisation ID",
			"ISSUER_FOREIGN, ISSUER_FOREIGN, sts.phish.example",
			"ISSUER_OTHER_PORT, ISSUER_FOREIGN, '127.0.0.1:1'", "ENDPOINT_FOREIGN, ISSUER_FOREIGN, sts.phish.example",
			"TWO_ORGANISATIONS, ANSWER_CONTRADICTORY, two organisations",
			"OTHER_ENDPOINT, ANSWER_CONTRADICTORY, two organisations",
			"ISSUER_TWICE, ANSWER_NOT_JSON, or not whole", "ANSWER_TWICE, ANSWER_NOT_JSON, or not whole",
			"NO_ORGANISATION, ISSUER_WITHOUT_ID, without an Organisation ID", "ISSUER_CHINA, OTHER_CLOUD, china",
			"NAMES_CHINA, OTHER_CLOUD, china",
			"CONSUMERS, TENANT_RESERVED, personal Microsoft accounts", "NO_DOMAIN, NO_DOMAIN, AADSTS900023",
			"NO_TENANT_NAME, NO_DOMAIN, AADSTS90019", "RESTRICTED, TENANT_RESTRICTED, AADSTS500021",
			"RESTRICTED_TOO, TENANT_RESTRICTED, AADSTS500022", "OTHER_CLOUD, OTHER_CLOUD, AADSTS90038",
			"BUSY, SERVICE_BUSY, AADSTS90033", "REFUSED, REQUEST_REFUSED, AADSTS90023",
			"REFUSED_WITHOUT_CODE, REQUEST_REFUSED, invalid_request", "TOO_MANY, TOO_MANY_REQUESTS, Wait 30 seconds",
			"TOO_MANY_FOR_A_SECOND, TOO_MANY_REQUESTS, 'Wait 1 second,'",
			"TOO_MANY_FOR_A_DAY, TOO_MANY_REQUESTS, 'Wait 24 hours,'",
			"TOO_MANY_WITHOUT_TIME, TOO_MANY_REQUESTS, Wait some minutes", "SERVER_ERROR, SERVER_FAILED, answered 500",
			"UNAVAILABLE, SERVER_FAILED, answered 503", "NOT_FOUND, UNEXPECTED_STATUS, answered 404" })
	void eachIsTold(Fault fault, String code, String words) {
		boolean hangs = fault == Fault.HANG || fault == Fault.DRIP;
		long start = System.nanoTime();
		LookupResult result = bench.at(bench.microsoft.address(), fault.domain(),
				hangs ? LookupBench.SHORT : LookupBench.PATIENT);
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		LookupProblem problem = LookupBench.problem(result);
		assertEquals(code, problem.code(), problem.message());
		assertTrue(problem.message().contains(words), problem.message());
		assertFalse(problem.message().contains("{"), problem.message());
		assertTrue(result.tenant().isEmpty());
		assertTrue(took.compareTo(LookupBench.PATIENT) < 0, took::toString);
		assertEquals(switch (code) {
		case "NO_DOMAIN" -> Turn.TYPED_WRONG;
		case "TENANT_RESERVED" -> Turn.NOT_FOUND;
		default -> Turn.NOT_ANSWERED;
		}, problem.turn());
		assertTrue(bench.microsoft.takeLog().size() <= 4, "asked on and on");
	}

	/** The table above names each of them; what only the look-up of the brand name has is below. */
	@Test
	void noneIsForgotten() throws NoSuchMethodException {
		List<String> rows = List.of(AnswerFaultsTest.class
				.getDeclaredMethod("eachIsTold", Fault.class, String.class, String.class)
				.getAnnotation(CsvSource.class).value());
		Set<String> told = Set.copyOf(rows.stream().map(row -> row.replaceFirst(",.*", "")).toList());
		assertEquals(Set.of(),
				Set.copyOf(Stream.of(Fault.values())
						.filter(fault -> !FOUND_ALL_THE_SAME.contains(fault) && !told.contains(fault.name()))
						.toList()));
	}

	@ParameterizedTest
	@CsvSource({ "NO_REALM, out of order at the moment: it answered 500", "REALM_HANGS, did not answer",
			"REALM_UNKNOWN, no brand name", "REALM_OF_ANOTHER, another domain", "REALM_TEXT, or not whole" })
	void aTenantIsFoundWithoutItsBrandName(Fault fault, String words) {
		LookupResult result = bench.at(bench.microsoft.address(), fault.domain(), LookupBench.SHORT);
		assertEquals("66666666-7777-4888-8999-aaaaaaaaaaaa", result.tenant().orElseThrow().organisationId());
		assertEquals("", result.tenant().orElseThrow().brandName());
		assertTrue(result.remark().contains(words), result.remark());
	}

	@Test
	void theBrandNameMayBeAtItsOlderAddress() {
		LookupResult result = bench.at(bench.microsoft.address(), Fault.OLDER_REALM.domain(), LookupBench.PATIENT);
		assertEquals("Faulty Ltd", result.tenant().orElseThrow().brandName());
		assertEquals("", result.remark());
		assertEquals("GET localhost /GetUserRealm.srf?login=portwright@older-realm.fault.example",
				bench.microsoft.takeLog().getLast());
	}

	/** A refusal with the words for an unknown tenant is one, whatever its status. */
	@Test
	void errorsGoByTheirBody() {
		LookupResult unknown = bench.at(bench.microsoft.address(), "nobody.example", LookupBench.PATIENT);
		assertEquals("DOMAIN_UNKNOWN", LookupBench.problem(unknown).code());
		assertEquals(Turn.NOT_FOUND, LookupBench.problem(unknown).turn());
		assertTrue(LookupBench.problem(unknown).message().contains("nobody.example"));
	}
}
