package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

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
	void anEarlierOneStaysAndTheNextGetsANumber() throws IOException {
		folder.call("snapshot", "@contoso.tenant");
		String earlier = usual();
		assertEquals(USUAL + " was written, with 1 number.\n", folder.call("snapshot", "@contoso.tenant").out());
		write("");
		assertEquals("snapshots/contoso-2026-11-24-2.csv was written, with no number.\n",
				folder.call("snapshot", "@contoso.tenant").out());
		assertEquals(earlier, usual());
	}

	@Test
	void aFileThatIsNamedIsReplacedWithReplaceAlone() throws IOException {
		folder.call("snapshot", "@contoso.tenant", "@before.csv");
		folder.call("snapshot", "@contoso.tenant");
		String earlier = usual();
		write("");
		var refused = folder.call("snapshot", "@contoso.tenant", "@before.csv");
		assertEquals(2, refused.exitCode());
		assertTrue(refused.err().contains("Nothing was written") && refused.err().contains("--replace"), refused.err());
		assertEquals(earlier, Files.readString(folder.file("before.csv")));
		assertEquals(0, folder.call("snapshot", "--replace", "@contoso.tenant", "@before.csv").exitCode());
		assertEquals(1, Files.readAllLines(folder.file("before.csv")).size());
		assertEquals(2, folder.call("snapshot", "--replace", "@contoso.tenant", '@' + USUAL).exitCode());
		assertEquals(earlier, usual());
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
