package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.loopback.Fault;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

import com.google.gson.JsonObject;

class LookupTest {

	/** A request takes no longer, and a machine may be busy. */
	private static final Duration LONGEST = Duration.ofSeconds(25);
	private static final List<Fault> FOUND = List.of(Fault.NO_REALM, Fault.OLDER_REALM, Fault.REALM_UNKNOWN,
			Fault.REALM_OF_ANOTHER, Fault.REALM_TEXT);
	private static final List<Fault> HANGING = List.of(Fault.HANG, Fault.DRIP, Fault.REALM_HANGS);

	private final CommandLineFolder folder;
	private final StandIn microsoft;
	private final Map<String, String> environment = new HashMap<>();
	private List<String> before = List.of();

	LookupTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
		microsoft = new StandIn(TestKeys.ofThisRun());
		environment.put("PORTWRIGHT_SETTINGS", folder.file("settings").toString());
	}

	@BeforeEach
	void makeFiles() throws IOException {
		folder.call("new", "order", "@london.porting");
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.0"/>
				""");
		before = contents();
	}

	/** No look-up changes a file. */
	@AfterEach
	void nothingHasChanged() throws IOException {
		microsoft.close();
		assertEquals(before, contents());
	}

	private List<String> contents() throws IOException {
		List<String> contents = new ArrayList<>();
		for (String name : List.of("london.porting", "contoso.tenant")) {
			contents.add(Files.readString(folder.file(name)));
		}
		try (Stream<Path> files = Files.list(folder.file(""))) {
			contents.add(String.valueOf(files.filter(Files::isRegularFile).count()));
		}
		return contents;
	}

	private CommandLineFolder.Result lookUp(String... arguments) {
		return folder.call(environment,
				Stream.concat(Stream.of("lookup"), Stream.of(arguments)).toArray(String[]::new));
	}

	private CommandLineFolder.Result at(String... arguments) {
		return lookUp(Stream.concat(Stream.of("--authority", microsoft.address()), Stream.of(arguments))
				.toArray(String[]::new));
	}

	@Test
	void domainsOfOneTenantAreShownTogether() {
		var result = at("contoso.example", "anna@fabrikam.example", "contoso.co.example");
		assertEquals("", result.err());
		assertEquals(0, result.exitCode());
		assertEquals("""
				Organisation ID         11111111-2222-4333-8444-555555555555
				Brand name              Contoso Ltd
				Cloud                   global
				Region                  EU
				Namespace type          Managed
				Domains                 contoso.example, contoso.co.example
				""", result.out().substring(0, result.out().indexOf("\n\n") + 1));
		assertTrue(result.out().contains("sign-in"), result.out());
		assertFalse(String.join("\n", microsoft.takeLog()).contains("anna"));
	}

	@Test
	void jsonHasAnObjectForEachInTheOrderOfTheCall() {
		var result = at("--json", "fabrikam.example", "nobody.example", "no domain",
				"11111111-2222-4333-8444-555555555555");
		assertEquals(3, result.exitCode());
		List<String> objects = result.json().getAsJsonArray().asList().stream().map(String::valueOf).toList();
		assertEquals(List.of(
				"{'domain':'fabrikam.example','organisationId':'22222222-3333-4444-8555-666666666666','region':'NA',"
						+ "'cloud':'global','brandName':'Fabrikam, Inc.','namespaceType':'Federated','error':null}",
				"{'domain':'nobody.example','organisationId':null,'region':null,'cloud':null,'brandName':null,"
						+ "'namespaceType':null,'error':'DOMAIN_UNKNOWN'}",
				"{'domain':'no domain','organisationId':null,'region':null,'cloud':null,'brandName':null,"
						+ "'namespaceType':null,'error':'NO_DOMAIN'}",
				"{'domain':'11111111-2222-4333-8444-555555555555','organisationId':"
						+ "'11111111-2222-4333-8444-555555555555','region':'EU','cloud':'global','brandName':null,"
						+ "'namespaceType':null,'error':null}"),
				objects.stream().map(object -> object.replace('"', '\'')).toList());
		assertEquals(2, result.err().lines().count(), result.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://anna:marked-1@localhost", "https://localhost/common", "https://a@b:marked-1@c" })
	void anAuthorityThatIsNoHostIsRefusedWithoutAPassword(String address) {
		var refused = lookUp("--json", "--authority", address, "contoso.example");
		assertEquals(2, refused.exitCode(), refused.err());
		assertFalse((refused.out() + refused.err()).contains("marked-"), refused.err());
		assertEquals(List.of(), microsoft.takeLog());
	}

	@Test
	void otherCloudsAreAsked() throws IOException {
		environment.put("HTTPS_PROXY", microsoft.proxy().address());
		assertTrue(lookUp("northwind.example").out().contains("china"));
		assertEquals(3, lookUp("--cloud", "usgov", "northwind.example").exitCode());
		assertTrue(lookUp("--cloud", "usgov", "tailspin.example").out().contains("usgovdod"));
	}

	static Stream<Fault> faults() {
		return Stream.of(Fault.values()).filter(fault -> !HANGING.contains(fault) && !FOUND.contains(fault));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void eachFaultIsToldWithItsExitCode(Fault fault) {
		long start = System.nanoTime();
		var result = at("--json", fault.domain());
		JsonObject answer = result.json().getAsJsonArray().get(0).getAsJsonObject();
		String code = answer.get("error").getAsString();
		assertEquals(switch (code) {
		case "NO_DOMAIN" -> 2;
		case "TENANT_RESERVED" -> 3;
		default -> 4;
		}, result.exitCode(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(". ") && !result.err().contains("Exception"), result.err());
		assertTrue(answer.get("organisationId").isJsonNull());
		assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) < 0);
	}

	/** At the same time, so that it takes the time of one. */
	@Test
	void nothingHangs() {
		long start = System.nanoTime();
		var result = at(HANGING.stream().map(Fault::domain).toArray(String[]::new));
		assertEquals(4, result.exitCode());
		assertEquals(2, result.err().lines().filter(line -> line.contains("within 15 seconds")).count(), result.err());
		assertTrue(result.err().startsWith("hang.fault.example, drip.fault.example: localhost did not"), result.err());
		assertTrue(result.out().contains("66666666-7777-4888-8999-aaaaaaaaaaaa"), result.out());
		assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) < 0);
	}

	@Test
	void whatIsWrongOnTheWayEndsWith4() throws IOException {
		for (String authority : List.of(microsoft.addressOfAnother(), microsoft.expiredAddress(),
				microsoft.untrustedAddress(), "https://localhost:" + StandIn.closedPort(), "https://sign-in.invalid")) {
			var result = lookUp("contoso.example", "--authority", authority);
			assertEquals(4, result.exitCode(), result.err());
			assertEquals("", result.out());
		}
		for (String proxy : List.of(microsoft.refusingProxy("HTTP/1.1 407 No").address(),
				microsoft.refusingProxy("HTTP/1.1 502 No").address(), "http://127.0.0.1:" + StandIn.closedPort(),
				"socks://x")) {
			environment.put("HTTPS_PROXY", proxy);
			var result = lookUp("contoso.example");
			assertEquals(4, result.exitCode(), result.err());
			assertTrue(result.err().toLowerCase().contains("proxy"), result.err());
		}
	}

	@Test
	void workOfflineBinds() throws IOException {
		Files.createDirectories(folder.file("settings"));
		Files.writeString(folder.file("settings/network.properties"), "workOffline=true\n");
		var result = at("--json", "contoso.example", "fabrikam.example");
		assertEquals(4, result.exitCode());
		assertTrue(
				result.err().startsWith("contoso.example, fabrikam.example: Work Offline is on")
						&& result.err().contains("settings/network.properties"),
				result.err());
		assertEquals("WORK_OFFLINE",
				result.json().getAsJsonArray().get(1).getAsJsonObject().get("error").getAsString());
		assertEquals(List.of(), microsoft.takeLog());
	}

	@Test
	void aSettingThatIsNeitherTrueNorFalseIsNamed() throws IOException {
		Files.createDirectories(folder.file("settings"));
		Files.writeString(folder.file("settings/network.properties"), "workOffline=yes\n");
		var result = at("contoso.example");
		assertEquals(4, result.exitCode());
		assertTrue(result.err().contains("'workOffline=yes'") && result.err().contains("settings/network.properties"),
				result.err());
		assertEquals(List.of(), microsoft.takeLog());
	}

	@ParameterizedTest
	@CsvSource({ "--cloud mars contoso.example, 'auto, global, usgov, china'",
			"--authority http://login.example contoso.example, https://",
			"--authority ftp://localhost a.example, https://",
			"--json, DOMAIN", "contoso, no Organisation ID" })
	void wrongUseEndsWith2AndAsksNothing(String arguments, String words) {
		var result = lookUp(arguments.split(" "));
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains(words), result.err());
		assertEquals(List.of(), microsoft.takeLog());
	}

	/** A day of other commands asks nothing. */
	@Test
	void otherCommandsAskNothing() throws IOException {
		environment.put("HTTPS_PROXY", microsoft.proxy().address());
		environment.put("PORTWRIGHT_TODAY", "2026-11-24");
		for (String[] call : new String[][] { { "fields", "@contoso.tenant" }, { "validate", "@london.porting" },
				{ "numbers", "020 7946 0000" }, { "export", "@london.porting", "--pdf", "@a/x.pdf" }, { "--help" },
				{ "lookup", "--help" } }) {
			folder.call(environment, call);
		}
		assertEquals(List.of(), microsoft.takeLog());
	}
}
