package org.portwright.directory.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;

/**
 * Whatever is wrong with an answer of Graph ends in time and in words: nothing is known, or all but the part that it is
 * about, or all of it because asking again helped.
 */
class GraphFaultsTest {

	private static final Set<GraphFault> HANGING = Set.of(GraphFault.HANG, GraphFault.DRIP);

	private final GraphBench bench;

	GraphFaultsTest(@TempDir Path folder) throws IOException {
		bench = new GraphBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	@ParameterizedTest
	@CsvSource({ "HANG, NETWORK, did not answer", "DRIP, NETWORK, did not answer",
			"CUT, NETWORK, ended before the answer did", "CLOSE, NETWORK, ended before the answer did",
			"NO_HTTP, NETWORK, is no HTTP", "LARGE, NETWORK, larger than 4096 KB", "EMPTY, MALFORMED, no answer of",
			"PAGE, NETWORK, a page for people", "FORBIDDEN_PAGE, NETWORK, a page for people",
			"NETWORK_SIGN_IN, NETWORK, a page for people", "TEXT, MALFORMED, no answer of",
			"ARRAY, MALFORMED, no answer of", "DEEP, MALFORMED, no answer of", "TRUNCATED, MALFORMED, no answer of",
			"TRAILING, MALFORMED, no answer of", "NO_VALUE, MALFORMED, no answer of",
			"VALUE_TEXT, MALFORMED, no answer of", "VALUE_OBJECT, MALFORMED, no answer of",
			"VALUE_NULL, MALFORMED, no answer of",
			"REDIRECT, NETWORK, sends on to portal.example",
			"REDIRECT_HERE, NETWORK, sends on to localhost", "LINK_OTHER_HOST, FOREIGN_LINK, another server",
			"LINK_OTHER_SCHEME, FOREIGN_LINK, another server", "LINK_OTHER_PORT, FOREIGN_LINK, another server",
			"LINK_OTHER_PATH, FOREIGN_LINK, another server", "LINK_UPWARDS, FOREIGN_LINK, another server",
			"LINK_USER, FOREIGN_LINK, another server", "LINK_NONSENSE, FOREIGN_LINK, but not where",
			"LINK_BLANK, FOREIGN_LINK, but not where",
			"LINK_NUMBER, FOREIGN_LINK, but not where", "LINK_EMPTY, CIRCLE, were empty or had come before",
			"LINK_SELF, CIRCLE, in circles", "LINK_CIRCLE, CIRCLE, in circles",
			"LINK_ENDLESS, CIRCLE, were empty or had come before",
			"BUSY, BUSY, Wait some minutes", "BUSY_LONG, BUSY, Wait 60 minutes",
			"SERVER_ERROR, SERVER_FAILED, answered 500", "BAD_GATEWAY, SERVER_FAILED, answered 502",
			"EXPIRED, SIGN_IN, conditional access", "BAD_REQUEST, REFUSED, 400 (Request_BadRequest)",
			"BAD_CODE, REFUSED, answered 400.",
			"NO_CONTENT, MALFORMED, without content" })
	void nothingIsKnown(GraphFault fault, GraphTrouble trouble, String words) {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(fault));
		long start = System.nanoTime();
		GraphException told = assertThrows(GraphException.class, () -> bench.read(Optional.empty(),
				HANGING.contains(fault) ? GraphBench.SHORT : GraphBench.PATIENT, () -> false));
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertEquals(trouble, told.trouble(), told.getMessage());
		assertTrue(told.getMessage().contains(words), told.getMessage());
		assertTrue(told.getMessage().contains(". "), told.getMessage());
		assertFalse(told.getMessage().contains("{") || told.getMessage().contains("Exception")
				|| told.getMessage().contains("7946"), told.getMessage());
		assertTrue(took.compareTo(GraphBench.PATIENT) < 0, took::toString);
		List<String> log = bench.microsoft.takeLog();
		assertTrue(GraphBench.asked(log, GraphResource.NUMBERS) <= 21, "asked on and on");
		assertEquals(0, GraphBench.asked(log, GraphResource.USERS), "asked on after the end");
		assertTrue(log.stream().allMatch(line -> line.startsWith("GET localhost /v1.0/")), log.toString());
	}

