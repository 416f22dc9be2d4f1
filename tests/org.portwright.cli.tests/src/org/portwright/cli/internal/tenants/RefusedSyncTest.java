package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

/** Calls of {@code sync} that end before anything is asked. */
class RefusedSyncTest {

	private static final String CLIENT = "3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b";
	private static final KnownTenant CONTOSO = KnownTenant.USUAL.getFirst();

	private final CommandLineFolder folder;
	private final StandIn microsoft;
	private final Map<String, String> environment = new HashMap<>();

	RefusedSyncTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
		microsoft = new StandIn(TestKeys.ofThisRun());
		environment.put("PORTWRIGHT_SETTINGS", folder.file("settings").toString());
		environment.put("PORTWRIGHT_TOKENS", "memory");
		Files.createDirectories(folder.file("settings"));
		Files.writeString(folder.file("settings/signin.properties"), "clientId=" + CLIENT + "\n");
	}

	@AfterEach
	void nothingWasAsked() throws IOException {
		List<String> asked = microsoft.takeLog();
		microsoft.close();
		assertEquals(List.of(), asked);
	}

	private CommandLineFolder.Result call(String... arguments) {
		var result = folder.call(environment,
				Stream.concat(Stream.of("sync"), Stream.of(arguments)).toArray(String[]::new));
		assertFalse((result.out() + result.err()).contains("marked-"), "a secret is shown");
		return result;
	}

	private CommandLineFolder.Result sync() {
		return call("@contoso.tenant", "--authority", microsoft.address(), "--graph", microsoft.address());
	}

	private void tenant(String attributes, String content) throws IOException {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant-1" format="1.9" %s>
				%s</portwright:Tenant>
				""".formatted(attributes, content));
	}

	private String bytes() throws IOException {
		return Files.readString(folder.file("contoso.tenant"));
	}

	@ParameterizedTest
	@CsvSource({ "--authority http://127.0.0.1:8080, no https:// address", "--authority x, no https:// address",
			"--authority https://anna:marked-1@localhost, no https:// address",
			"--authority anna:marked-1@localhost, no https:// address",
			"--authority https://localhost/common, no https:// address",
			"--graph ftp://localhost, not an https:// address",
			"--graph https://localhost/v1.0, not an https:// address",
			"--graph https://anna:marked-1@localhost, not an https:// address", "--client-id secret, no client ID",
			"--client-id 00000000-0000-0000-0000-000000000000, no client ID", "--secret x, Unknown option" })
	void wrongUseEndsWith2AndAsksNothing(String option, String words) throws IOException {
		tenant("", "");
		String before = bytes();
		var result = call(Stream.concat(Stream.of("@contoso.tenant"), Stream.of(option.split(" ")))
				.toArray(String[]::new));
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains(words), result.err());
		assertEquals(before, bytes());
	}

	@Test
	void workOfflineBinds() throws IOException {
		tenant("", "");
		Files.writeString(folder.file("settings/network.properties"), "workOffline=true\n");
		assertEquals(4, sync().exitCode());
	}

	/**
	 * At such a name whoever signs in is signed in at his own tenant. In the words of the problem that the file has.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "common", "organizations", "consumers", "00000000-0000-0000-0000-000000000000",
			"9188040d-6c67-4c5b-b112-36a304b66dad" })
	void anOrganisationIdOfNoOrganisationIsAskedNothing(String id) throws IOException {
		tenant("organisationId=\"" + id + '"', "");
		String before = bytes();
		var refused = sync();
		assertEquals(2, refused.exitCode(), refused.err());
		var problem = folder.call(environment, "validate", "--json", "@contoso.tenant").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertTrue(problem.get("code").getAsString().startsWith("ORG_ID_"), problem::toString);
		assertTrue(refused.err().contains(problem.get("message").getAsString()), refused.err());
		assertEquals(before, bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "common", "contoso.example/../common" })
	void aDomainThatIsNoneIsAskedNothing(String domain) throws IOException {
		tenant("", "  <domains\n      id=\"" + domain + "\"\n  >\n  </domains>\n");
		var refused = sync();
		assertEquals(2, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("'" + domain + "' is not a domain"), refused.err());
	}

	/** In the words of the problem that the file has; the global cloud is not asked in its place. */
	@ParameterizedTest
	@ValueSource(strings = { "moon", "global", "usgov" })
	void aCloudThatIsNotKnownIsAskedNothing(String cloud) throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + "\" cloud=\"" + cloud + "1\"", "");
		String before = bytes();
		var refused = sync();
		assertEquals(2, refused.exitCode(), refused.err());
		var problem = folder.call(environment, "validate", "--json", "@contoso.tenant").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertEquals("CLOUD_UNKNOWN", problem.get("code").getAsString());
		assertTrue(refused.err().contains(problem.get("message").getAsString()), refused.err());
		assertEquals(before, bytes());
		assertEquals(0, folder.call(environment, "fix", "@contoso.tenant").exitCode());
		assertFalse(bytes().contains("cloud"), before);
	}
}
