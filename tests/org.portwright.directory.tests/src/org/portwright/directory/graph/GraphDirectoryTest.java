package org.portwright.directory.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

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
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;

class GraphDirectoryTest {

	private final GraphBench bench;
	private final Path folder;

	GraphDirectoryTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		bench = new GraphBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	@Test
	void organisationDomainsNumbersAndWhoHasThemAreRead() throws GraphException {
		DirectoryReading reading = bench.read();
		assertEquals(List.of(), reading.warnings());
		assertEquals(Set.of(DirectoryPart.values()), reading.whole());
		assertEquals(List.of(GraphBench.TENANT.id(), "Contoso Ltd", "AAD", "global"),
				List.of(reading.organisation().getOrganisationId(), reading.organisation().getName(),
						reading.organisation().getTenantType(), reading.organisation().getCloud()));
		assertEquals(List.of("contoso.co.example", "contoso.example", "contoso.onmicrosoft.com"),
				reading.domains().stream().map(Domain::getId).toList());
		Domain initial = reading.domains().getLast();
		assertTrue(initial.isInitial() && initial.isVerified() && initial.isRoot() && !initial.isDefault());
		assertEquals(List.of("Email", "OfficeCommunicationsOnline"), initial.getSupportedServices());
		assertEquals("Email, OfficeCommunicationsOnline", initial.getCapabilities());
		assertEquals(List.of(), initial.getOtherFields());
		PhoneNumber first = reading.numbers().getFirst();
		assertEquals(List.of("+442079460000", "callingPlan", "userAssigned", "primary", "completed", "GB", "London",
				"anna@contoso.example", "user", "true"),
				List.of(first.getId(), first.getNumberType(), first.getAssignmentStatus(),
						first.getAssignmentCategory(), first.getPortInStatus(), first.getIsoCountryCode(),
						first.getCity(), first.getAssignee(), first.getAccountType(), first.getVoiceEnabled()));
		assertEquals(List.of("userAssignment", "voiceApplicationAssignment"), first.getCapabilities());
		assertEquals(List.of(), first.getOtherFields());
		assertNull(first.getLocationId());
		assertNull(reading.numbers().getLast().getAssignee());
		assertTrue(reading.fields().containsAll(Set.of(Literals.PHONE_NUMBER__LOCATION_ID,
				Literals.PHONE_NUMBER__ASSIGNEE, Literals.DOMAIN__KIND, Literals.DOMAIN__ROOT)));
		assertFalse(reading.fields().contains(Literals.PHONE_NUMBER__TAGS), "nothing was said of it");
		assertEquals(List.of(Origin.GRAPH, "localhost"), List.of(reading.origin(), reading.detail()));
		assertEquals(List.of("ORGANISATION 1", "DOMAINS 3", "NUMBERS 3", "USERS 2"), bench.progress);
	}