	@ParameterizedTest
	@CsvSource({ "CUT_ONCE, 2", "TRUNCATED_ONCE, 2", "BUSY_ONCE, 2", "BUSY_ONCE_WITHOUT_TIME, 2", "BUSY_NONSENSE, 2",
			"SERVER_ERROR_ONCE, 2", "EXPIRED_ONCE, 2" })
	void allIsKnownAfterAll(GraphFault fault, int asked) throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(fault));
		DirectoryReading reading = bench.read();
		assertEquals(List.of(), reading.warnings());
		assertEquals(Set.of(DirectoryPart.values()), reading.whole());
		assertEquals(3, reading.numbers().size());
		assertEquals(asked, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
		assertEquals(fault == GraphFault.EXPIRED_ONCE ? 1 : 0, bench.renewals.get());
	}

	@ParameterizedTest
	@CsvSource({ "FORBIDDEN, TeamsTelephoneNumber.Read.All", "NOT_FOUND, no such thing" })
	void onlyThisPartIsMissing(GraphFault fault, String words) throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(fault));
		DirectoryReading reading = bench.read();
		assertEquals(1, reading.warnings().size());
		assertEquals(DirectoryPart.NUMBERS, reading.warnings().getFirst().part());
		assertTrue(reading.warnings().getFirst().message().contains(words), reading.warnings()::toString);
		assertEquals(Set.of(DirectoryPart.ORGANISATION, DirectoryPart.DOMAINS, DirectoryPart.USERS), reading.whole());
		assertEquals(3, reading.domains().size());
		assertEquals(List.of("anna@contoso.example", "reception@contoso.example"),
				reading.numbers().stream().map(number -> number.getAssignee()).toList(), "the users say it");
	}

	@ParameterizedTest
	@CsvSource({ "OTHER_TENANT, OTHER_TENANT, 99999999-9999-4999-8999-999999999999",
			"NONE, MALFORMED, names no organisation", "NAMELESS, MALFORMED, names no organisation" })
	void theOrganisationIsTheOneThatIsExpected(GraphFault fault, GraphTrouble trouble, String words) {
		bench.graph.tell(GraphResource.ORGANISATION, Optional.of(fault));
		var expected = new ExpectedTenant("Contoso of Leeds", GraphBench.TENANT.id(), "");
		GraphException told = assertThrows(GraphException.class,
				() -> bench.read(Optional.of(expected), GraphBench.PATIENT, () -> false));
		assertEquals(trouble, told.trouble(), told.getMessage());
		assertTrue(told.getMessage().contains(words), told.getMessage());
		assertEquals(fault == GraphFault.OTHER_TENANT, told.getMessage().contains("Contoso of Leeds"));
		List<String> log = bench.microsoft.takeLog();
		assertEquals(log.size(), GraphBench.asked(log, GraphResource.ORGANISATION), "nothing else was asked for");
	}

	@Test
	void anOrganisationWithoutAnIdIsNotTaken() throws GraphException {
		bench.graph.tell(GraphResource.ORGANISATION, Optional.of(GraphFault.TWO));
		DirectoryReading reading = bench.read();
		assertEquals(GraphBench.TENANT.id(), reading.organisation().getOrganisationId());
		assertFalse(reading.whole().contains(DirectoryPart.ORGANISATION));
		assertTrue(reading.warnings().getFirst().message().contains("page 1, entry 2: \"second.example\""),
				reading.warnings()::toString);
	}

	@Test
	void aPageThatComesTwiceIsTakenOnceAndSaid() throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.PAGE_TWICE));
		DirectoryReading reading = bench.read();
		assertEquals(3, reading.numbers().size());
		assertFalse(reading.whole().contains(DirectoryPart.NUMBERS), "it is not known what is gone");
		assertTrue(reading.warnings().getFirst().message().contains("3 came more than once"),
				reading.warnings()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"value\":[],\"value\":[]}", "{\"error\":{\"code\":\"generalException\"},\"value\":[]}",
			"{\"value\":[],\"error\":{\"code\":\"generalException\"}}", "{\"value\":{}}" })
	void aPageOfAnotherShapeIsNoList(String page) {
		assertThrows(IOException.class,
				() -> GraphPage.read(page, new UserReader(new GraphJson(), Optional.empty()), link -> {
					// It leads nowhere.
				}));
	}

	@Test
	void whoSendsTheSamePageAgainIsNotAskedForEver() {
		bench.content().numbers(2500);
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.SKIP_IGNORED));
		GraphException told = assertThrows(GraphException.class, bench::read);
		assertEquals(GraphTrouble.CIRCLE, told.trouble());
		assertTrue(told.getMessage().contains("page 2"), told.getMessage());
		assertEquals(2, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
	}

	@Test
	void anEntryWithoutANumberIsLeftOutAndSaid() throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.NAMELESS));
		DirectoryReading reading = bench.read();
		assertEquals(List.of("+442079460001", "+442079460002"),
				reading.numbers().stream().map(number -> number.getId()).toList());
		assertFalse(reading.whole().contains(DirectoryPart.NUMBERS));
		assertEquals(1, reading.warnings().size());
	}

	@Test
	void whatIsNewIsKept() throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.NEW_WORDS));
		assertEquals("satellitePlan", bench.read().numbers().getFirst().getNumberType());
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.SPELLING));
		assertEquals("CallingPlan", bench.read().numbers().getFirst().getNumberType());
		for (GraphResource resource : List.of(GraphResource.NUMBERS, GraphResource.DOMAINS)) {
			bench.graph.tell(resource, Optional.of(GraphFault.NEW_FIELDS));
		}
		DirectoryReading reading = bench.read();
		assertEquals(List.of("mood={\"today\":\"fine\"}"), reading.numbers().getFirst().getOtherFields());
		assertEquals(List.of("mood={\"today\":\"fine\"}"), reading.domains().getFirst().getOtherFields());
	}

	@Test
	void whatNoFileCanHoldIsNotTaken() throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.UNWRITABLE));
		DirectoryReading reading = bench.read();
		PhoneNumber number = reading.numbers().getFirst();
		assertNull(number.getCity());
		assertEquals(Set.of(Literals.PHONE_NUMBER__CITY), reading.unread().get(number.getId()));
		assertTrue(reading.warnings().getFirst().message().contains("page 1, entry 1: City"),
				reading.warnings()::toString);
	}

	/** The tables above name each of them, or a test does. */
	@Test
	void noneIsForgotten() {
		Set<String> told = Stream.of(GraphFaultsTest.class.getDeclaredMethods())
				.map(method -> Optional.ofNullable(method.getAnnotation(CsvSource.class))).flatMap(Optional::stream)
				.flatMap(rows -> Stream.of(rows.value())).map(row -> row.replaceFirst(",.*", ""))
				.collect(Collectors.toSet());
		told.addAll(Set.of("PAGE_TWICE", "SKIP_IGNORED", "TWO", "NEW_WORDS", "SPELLING", "NEW_FIELDS", "UNWRITABLE",
				"COUNT_MORE", "LINK_RELATIVE", "FORBIDDEN_LATER", "NOT_FOUND_LATER"));
		assertEquals(Set.of(), Stream.of(GraphFault.values()).map(GraphFault::name)
				.filter(name -> !told.contains(name)).collect(Collectors.toSet()));
	}
}
