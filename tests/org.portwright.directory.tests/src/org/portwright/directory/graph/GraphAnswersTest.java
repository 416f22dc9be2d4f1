package org.portwright.directory.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.directory.signin.GraphPermission;
import org.portwright.loopback.GraphContent;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;

/** Answers of Graph that are no faults of a network, and that nobody may believe to the letter. */
class GraphAnswersTest {

	static final String ANNA = "00000000-0000-4000-8000-000000000000";

	private final GraphBench bench;

	GraphAnswersTest(@TempDir Path folder) throws IOException {
		bench = new GraphBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	static String user(String id, String name, String... numbers) {
		String of = String.join(",", List.of(numbers).stream()
				.map(number -> "{\"telephoneNumber\":\"" + number + "\",\"assignmentCategory\":\"primary\"}").toList());
		return """
				{"id":"%s","userPrincipalName":"%s","accountType":"user","isEnterpriseVoiceEnabled":true,\
				"telephoneNumbers":[%s]}""".formatted(id, name, of);
	}

	static List<String> ids(DirectoryReading reading) {
		return reading.numbers().stream().map(PhoneNumber::getId).toList();
	}

	static Set<EAttribute> unread(DirectoryReading reading, String id) {
		return reading.unread().getOrDefault(id, Set.of());
	}

	static void assertSaid(DirectoryReading reading, String words) {
		assertEquals(1, reading.warnings().size(), reading.warnings()::toString);
		assertTrue(reading.warnings().getFirst().message().contains(words), reading.warnings()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NUMBERS", "USERS", "DOMAINS" })
	void aListWithFewerEntriesThanItHasIsNotWhole(GraphResource resource) throws GraphException {
		bench.graph.tell(resource, Optional.of(GraphFault.COUNT_MORE));
		DirectoryReading reading = bench.read();
		assertFalse(reading.whole().contains(DirectoryPart.valueOf(resource.name())), "nothing is known to be gone");
		assertSaid(reading, " of 4 came");
	}

	@Test
	void anEntryThatHasANameTwiceIsNotBelieved() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of("""
				{"telephoneNumber":"+442079460000","telephoneNumber":"+442079460778"}""", """
				{"telephoneNumber":"+442079460001","city":"London","city":"Leeds"}""", """
				{"telephoneNumber":"+442079460002","city":"London"}"""));
		bench.content().set(GraphResource.USERS, List.of());
		DirectoryReading reading = bench.read();
		assertEquals(List.of("+442079460002"), ids(reading));
		assertFalse(reading.whole().contains(DirectoryPart.NUMBERS));
		assertSaid(reading,
				"page 1, entry 1: telephoneNumber, which it has twice; page 1, entry 2: city, which it has");
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "\"+442079460007\"", "[]", "17" })
	void anEntryThatIsNoneIsNamedByItsPlace(String entry) throws GraphException {
		for (GraphResource resource : List.of(GraphResource.NUMBERS, GraphResource.USERS, GraphResource.DOMAINS)) {
			bench.content().add(resource, entry);
		}
		DirectoryReading reading = bench.read();
		assertEquals(3, reading.numbers().size());
		assertEquals(Set.of(DirectoryPart.ORGANISATION), reading.whole());
		assertEquals(3, reading.warnings().size(), reading.warnings()::toString);
		assertTrue(reading.warnings().stream().allMatch(warning -> warning.message().contains("page 1, entry ")),
				reading.warnings()::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+4420794600", "+44207946000012", "+44", "+441", "+123456", "+4420794600;ext=12" })
	void aNumberWithADigitTooFewOrTooManyIsNone(String number) throws GraphException {
		bench.content().add(GraphResource.NUMBERS, GraphContent.numberEntry(number, 5));
		DirectoryReading reading = bench.read();
		assertEquals(3, reading.numbers().size(), ids(reading)::toString);
		assertFalse(reading.whole().contains(DirectoryPart.NUMBERS));
		assertSaid(reading, "page 1, entry 4: \"" + number + '"');
	}

	@Test
	void anOldNumberOfNineDigitsIsOne() throws GraphException {
		bench.content().add(GraphResource.NUMBERS, GraphContent.numberEntry("+441204460000".substring(0, 12), 5));
		assertEquals(4, bench.read().numbers().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "an\\u200bna@contoso.example", "anna @contoso.example", "\\u202eanna@contoso.example" })
	void aUserNameWithWhatNobodySeesIsNone(String name) throws GraphException {
		bench.content().set(GraphResource.USERS, List.of(user(ANNA, name, "+442079460000")));
		DirectoryReading reading = bench.read();
		assertEquals(List.of(), reading.numbers().stream().filter(number -> number.getAssignee() != null).toList());
		assertTrue(unread(reading, "+442079460000").contains(Literals.PHONE_NUMBER__ASSIGNEE));
		assertSaid(reading, "page 1, entry 1");
	}

	@Test
	void aUserOfAnotherTenantIsNotTaken() throws GraphException {
		bench.content().set(GraphResource.USERS,
				List.of(user(ANNA, "anna@fabrikam.example", "+442079460000").replaceFirst("\\{",
						"{\"tenantId\":\"b2222222-2222-4222-8222-222222222222\",")));
		DirectoryReading reading = bench.read();
		assertTrue(unread(reading, "+442079460000").contains(Literals.PHONE_NUMBER__ASSIGNEE));
		assertSaid(reading, "anna@fabrikam.example, who is of another tenant");
	}

	@Test
	void aLinkMayLackWhatItsPageHas() throws GraphException {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.LINK_RELATIVE));
		assertEquals(3, bench.read().numbers().size());
		assertEquals(2, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
	}

	@ParameterizedTest
	@CsvSource({ "a1111111-1111-4111-8111-111111111111|b2222222-2222-4222-8222-222222222222, several organisations",
			"00000000-0000-0000-0000-000000000000, names no organisation",
			"{a1111111-1111-4111-8111-111111111111}, names no organisation" })
	void whoseTenantItIsMustBeKnown(String ids, String words) {
		bench.content().set(GraphResource.ORGANISATION,
				List.of(ids.split("\\|")).stream().map(id -> "{\"id\":\"" + id + "\"}").toList());
		GraphException told = assertThrows(GraphException.class, bench::read);
		assertTrue(told.getMessage().contains(words), told.getMessage());
		assertEquals(1, bench.microsoft.takeLog().size(), "it was asked once");
	}

	@ParameterizedTest
	@CsvSource({ "true, several initial domains (contoso.co.example; contoso.example; contoso.onmicrosoft.com)",
			"false, no initial domain" })
	void whichDomainIsTheInitialOneStaysOpen(boolean initial, String words) throws GraphException {
		bench.content().set(GraphResource.DOMAINS,
				List.of("contoso.onmicrosoft.com", "contoso.example", "contoso.co.example").stream()
						.map(id -> "{\"id\":\"" + id + "\",\"isInitial\":" + initial + "}").toList());
		DirectoryReading reading = bench.read();
		assertSaid(reading, words);
		for (Domain domain : reading.domains()) {
			assertFalse(domain.isInitial());
			assertTrue(unread(reading, domain.getId()).contains(Literals.DOMAIN__INITIAL));
		}
	}

	@Test
	void whichOfSeveralDefaultDomainsItIsStaysOpen() throws GraphException {
		bench.content().set(GraphResource.DOMAINS,
				List.of("contoso.onmicrosoft.com", "contoso.example", "contoso.co.example")
						.stream().map(id -> "{\"id\":\"" + id + "\",\"isDefault\":true}").toList());
		DirectoryReading reading = bench.read();
		assertSaid(reading, "several default domains (contoso.co.example; contoso.example; contoso.onmicrosoft.com)");
		for (Domain domain : reading.domains()) {
			assertTrue(unread(reading, domain.getId()).contains(Literals.DOMAIN__DEFAULT));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 999, 1000 })
	void aFullPageOfUsersWithoutAnotherMayNotBeAll(int count) throws GraphException {
		bench.content().set(GraphResource.USERS, IntStream.range(0, count)
				.mapToObj(i -> user("u" + i, "user" + i + "@contoso.example")).toList());
		bench.graph.pageSize(1000);
		bench.graph.lead(false);
		bench.graph.usualTop(1000);
		DirectoryReading reading = bench.read();
		assertSaid(reading, "%,d".formatted(count) + " came, which is as many as Microsoft gives at once");
		assertFalse(reading.whole().contains(DirectoryPart.USERS));
	}

	/** Who gave one page gives the others: no permission is missing. */
	@ParameterizedTest
	@CsvSource({ "FORBIDDEN_LATER, '403 (Authorization_RequestDenied, request ID 7f3a-1)'",
			"NOT_FOUND_LATER, '404 (ResourceNotFound, request ID 7f3a-1)'" })
	void aLaterPageThatIsRefusedIsNotAboutAPermission(GraphFault fault, String said) throws GraphException {
		bench.content().numbers(1500);
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(fault));
		String message = bench.read().warnings().getFirst().message();
		assertTrue(message.startsWith("Phone numbers: page 2 was not read") && message.contains(said)
				&& !message.contains("permission"), message);
	}