	@Test
	void pagesAreReadAsLongAsTheyLeadOn() throws GraphException {
		bench.content().numbers(3000);
		DirectoryReading reading = bench.read();
		assertEquals(3000, reading.numbers().size());
		assertEquals(Set.of(DirectoryPart.values()), reading.whole());
		assertEquals(3, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
	}

	/** A page ends where Graph says so, not where it is short. */
	@Test
	void pagesOfAnySizeAreReadToTheLast() throws GraphException {
		bench.content().numbers(7);
		bench.graph.pageSize(2);
		DirectoryReading reading = bench.read();
		assertEquals(7, reading.numbers().size());
		assertEquals(Set.of(DirectoryPart.values()), reading.whole());
		assertEquals(4, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
	}

	@ParameterizedTest
	@CsvSource({ "1000, false", "500, false", "999, true" })
	void aFullPageThatLeadsNowhereMayNotBeAll(int count, boolean whole) throws GraphException {
		bench.content().numbers(count);
		bench.graph.lead(false);
		DirectoryReading reading = bench.read();
		assertEquals(count, reading.numbers().size());
		assertEquals(whole, reading.whole().contains(DirectoryPart.NUMBERS));
		assertEquals(whole, reading.warnings().isEmpty());
		assertEquals(1, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
	}

	@Test
	void aNumberThatComesTwiceOtherwiseIsLeftAndNothingIsGone() throws GraphException {
		bench.content().numbers(1500).add(GraphResource.NUMBERS,
				GraphContent.numberEntry("+442079460000", 7).replace("London", "Leeds"));
		DirectoryReading reading = bench.read();
		assertEquals(1499, reading.numbers().size());
		assertTrue(reading.numbers().stream().noneMatch(number -> "+442079460000".equals(number.getId())));
		assertTrue(reading.warnings().getFirst().message().contains("(+442079460000)"), reading.warnings()::toString);
		assertFalse(reading.whole().contains(DirectoryPart.NUMBERS));
	}

	/** What expired between two pages is renewed once, and the rest is read with the new one. */
	@Test
	void aTokenThatExpiresHalfWayIsRenewed() throws GraphException {
		bench.content().numbers(3000);
		var expired = new AtomicBoolean();
		DirectoryReading reading = bench.directory(GraphBench.PATIENT).read(bench.place(), Optional.empty(),
				bench.tokens(), (part, count) -> {
					if (part == DirectoryPart.NUMBERS && expired.compareAndSet(false, true)) {
						bench.expire();
					}
				}, () -> false);
		assertEquals(3000, reading.numbers().size());
		assertEquals(List.of(), reading.warnings());
		assertEquals(1, bench.renewals.get());
	}

	@ParameterizedTest
	@CsvSource({ "USER_READ, ORGANISATION", "DOMAIN_READ_ALL, DOMAINS", "TEAMS_TELEPHONE_NUMBER_READ_ALL, NUMBERS",
			"TEAMS_USER_CONFIGURATION_READ_ALL, USERS" })
	void aPermissionThatAnAdminRefusesCostsItsPartAlone(GraphPermission permission, DirectoryPart part)
			throws GraphException {
		bench.refused.add(permission);
		DirectoryReading reading = bench.read();
		assertEquals(1, reading.warnings().size());
		assertEquals(part, reading.warnings().getFirst().part());
		assertTrue(reading.warnings().getFirst().message().contains("No " + permission.value() + "."));
		assertEquals(3, reading.whole().size());
		assertFalse(reading.whole().contains(part));
		assertEquals(3, reading.domains().size(), "the organisation names them, too");
		assertEquals(permission == GraphPermission.TEAMS_TELEPHONE_NUMBER_READ_ALL ? 2 : 3,
				reading.numbers().size());
	}

	@Test
	void withoutAnyPermissionNothingIsKnown() {
		bench.refused.addAll(Set.of(GraphPermission.values()));
		assertEquals(GraphTrouble.NOTHING_READ, assertThrows(GraphException.class, bench::read).trouble());
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	@Test
	void aTenantIsKnownByADomainWhereItsIdIsNot() throws GraphException {
		bench.read(Optional.of(new ExpectedTenant("Contoso", "", "Contoso.Example")), GraphBench.PATIENT,
				() -> false);
		GraphException told = assertThrows(GraphException.class,
				() -> bench.read(Optional.of(new ExpectedTenant("Fabrikam", "", "fabrikam.example")),
						GraphBench.PATIENT, () -> false));
		assertEquals(GraphTrouble.OTHER_TENANT, told.trouble());
		assertTrue(told.getMessage().contains("Contoso Ltd") && told.getMessage().contains("Fabrikam"),
				told.getMessage());
	}

	@Test
	void whereGraphHasNoNumbersItIsSaidAndNotAsked() throws GraphException {
		GraphPlace usgov = GraphPlace.of("usgov", Optional.of(bench.microsoft.address())).orElseThrow();
		DirectoryReading reading = bench.directory(GraphBench.PATIENT).read(usgov, Optional.empty(), bench.tokens(),
				(part, count) -> {
					// Nobody looks.
				}, () -> false);
		assertEquals(DirectoryPart.NUMBERS, reading.warnings().getFirst().part());
		assertTrue(reading.warnings().getFirst().message().contains("usgov"), reading.warnings()::toString);
		assertEquals(0, GraphBench.asked(bench.microsoft.takeLog(), GraphResource.NUMBERS));
	}

	@ParameterizedTest
	@CsvSource({ "global, graph.microsoft.com, true", "usgov, graph.microsoft.us, false",
			"usgovdod, dod-graph.microsoft.us, false", "china, microsoftgraph.chinacloudapi.cn, false",
			"'', graph.microsoft.com, true" })
	void eachCloudHasItsHost(String cloud, String host, boolean numbers) {
		GraphPlace place = GraphPlace.of(cloud, Optional.empty()).orElseThrow();
		assertEquals("https://" + host, place.base().toString());
		assertEquals(numbers, place.hasNumbers());
	}

	/** Not the global one in its place, also not at another address. */
	@Test
	void noCloudThatIsNotKnownIsAsked() {
		assertEquals(Optional.empty(), GraphPlace.of("moon", Optional.empty()));
		assertEquals(Optional.empty(), GraphPlace.of("moon", Optional.of("https://graph.example")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://graph.example", "ftp://localhost", "graph", "https://a@b.example" })
	void noOtherAddressIsAsked(String address) {
		assertEquals(Optional.empty(), GraphPlace.of("global", Optional.of(address)));
	}

	@Test
	void itStopsAtOnce() {
		bench.graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.HANG));
		long start = System.nanoTime();
		assertThrows(CancellationException.class, () -> bench.read(Optional.empty(), GraphBench.PATIENT,
				() -> bench.progress.contains("DOMAINS 3")));
		assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(5)) < 0);
	}

	@Test
	void workOfflineBinds() throws IOException {
		Files.writeString(folder.resolve("network.properties"), "workOffline=true\n");
		GraphException told = assertThrows(GraphException.class, bench::read);
		assertEquals(GraphTrouble.NETWORK, told.trouble());
		assertEquals(List.of(), bench.microsoft.takeLog());
	}

	@ParameterizedTest
	@ValueSource(strings = { "+442079460000", "+442079460000;ext=101" })
	void numbersAreTakenAsTheyAreGiven(String number) {
		assertEquals(Optional.of(number), AssignmentReader.ofTenant('"' + number + '"'));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"442079460000\"", "\"tel:+442079460000\"", "\"+44 (20) 7946-0000\"",
			"\"+44(0)2079460000\"", "\"02079460005\"", "\"00442079460006\"", "\"+442079460000;ext=\"", "\"none\"",
			"\"\"", "\"+\"", "\"+44207946000012345\"", "\"+44207946\u200b0001\"", "442079460000",
			"4.42079460001E11", "true", "{}" })
	void nothingElseBecomesANumber(String json) {
		assertEquals(Optional.empty(), AssignmentReader.ofTenant(json));
	}
}
