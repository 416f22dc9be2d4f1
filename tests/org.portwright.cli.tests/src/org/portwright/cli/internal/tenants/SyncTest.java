package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.Portwright;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.SignInFault;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class SyncTest {

	private static final String CLIENT = "3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b";
	private static final KnownTenant CONTOSO = KnownTenant.USUAL.getFirst();
	private static final Duration LONGEST = Duration.ofSeconds(25);

	private final CommandLineFolder folder;
	private final StandIn microsoft;
	private final Map<String, String> environment = new HashMap<>();

	SyncTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
		microsoft = new StandIn(TestKeys.ofThisRun());
		environment.put("PORTWRIGHT_SETTINGS", folder.file("settings").toString());
		environment.put("PORTWRIGHT_TOKENS", "memory");
		environment.put("PORTWRIGHT_TODAY", "2026-11-24");
	}

	/** Tokens and codes are marked: they are in no file, whatever came of the call. */
	@AfterEach
	void nothingSecretIsLeft() throws IOException {
		microsoft.close();
		try (Stream<Path> files = Files.walk(folder.file(""))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file).contains("marked-"), file::toString);
			}
		}
	}

	private CommandLineFolder.Result call(String... arguments) {
		var result = folder.call(environment,
				Stream.concat(Stream.of("sync"), Stream.of(arguments)).toArray(String[]::new));
		assertFalse((result.out() + result.err()).contains("marked-"), "a secret is shown");
		return result;
	}

	private CommandLineFolder.Result sync(String... arguments) {
		return call(Stream.concat(
				Stream.of("@contoso.tenant", "--authority", microsoft.address(), "--graph", microsoft.address()),
				Stream.of(arguments)).toArray(String[]::new));
	}

	/** The file names the client ID of the user's own preferences. */
	private void tenant(String attributes, String content) throws IOException {
		preferClient();
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant
				    xmlns:portwright="https://portwright.org/model/1"
				    id="tenant-1"
				    format="1.9"
				    name="Contoso of Leeds"
				    clientId="%s"
				    %s
				>
				%s</portwright:Tenant>
				""".formatted(CLIENT, attributes, content));
	}

	private void preferClient() throws IOException {
		Files.createDirectories(folder.file("settings"));
		Files.writeString(folder.file("settings/signin.properties"), "clientId=" + CLIENT + "\n");
	}

	private String bytes() throws IOException {
		return Files.readString(folder.file("contoso.tenant"));
	}

	@Test
	void aFileIsMadeAndTheSameOnceMoreChangesNoByte() throws IOException {
		var made = sync("--json", "--client-id", CLIENT);
		assertEquals(0, made.exitCode(), made.err());
		assertEquals("{'domains':3,'numbers':3,'added':6,'changed':1,'gone':0,'open':[],'warnings':[]}",
				made.json().toString().replace('"', '\''));
		assertTrue(made.err().startsWith("To sign in, open https://localhost"), made.err());
		assertTrue(made.err().contains("Signed in as anna@contoso.example to " + CONTOSO.id()), made.err());
		assertTrue(bytes().contains("assignee=\"anna@contoso.example\""), bytes());
		assertTrue(bytes().contains("organisationId=\"" + CONTOSO.id() + '"'), bytes());
		String before = bytes();
		var again = sync("--json", "--client-id", CLIENT);
		assertEquals("{'domains':3,'numbers':3,'added':0,'changed':0,'gone':0,'open':[],'warnings':[]}",
				again.json().toString().replace('"', '\''));
		assertEquals(before, bytes());
	}

	@Test
	void theCodeIsThereBeforeAnybodyTypedIt() throws Exception {
		microsoft.tellSignIn(CONTOSO.id(), Optional.of(SignInFault.PENDING));
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		var told = new CountDownLatch(1);
		var err = new ByteArrayOutputStream() {

			@Override
			@NonNullByDefault({})
			public synchronized void write(byte[] bytes, int from, int length) {
				super.write(bytes, from, length);
				if (toString(StandardCharsets.UTF_8).contains("type the code")) {
					told.countDown();
				}
			}
		};
		CompletableFuture<Integer> call = CompletableFuture.supplyAsync(() -> new Portwright(
				new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err), environment::get,
				new Interruption()).run("sync", folder.file("contoso.tenant").toString(), "--authority",
						microsoft.address(), "--graph", microsoft.address()));
		assertTrue(told.await(LONGEST.toSeconds(), TimeUnit.SECONDS), err::toString);
		assertFalse(call.isDone());
		microsoft.tellSignIn(CONTOSO.id(), Optional.empty());
		assertEquals(0, call.get(LONGEST.toSeconds(), TimeUnit.SECONDS), err::toString);
	}

	@Test
	void itIsSaidInWords() throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		var result = sync("--snapshot");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().startsWith(
				"contoso.tenant: 3 domains, 3 numbers read; 6 added, 1 changed, 0 gone."), result.out());
		assertTrue(Files.exists(folder.file("snapshots/contoso-2026-11-24.csv")));
		assertTrue(bytes().contains("name=\"Contoso of Leeds\""), "what somebody typed stays");
	}

	@Test
	void whatIsGoneIsMarkedAndNamedOrRemovedUnlessAnOrderHasIt() throws IOException {
		tenant("", """
				  <phoneNumbers
				      id="+441134960001"
				      city="Leeds"
				  >
				  </phoneNumbers>
				  <phoneNumbers
				      id="+441134960002"
				      city="Leeds"
				  >
				  </phoneNumbers>
				""");
		folder.call(environment, "new", "order", "@leeds.porting", "--numbers", "0113 496 0002");
		var marked = sync("--json");
		assertEquals(2, marked.json().getAsJsonObject().get("gone").getAsInt());
		assertTrue(marked.err().contains("+441134960001: gone, and marked"), marked.err());
		assertTrue(bytes().contains("gone=\"2026-11-24\""), bytes());
		var dropped = sync("--drop-gone");
		assertEquals(0, dropped.exitCode(), dropped.err());
		assertTrue(dropped.out().contains("+441134960001: gone, and removed"), dropped.out());
		assertTrue(dropped.out().contains("+441134960002: gone, and not removed: leeds.porting has it"),
				dropped.out());
		assertFalse(dropped.out().contains("+441134960002: gone, and marked"), dropped.out());
		assertFalse(bytes().contains("+441134960001"));
		assertTrue(bytes().contains("+441134960002"));
	}

	@Test
	void aClientIdIsTakenFromThePreferencesAndWithoutAnyTheGuideIsNamed() throws IOException {
		var without = sync();
		assertEquals(2, without.exitCode());
		assertTrue(without.err().contains("Register Portwright in your tenant"), without.err());
		assertFalse(Files.exists(folder.file("contoso.tenant")));
		assertEquals(List.of(), microsoft.takeLog());
		preferClient();
		assertEquals(0, sync().exitCode());
	}

	/** PowerShell and registries write GUIDs so. */
	@Test
	void anOrganisationIdInBracesAndCapitalsIsTheSame() throws IOException {
		String written = "organisationId=\"{" + CONTOSO.id().toUpperCase(Locale.ROOT) + "}\"";
		tenant(written, "");
		var result = sync();
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(bytes().contains(written), bytes());
	}

	@Test
	void itIsATenant() {
		folder.call(environment, "new", "order", "@leeds.porting");
		var result = call("@leeds.porting", "--client-id", CLIENT);
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("is no tenant"), result.err());
	}

	@Test
	void whatAnAdminRefusesIsLeftOut() throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		microsoft.refuse(CONTOSO.id(), "TeamsTelephoneNumber.Read.All");
		microsoft.refuse(CONTOSO.id(), "TeamsUserConfiguration.Read.All");
		var result = sync("--json");
		assertEquals(1, result.exitCode(), result.err());
		var answer = result.json().getAsJsonObject();
		assertEquals(List.of("numbers false", "users false"), warnings(answer));
		answer.remove("warnings");
		answer.remove("open");
		assertEquals("{'domains':3,'numbers':0,'added':3,'changed':1,'gone':0}", answer.toString().replace('"', '\''));
		assertEquals(2, result.err().lines().filter(line -> line.contains(".Read.All")).count(), result.err());
	}

	/** The name was typed. */
	@Test
	void whatStaysOtherwiseIsSaidWithBothValues() throws IOException {
		tenant("", "");
		var synced = sync();
		assertEquals(0, synced.exitCode(), synced.err());
		assertTrue(synced.out().contains("contoso.tenant: Name: you have Contoso of Leeds, Microsoft has Contoso Ltd. "
				+ "Yours stays"), synced.out());
		var again = sync("--json");
		assertEquals("[{'id':'tenant-1','field':'Name','here':'Contoso of Leeds','there':'Contoso Ltd'}]",
				again.json().getAsJsonObject().get("open").toString().replace('"', '\''));
	}

	private static List<String> warnings(JsonObject answer) {
		return answer.getAsJsonArray("warnings").asList().stream().map(JsonElement::getAsJsonObject)
				.peek(warning -> assertFalse(warning.get("message").getAsString().isEmpty()))
				.map(warning -> warning.get("part").getAsString() + ' ' + warning.get("whole").getAsBoolean()).toList();
	}

	/** Those that users have are taken all the same, but they are not the list. */
	@Test
	void numbersThatOnlyUsersNameAreNotCountedAsRead() throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		microsoft.refuse(CONTOSO.id(), "TeamsTelephoneNumber.Read.All");
		var result = sync("--json");
		assertEquals(1, result.exitCode(), result.err());
		var answer = result.json().getAsJsonObject();
		assertEquals(0, answer.get("numbers").getAsInt(), answer::toString);
		assertEquals(List.of("numbers false"), warnings(answer));
		assertTrue(sync().out().contains("3 domains, no numbers read"), result.err());
	}

	/** A snapshot says that these are the tenant's numbers of today. */
	@ParameterizedTest
	@ValueSource(strings = { "FORBIDDEN", "NOT_FOUND", "COUNT_MORE", "NAMELESS" })
	void noSnapshotIsTakenOfAListThatWasNotReadWhole(GraphFault fault) throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		microsoft.graph().tell(GraphResource.NUMBERS, Optional.of(fault));
		var result = sync("--json", "--snapshot");
		assertEquals(1, result.exitCode(), result.err());
		assertFalse(Files.exists(folder.file("snapshots")), "a snapshot of what was not read");
		assertTrue(result.err().contains("No snapshot was written"), result.err());
		assertTrue(result.err().contains("portwright snapshot contoso.tenant"), result.err());
		microsoft.graph().tell(GraphResource.NUMBERS, Optional.empty());
		assertEquals(0, sync("--snapshot").exitCode());
		assertTrue(Files.exists(folder.file("snapshots/contoso-2026-11-24.csv")));
	}

	@ParameterizedTest
	@CsvSource({ "DECLINED", "EXPIRED", "POLICY", "OTHER_TENANT" })
	void aSignInThatFailsEndsWith4AndChangesNothing(SignInFault fault) throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		String before = bytes();
		microsoft.tellSignIn(CONTOSO.id(), Optional.of(fault));
		var result = sync("--json");
		assertEquals(4, result.exitCode(), result.err());
		assertEquals(before, bytes());
		assertTrue(result.json().getAsJsonObject().has("error"));
	}

	@ParameterizedTest
	@CsvSource({ "ORGANISATION, OTHER_TENANT", "NUMBERS, PAGE", "NUMBERS, LINK_OTHER_HOST", "NUMBERS, LINK_SELF",
			"NUMBERS, BUSY_LONG", "USERS, EXPIRED", "DOMAINS, BAD_REQUEST", "NUMBERS, REDIRECT",
			"NUMBERS, TRUNCATED" })
	void anAnswerThatIsNoneEndsWith4AndChangesNothing(GraphResource resource, GraphFault fault) throws IOException {
		tenant("organisationId=\"" + CONTOSO.id() + '"', "");
		String before = bytes();
		microsoft.graph().tell(resource, Optional.of(fault));
		long start = System.nanoTime();
		var result = sync();
		assertEquals(4, result.exitCode(), result.err());
		assertEquals("", result.out());
		assertEquals(before, bytes());
		assertEquals(fault == GraphFault.OTHER_TENANT, result.err().contains("Contoso of Leeds"), result.err());
		assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) < 0);
	}

	/** It is not known whose tenant that is: the sign-in is of one, and Graph answers for another. */
	@ParameterizedTest
	@ValueSource(strings = { "", "<domains id=\"contoso.example\"></domains>" })
	void aFileWithoutOrganisationIdTakesTheTenantThatIsSignedInTo(String content) throws IOException {
		tenant("", content);
		String before = bytes();
		microsoft.graph().tell(GraphResource.ORGANISATION, Optional.of(GraphFault.OTHER_TENANT));
		var result = sync();
		assertEquals(4, result.exitCode(), result.err());
		assertTrue(result.err().contains("answers for Contoso Ltd (99999999-9999-4999-8999-999999999999)")
				&& result.err().contains("to the tenant " + CONTOSO.id()), result.err());
		assertEquals(before, bytes());
	}

	@Test
	void aNewFileIsNotMadeWhenNothingCameOfIt() {
		microsoft.graph().tell(GraphResource.NUMBERS, Optional.of(GraphFault.PAGE));
		assertEquals(4, sync("--client-id", CLIENT).exitCode());
		assertFalse(Files.exists(folder.file("contoso.tenant")));
	}
}
