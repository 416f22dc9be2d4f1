package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.Keys;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;

/**
 * The product signs in, renews, reads the directory and is killed, and no byte of a token is in any file of the user,
 * on the output or in a request that is not for it. The stand-in marks all that it gives out.
 */
@Execution(ExecutionMode.CONCURRENT)
@EnabledOnOs(OS.LINUX)
class MarkedTokensTest {

	private static final String NUMBERS = "numberAssignments";

	private final KeyringShell shell;
	private final Keys keys;
	private final StandIn microsoft;
	/** Where marked tokens and codes were sent to. */
	private final Set<String> sent = new ConcurrentSkipListSet<>();

	MarkedTokensTest(@TempDir Path folder, @TempDir Path outside) throws IOException {
		shell = new KeyringShell(folder);
		keys = Keys.make(outside);
		microsoft = new StandIn(keys, KnownTenant.USUAL, asked -> {
			if (asked.contains(NUMBERS)) {
				touch(folder.resolve("asked"));
			}
		});
		microsoft.add(request -> {
			if ((request.headers() + request.body() + request.query()).contains(KeyringShell.MARK)) {
				sent.add(request.host() + request.path().replaceFirst("/[0-9a-f-]{36}/|/organizations/", "/TENANT/"));
			}
			return Optional.empty();
		});
		shell.set("sync", "\"$portwright\" sync contoso.tenant --json"
				+ " --client-id 99999999-aaaa-4bbb-8ccc-dddddddddddd --authority " + microsoft.address() + " --graph "
				+ microsoft.address());
		shell.set("JAVA_TOOL_OPTIONS", keys.javaOptions() + " -Djava.io.tmpdir=" + folder.resolve("tmp"));
	}

	@AfterEach
	void close() throws IOException {
		microsoft.close();
	}

	private static void touch(Path file) {
		try {
			Files.write(file, new byte[0]);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Shell.Result clean(Shell.Result result) throws IOException {
		assertFalse((result.out() + result.err()).contains(KeyringShell.MARK), result.out() + result.err());
		shell.assertNowhereInClear();
		return result;
	}

	/** The whole output is one JSON object. */
	private static void assertJson(Shell.Result result) {
		assertTrue(result.out().strip().matches("\\{[^{}]*}"), result.out());
	}

	private boolean wasCodeAsked() {
		return microsoft.takeLog().stream().anyMatch(asked -> asked.endsWith("/devicecode"));
	}

	@Test
	void areInNoFileAndGoNowhereElse() throws Exception {
		assertJson(clean(shell.atBus(KeyringShell.OPEN, "data", "eval \"$sync\"")));
		assertTrue(wasCodeAsked());
		assertTrue(Files.readString(shell.folder.resolve("contoso.tenant")).contains("contoso.onmicrosoft.com"));
		try (var kept = Files.list(shell.folder.resolve("sign-ins"))) {
			assertEquals(1, kept.count());
		}

		assertJson(clean(shell.atBus(KeyringShell.OPEN, "data", "eval \"$sync\"")));
		assertFalse(wasCodeAsked(), "signed in silently");

		microsoft.graph().tell(GraphResource.NUMBERS, Optional.of(GraphFault.HANG));
		Files.delete(shell.folder.resolve("asked"));
		clean(shell.atBus(KeyringShell.OPEN, "data",
				"eval \"$sync &\"; call=$!; until [[ -e asked ]]; do sleep 0.05; done; pkill -KILL -P $call; kill -KILL $call; wait $call; true"));
		microsoft.graph().tell(GraphResource.NUMBERS, Optional.empty());
		assertJson(clean(shell.atBus(KeyringShell.OPEN, "data", "eval \"$sync\"")));

		Shell.Result wiped = clean(shell.atBus(KeyringShell.OPEN, "another", "eval \"$sync\""));
		assertJson(wiped);
		assertTrue(wiped.err().contains("Sign-ins and passwords are forgotten when Portwright ends"), wiped.err());

		assertEquals(Set.of("localhost/TENANT/oauth2/v2.0/token", "localhost/v1.0/organization",
				"localhost/v1.0/domains", "localhost/v1.0/admin/teams/telephoneNumberManagement/" + NUMBERS,
				"localhost/v1.0/admin/teams/userConfigurations"), sent);
	}

	@Test
	void withoutAKeyringTheyAreKeptNowhere() throws Exception {
		for (int i = 0; i < 2; i++) {
			Shell.Result result = clean(shell.run("eval \"$sync\""));
			assertJson(result);
			assertEquals(1, List.of(result.err().split("Sign-ins and passwords are forgotten", -1)).size() - 1,
					result.err());
			assertTrue(wasCodeAsked());
		}
		assertTrue(Files.notExists(shell.folder.resolve("sign-ins")));
		assertTrue(Files.notExists(shell.folder.resolve("workspace")), "secure storage made a workspace");
	}
}
