package org.portwright.directory.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupProblem.Turn;
import org.portwright.directory.LookupResult;
import org.portwright.directory.TenantGroup;
import org.portwright.loopback.Fault;
import org.portwright.loopback.StandIn;
import org.portwright.network.ProxyAddress;
import org.portwright.network.UserNetwork;

class TenantLookupTest {

	private static final String CONTOSO_ID = "11111111-2222-4333-8444-555555555555";

	private final LookupBench bench;

	TenantLookupTest(@TempDir Path folder) throws IOException {
		bench = new LookupBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private FoundTenant found(String typed) {
		LookupResult result = bench.anywhere(typed);
		assertEquals("", result.remark());
		return result.tenant().orElseThrow(() -> new AssertionError(result));
	}

	@ParameterizedTest
	@CsvSource({ "contoso.example, global, EU, Contoso Ltd, Managed",
			"fabrikam.example, global, NA, 'Fabrikam, Inc.', Federated",
			"proseware.example, usgov, USGov, City of Proseware, Managed",
			"tailspin.example, usgovdod, USGov, Tailspin Command, Managed",
			"northwind.example, china, AS, Northwind China, Managed",
			"b\u00fccher.example, global, NA, 'Fabrikam, Inc.', Federated" })
	void isFoundInItsCloud(String typed, String cloud, String region, String brand, String kind) throws IOException {
		bench.byProxy();
		FoundTenant tenant = found(typed);
		assertEquals(cloud, tenant.cloud());
		assertEquals(region, tenant.region());
		assertEquals(brand, tenant.brandName());
		assertEquals(kind, tenant.namespaceType());
	}

	/** The other clouds are asked for what the global one does not know, and what stands before the @ stays here. */
	@Test
	void asksOneCloudAfterTheOther() throws IOException {
		bench.byProxy();
		found("Anna Smith <Anna.Smith@Contoso.example>");
		assertEquals(List.of("GET login.microsoftonline.com /contoso.example/v2.0/.well-known/openid-configuration",
				"GET login.microsoftonline.com /common/userrealm/portwright@contoso.example?api-version=2.0"),
				bench.microsoft.takeLog());
		found("northwind.example");
		assertEquals(List.of("GET login.microsoftonline.com /northwind.example/v2.0/.well-known/openid-configuration",
				"GET login.microsoftonline.us /northwind.example/v2.0/.well-known/openid-configuration",
				"GET login.chinacloudapi.cn /northwind.example/v2.0/.well-known/openid-configuration",
				"GET login.chinacloudapi.cn /common/userrealm/portwright@northwind.example?api-version=2.0"),
				bench.microsoft.takeLog());
		assertEquals("DOMAIN_UNKNOWN", LookupBench.problem(bench.anywhere("nobody.example")).code());
		assertEquals(3, bench.microsoft.takeLog().size());
	}

	@Test
	void oneCloudIsAskedAlone() throws IOException {
		bench.byProxy();
		LookupPlace china = LookupPlace.of("china", Optional.empty()).orElseThrow();
		var problem = LookupBench.problem(
				bench.lookup(LookupBench.PATIENT).lookUp(List.of("contoso.example"), china, () -> false).getFirst());
		assertEquals("DOMAIN_UNKNOWN", problem.code());
		assertTrue(problem.message().contains("(asked: china)"), problem.message());
		assertEquals(List.of("GET login.chinacloudapi.cn /contoso.example/v2.0/.well-known/openid-configuration"),
				bench.microsoft.takeLog());
	}

	/** Where one of the clouds could not be asked, it is not said that nobody knows the domain. */
	@Test
	void anAnswerThatIsNotCompleteIsNone() throws Exception {
		ProxyAddress clouds = ProxyAddress.read(bench.microsoft.proxy().address(), "test");
		ProxyAddress nobody = new ProxyAddress("127.0.0.1", StandIn.closedPort(), "test");
		TenantLookup lookup = LookupBench.lookup(new UserNetwork() {

			@Override
			public void checkOnline() {
				// It is.
			}

			@Override
			public Optional<ProxyAddress> proxy(URI address) {
				return Optional.of(address.toString().contains("china") ? nobody : clouds);
			}
		}, LookupBench.PATIENT);
		var problem = LookupBench.problem(
				lookup.lookUp(List.of("nobody.example"), LookupPlace.ANYWHERE, () -> false).getFirst());
		assertTrue(
				problem.message()
						.startsWith("nobody.example is not known in global, usgov, and china could not be asked."),
				problem.message());
		assertEquals(Turn.NOT_ANSWERED, problem.turn());
	}

	@ParameterizedTest
	@ValueSource(strings = { CONTOSO_ID, "{11111111-2222-4333-8444-555555555555}" })
	void anOrganisationIdIsLookedUp(String typed) throws IOException {
		bench.byProxy();
		FoundTenant tenant = found(typed);
		assertEquals(CONTOSO_ID, tenant.organisationId());
		assertEquals("", tenant.brandName());
		assertEquals(1, bench.microsoft.takeLog().size());
		assertEquals("TENANT_UNKNOWN",
				LookupBench.problem(bench.anywhere("99999999-9999-4999-8999-999999999999")).code());
	}

	@Test
	void severalAreGroupedByTenant() {
		LookupPlace place = LookupPlace.of("auto", Optional.of(bench.microsoft.address())).orElseThrow();
		List<String> typed = List.of("contoso.example", "nobody.example", "fabrikam.example", "x@contoso.co.example",
				"contoso.example", "nonsense");
		List<LookupResult> results = bench.lookup(LookupBench.PATIENT).lookUp(typed, place, () -> false);
		assertEquals(List.of("contoso.example", "nobody.example", "fabrikam.example", "contoso.co.example",
				"contoso.example", "nonsense"), results.stream().map(LookupResult::asked).toList());
		List<TenantGroup> groups = TenantGroup.of(results);
		assertEquals(List.of(List.of("contoso.example", "contoso.co.example"), List.of("fabrikam.example")),
				groups.stream().map(TenantGroup::domains).toList());
		assertEquals("Contoso Ltd", groups.getFirst().tenant().brandName());
		assertEquals(4 + 3, bench.microsoft.takeLog().size());
	}

	@Test
	void thisMachineItselfIsAskedWithoutTlsAndWithoutAProxy() throws IOException {
		bench.environment.put("HTTPS_PROXY", "http://127.0.0.1:1");
		LookupResult result = bench.at(bench.microsoft.plainAddress() + "/", "contoso.example", LookupBench.PATIENT);
		assertEquals(CONTOSO_ID, result.tenant().orElseThrow().organisationId());
		for (String refused : List.of("http://login.example", "ftp://localhost", "https://a@localhost", "localhost:1",
				"https://localhost/?a=b", "https:///x", "http://127.0.0.1.example", "")) {
			assertEquals(Optional.empty(), LookupPlace.of("auto", Optional.of(refused)), refused);
		}
		assertEquals(Optional.empty(), LookupPlace.of("mars", Optional.empty()));
	}

	@Test
	void isCanceledAtOnce() {
		LookupPlace place = LookupPlace.of("auto", Optional.of(bench.microsoft.address())).orElseThrow();
		long start = System.nanoTime();
		assertThrows(CancellationException.class, () -> bench.lookup(LookupBench.PATIENT).lookUp(
				List.of(Fault.HANG.domain(), "contoso.example"), place,
				() -> System.nanoTime() - start > Duration.ofMillis(200).toNanos()));
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took::toString);
	}

	/** Nothing is asked that nobody asked for. */
	@Test
	void asksNothingByItself() throws IOException {
		bench.byProxy();
		bench.lookup(LookupBench.PATIENT);
		assertEquals(List.of(), bench.lookup(LookupBench.PATIENT).lookUp(List.of(), LookupPlace.ANYWHERE, () -> false));
		assertEquals(List.of(), bench.microsoft.takeLog());
	}
}
