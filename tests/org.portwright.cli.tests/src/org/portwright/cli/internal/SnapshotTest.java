package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

	private static final String USUAL = "snapshots/contoso-2026-11-24.csv";

	private final CommandLineFolder folder;

	SnapshotTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
	}

	@BeforeEach
	void makeTheTenant() throws IOException {
		write("<phoneNumbers id=\"+442079460000\" city=\"London\"/>");
	}

	private void write(String numbers) throws IOException {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.0">
				%s
				</portwright:Tenant>
				""".formatted(numbers));
	}

	private String usual() throws IOException {
		return Files.readString(folder.file(USUAL));
	}

	@Test
	void isTakenOfToday() throws IOException {
		var result = folder.call("snapshot", "@contoso.tenant");
		assertEquals(USUAL + " was written, with 1 number.\n", result.out());
		assertEquals("", result.err());
		assertEquals(0, result.exitCode());
		assertTrue(usual().startsWith("id,extension,numberType,"), usual());
		assertTrue(usual().matches("(?s).*\r\n\\+442079460000,.*,London,.*\r\n"), usual());
		assertEquals(0, folder.call("snapshot", "--today", "2026-11-25", "@contoso.tenant").exitCode());
		assertEquals(usual(), Files.readString(folder.file("snapshots/contoso-2026-11-25.csv")));
	}

	@Test
	void goesToTheFileThatIsNamed() throws IOException {
		var json = folder.call("snapshot", "--json", "@contoso.tenant", "@before.csv").json().getAsJsonObject();
		assertEquals("before.csv", json.get("file").getAsString());
		assertEquals(1, json.get("numbers").getAsInt());
		assertEquals(2, json.size());
		assertTrue(Files.readString(folder.file("before.csv")).contains("+442079460000"));
		assertFalse(Files.exists(folder.file("snapshots")));
	}

	@Test
	void anEarlierOneIsReplacedByAnAnswerOnly() throws IOException {
		folder.call("snapshot", "@contoso.tenant");
		String earlier = usual();
		write("");
		for (String answer : new String[] { "", "yes\n" }) {
			var refused = folder.withInput(answer.getBytes(StandardCharsets.UTF_8)).call("snapshot", "@contoso.tenant");
			assertEquals(2, refused.exitCode());
			assertTrue(
					refused.err().contains("  2  Replace It\n") && refused.err().contains("Nothing was written"),
					refused.err());
			assertEquals(earlier, usual());
		}
		assertEquals(ExitCode.INTERRUPTED,
				folder.withInput("1\n".getBytes(StandardCharsets.UTF_8)).call("snapshot", "@contoso.tenant")
						.exitCode());
		assertEquals(earlier, usual());
		var replaced = folder.withInput("2\n".getBytes(StandardCharsets.UTF_8)).call("snapshot", "@contoso.tenant");
		assertEquals(USUAL + " was written, with no number.\n", replaced.out());
		assertEquals(1, usual().lines().count());
	}

	@Test
	void isTakenOfATenantThatCanBeRead() {
		folder.call("new", "order", "@london.porting");
		for (String name : new String[] { "@london.porting", "@none.tenant", "@." }) {
			var refused = folder.call("snapshot", "--json", name);
			assertEquals(2, refused.exitCode(), name);
			assertTrue(refused.json().getAsJsonObject().has("error"), refused.out());
		}
		assertFalse(Files.exists(folder.file("snapshots")));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void nothingStandsBehindOneThatGoesToTheOutput() {
		var result = folder.call("snapshot", "@contoso.tenant", "/dev/stdout");
		assertEquals(0, result.exitCode(), result.err());
		assertEquals("", result.out());
		assertTrue(result.err().contains("/dev/stdout was written"), result.err());
	}
}
