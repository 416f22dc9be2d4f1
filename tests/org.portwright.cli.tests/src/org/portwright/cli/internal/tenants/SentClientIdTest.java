package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

/** A client ID that only the tenant's file names is used once {@code --client-id} has accepted it. */
class SentClientIdTest {

	private static final String CLIENT = "3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b";
	private static final String OTHER = "0a1b2c3d-1111-4222-8333-444455556666";
	private static final KnownTenant CONTOSO = KnownTenant.USUAL.getFirst();
	private static final KnownTenant FABRIKAM = KnownTenant.USUAL.get(1);

	private final CommandLineFolder folder;
	private final StandIn microsoft;
	private final Map<String, String> environment = new HashMap<>();

	SentClientIdTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
		microsoft = new StandIn(TestKeys.ofThisRun());
		environment.put("PORTWRIGHT_SETTINGS", folder.file("settings").toString());
		environment.put("PORTWRIGHT_TOKENS", "memory");
	}

	@AfterEach
	void end() throws IOException {
		microsoft.close();
	}

	private CommandLineFolder.Result sync(String... arguments) {
		return folder.call(environment,
				Stream.concat(Stream.of("sync", "@contoso.tenant", "--authority", microsoft.address(), "--graph",
						microsoft.address()), Stream.of(arguments)).toArray(String[]::new));
	}

	private void sent(String attributes, String content) throws IOException {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant-1" format="1.9"
				    clientId="%s" %s>
				%s</portwright:Tenant>
				""".formatted(CLIENT, attributes, content));
	}

	private String bytes() throws IOException {
		return Files.readString(folder.file("contoso.tenant"));
	}

	/** Also where the preferences name another one; that the file names it changes nothing of that. */
	@ParameterizedTest
	@ValueSource(strings = { "", OTHER })
	void aClientIdThatOnlyTheFileNamesAsksNothingUntilItIsAccepted(String preferred) throws IOException {
		if (!preferred.isEmpty()) {
			Files.createDirectories(folder.file("settings"));
			Files.writeString(folder.file("settings/signin.properties"), "clientId=" + preferred + "\n");
		}
		sent("organisationId=\"" + CONTOSO.id() + '"', "");
		String before = bytes();
		var refused = sync();
		assertEquals(2, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("contoso.tenant"), refused.err());
		assertTrue(refused.err().contains("--client-id " + CLIENT), refused.err());
		assertEquals(before, bytes());
		assertEquals(List.of(), microsoft.takeLog());
		var accepted = sync("--client-id", CLIENT.toUpperCase(Locale.ROOT));
		assertEquals(0, accepted.exitCode(), accepted.err());
		assertEquals(0, sync().exitCode(), "it is accepted for this tenant");
	}

	@Test
	void anAnswerCountsForItsTenantAndItsIdAlone() throws IOException {
		sent("organisationId=\"" + CONTOSO.id() + '"', "");
		assertEquals(0, sync("--client-id", CLIENT).exitCode());
		microsoft.takeLog();
		String accepted = bytes();
		Files.writeString(folder.file("contoso.tenant"), accepted.replace(CLIENT, OTHER));
		assertEquals(2, sync().exitCode(), "another ID");
		Files.writeString(folder.file("contoso.tenant"), accepted.replace(CONTOSO.id(), FABRIKAM.id()));
		assertEquals(2, sync().exitCode(), "another tenant");
		assertEquals(List.of(), microsoft.takeLog());
	}

	/** The first sync brings the Organisation ID, by which the tenant is known from then on. */
	@Test
	void anAnswerForADomainCountsForTheOrganisationIdThatItLedTo() throws IOException {
		sent("", """
				  <domains
				      id="%s"
				  >
				  </domains>
				""".formatted(CONTOSO.domains().getFirst()));
		assertEquals(2, sync().exitCode());
		var accepted = sync("--client-id", CLIENT);
		assertEquals(0, accepted.exitCode(), accepted.err());
		assertTrue(bytes().contains("organisationId=\"" + CONTOSO.id() + '"'), bytes());
		var again = sync();
		assertEquals(0, again.exitCode(), again.err());
	}

	/** Such as in a container: the answer still counts for the call. */
	@Test
	void anAnswerThatCannotBeKeptCountsForTheCall() throws IOException {
		sent("organisationId=\"" + CONTOSO.id() + '"', "");
		Files.writeString(folder.file("file"), "");
		environment.put("PORTWRIGHT_SETTINGS", folder.file("file").resolve("settings").toString());
		var result = sync("--client-id", CLIENT);
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.err().contains("signin.properties"), result.err());
	}
}