	@Test
	void eachPartThatIsRefusedIsNamed() {
		bench.refused.addAll(Set.of(GraphPermission.values()));
		GraphException told = assertThrows(GraphException.class, bench::read);
		for (DirectoryPart part : DirectoryPart.values()) {
			assertTrue(told.getMessage().contains(part.inWords() + ": page 1"), told.getMessage());
		}
	}

	/** The list as a whole speaks of a city, and not of the first number's. */
	@Test
	void aValueThatIsLeftOutIsNotAnEmptyOne() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of("""
				{"telephoneNumber":"+442079460001"}""", """
				{"telephoneNumber":"+442079460002","city":null}""", """
				{"telephoneNumber":"+442079460003","city":"Leeds"}"""));
		bench.content().set(GraphResource.USERS, List.of());
		DirectoryReading reading = bench.read();
		assertTrue(unread(reading, "+442079460001").contains(Literals.PHONE_NUMBER__CITY));
		assertFalse(unread(reading, "+442079460002").contains(Literals.PHONE_NUMBER__CITY), "it has none");
		assertSaid(reading, "left out that others of the list have, so what you have of them was left as it is "
				+ "(page 1, entry 1: City)");
	}

	@Test
	void whatTheListOfDomainsLeavesOutIsNotCleared() throws GraphException {
		bench.content().set(GraphResource.DOMAINS, List.of("""
				{"id":"contoso.example","isVerified":true}"""));
		DirectoryReading reading = bench.read();
		assertTrue(unread(reading, "contoso.example")
				.containsAll(Set.of(Literals.DOMAIN__DEFAULT, Literals.DOMAIN__INITIAL)));
	}

	@Test
	void domainsThatContradictThemselvesAreNotTaken() throws GraphException {
		bench.graph.tell(GraphResource.DOMAINS, Optional.of(GraphFault.FORBIDDEN));
		bench.content().set(GraphResource.ORGANISATION, List.of("""
				{"id":"%s","verifiedDomains":[{"name":"contoso.example","type":"Managed","isInitial":true},\
				{"name":"contoso.example","type":"Federated"},{"name":"b.example","isInitial":true},\
				{"name":"c.example","isInitial":true}]}""".formatted(GraphBench.TENANT.id())));
		DirectoryReading reading = bench.read();
		assertEquals(List.of("b.example", "c.example"), reading.domains().stream().map(Domain::getId).toList());
		assertEquals(List.of(), reading.domains().stream().filter(Domain::isInitial).toList());
		List<String> said = reading.warnings().stream().map(DirectoryWarning::message).toList();
		assertTrue(said.getFirst().contains("page 1, entry 1: contoso.example, which it has twice"), said::toString);
		assertTrue(said.get(1).endsWith("The domains that the organisation names come from there."), said::toString);
		assertTrue(said.getLast().contains("several initial domains (b.example; c.example)"), said::toString);
	}

	@Test
	void aTenantWithoutADomainIsNotBelieved() throws GraphException {
		bench.content().set(GraphResource.DOMAINS, List.of());
		DirectoryReading reading = bench.read();
		assertFalse(reading.whole().contains(DirectoryPart.DOMAINS));
		assertSaid(reading, "Microsoft names none, and every tenant has one");
	}

	@Test
	void anEntryThatComesTwiceAndOnceUnreadableIsNotTaken() throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of("""
				{"telephoneNumber":"+442079460001","city":"Leeds"}""", """
				{"telephoneNumber":"+442079460001","city":42}"""));
		bench.content().set(GraphResource.USERS, List.of());
		assertEquals(List.of(), ids(bench.read()));
	}

	@Test
	void aDomainOfTheOrganisationThatCannotBeReadIsNamed() throws GraphException {
		bench.content().set(GraphResource.ORGANISATION, List.of("""
				{"id":"%s","verifiedDomains":[{"name":"contoso.example","type":7},{"type":"Managed"}]}"""
				.formatted(GraphBench.TENANT.id())));
		DirectoryReading reading = bench.read();
		assertFalse(reading.whole().contains(DirectoryPart.ORGANISATION));
		assertTrue(unread(reading, "contoso.example").contains(Literals.DOMAIN__KIND));
	}

	@Test
	void theStateOfADomainThatIsNoneIsOpen() throws GraphException {
		bench.content().set(GraphResource.DOMAINS, List.of("""
				{"id":"contoso.onmicrosoft.com","isInitial":true,"state":17}"""));
		assertTrue(unread(bench.read(), "contoso.onmicrosoft.com").containsAll(Set.of(Literals.DOMAIN__STATE_STATUS,
				Literals.DOMAIN__STATE_OPERATION, Literals.DOMAIN__STATE_LAST_ACTION)));
	}

	@Test
	void aDomainThatIsVerifiedAndIsNotStaysAsItIs() throws GraphException {
		bench.content().set(GraphResource.DOMAINS, List.of("""
				{"id":"contoso.example","isVerified":false,"isInitial":false}""", """
				{"id":"contoso.co.example","isVerified":true,"isInitial":false}""", """
				{"id":"contoso.onmicrosoft.com","isVerified":true,"isInitial":true}"""));
		DirectoryReading reading = bench.read();
		assertTrue(unread(reading, "contoso.example").contains(Literals.DOMAIN__VERIFIED));
		assertSaid(reading, "Microsoft calls contoso.example verified and not verified");
	}

	@ParameterizedTest
	@CsvSource({ "contoso.example, 'lacks (contoso.co.example; contoso.onmicrosoft.com)', 1",
			"fabrikam.example, 'none of those that the organisation names', 3" })
	void aListThatLacksDomainsOfTheOrganisationIsNotWhole(String listed, String words, int taken)
			throws GraphException {
		bench.content().set(GraphResource.DOMAINS,
				List.of("{\"id\":\"" + listed + "\",\"isInitial\":true,\"isVerified\":true}"));
		DirectoryReading reading = bench.read();
		assertFalse(reading.whole().contains(DirectoryPart.DOMAINS));
		assertSaid(reading, words);
		assertEquals(taken, reading.domains().size());
		assertTrue(reading.domains().stream().noneMatch(domain -> domain.getId().equals("fabrikam.example")));
	}
}
