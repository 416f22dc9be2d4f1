package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.Portwright;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.SignInFault;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;

/** The way out where an organisation blocks codes: {@code sync --browser}. */
@SuppressWarnings("nls")
class SyncBrowserTest {

	private static final KnownTenant CONTOSO = KnownTenant.USUAL.getFirst();
	private static final Duration LONGEST = Duration.ofSeconds(25);
	private static final Pattern ADDRESS = Pattern.compile("(?m)^(https://\\S+)\\R");

	private final Path tenant;
	private final StandIn microsoft = new StandIn(TestKeys.ofThisRun());
	private final Map<String, String> environment;
	private final CompletableFuture<String> page = new CompletableFuture<>();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream() {

		@Override
		@NonNullByDefault({})
		public synchronized void write(byte[] bytes, int from, int length) {
			super.write(bytes, from, length);
			// A line may come in parts, and half an address signs nobody in.
			Matcher address = ADDRESS.matcher(toString(StandardCharsets.UTF_8));
			if (address.find()) {
				page.complete(address.group(1));
			}
		}
	};

	SyncBrowserTest(@TempDir Path folder) throws IOException {
		tenant = Files.writeString(folder.resolve("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant-1" format="1.9"
				    organisationId="%s"/>
				""".formatted(CONTOSO.id()));
		environment = Map.of("PORTWRIGHT_SETTINGS", folder.resolve("settings").toString(), "PORTWRIGHT_TOKENS",
				"memory", "PORTWRIGHT_TODAY", "2026-11-24");
	}

	@AfterEach
	void close() throws IOException {
		microsoft.close();
		assertFalse(err.toString(StandardCharsets.UTF_8).contains("marked-"), "a secret is shown");
	}

	/** In a thread of its own, since the HTTP client needs the common pool. */
	private CompletableFuture<Integer> sync(String option) {
		String[] call = { "sync", tenant.toString(), option, "--client-id", "3f2a1c4e-5b6d-4e7f-8a9b-0c1d2e3f4a5b",
				"--authority", microsoft.address(), "--graph", microsoft.address() };
		return CompletableFuture.supplyAsync(
				() -> new Portwright(
						new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err),
						environment::get, new Interruption()).run(call),
				task -> Thread.ofPlatform().daemon().name("sync").start(task));
	}

	@Test
	void theBrowserComesBackToThisComputer() throws Exception {
		CompletableFuture<Integer> call = sync("--browser");
		microsoft.browse(URI.create(page.get(LONGEST.toSeconds(), TimeUnit.SECONDS)));
		assertEquals(0, call.get(LONGEST.toSeconds(), TimeUnit.SECONDS), err::toString);
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("Signed in as anna@contoso.example"), err::toString);
		assertTrue(microsoft.takeLog().stream().noneMatch(asked -> asked.contains("devicecode")));
		assertTrue(Files.readString(tenant).contains("assignee=\"anna@contoso.example\""));
	}

	@Test
	void aBlockedCodeNamesThePolicyAndTheCallWithTheBrowser() throws Exception {
		microsoft.tellSignIn(CONTOSO.id(), Optional.of(SignInFault.POLICY));
		assertEquals(4, sync("--snapshot").get(LONGEST.toSeconds(), TimeUnit.SECONDS), err::toString);
		assertTrue(err.toString(StandardCharsets.UTF_8).matches("(?s).*blocks sign-in by a code.*Block device code flow"
				+ ".*with the browser instead: portwright sync --browser .*contoso\\.tenant.*"), err::toString);
	}
}
