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
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class PhonesTest {

	private static final String LIST = "Name,MAC,UPN,Kind\nLobby,64:16:7F:00:00:01,lobby@contoso.com,cap\n"
			+ "Anna,64167f000002,anna@contoso.com,user\n";

	private final CommandLineFolder folder;

	PhonesTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
	}

	@BeforeEach
	void makeTheTenant() throws IOException {
		Files.writeString(folder.file("contoso.tenant"),
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.5">
						<phoneAccess id="phoneAccess" region="EMEA"/>
						</portwright:Tenant>
						""");
	}

	private CommandLineFolder.Result take(String list, String... more) {
		String[] arguments = new String[more.length + 4];
		System.arraycopy(new String[] { "phones", "@contoso.tenant", "--import", "-" }, 0, arguments, 0, 4);
		System.arraycopy(more, 0, arguments, 4, more.length);
		return folder.withInput(list.getBytes(StandardCharsets.UTF_8)).call(arguments);
	}

	@Test
	void takesAListAndShowsThePhones() throws IOException {
		assertEquals("2 added, 0 values changed, 0 rows refused.\n", take(LIST).out());
		assertTrue(Files.readString(folder.file("contoso.tenant")).contains("64-16-7f-00-00-01"));
		var shown = folder.call("phones", "@contoso.tenant");
		assertEquals(0, shown.exitCode());
		assertTrue(shown.out().startsWith("Lobby  64-16-7f-00-00-01  lobby@contoso.com  SIP Gateway\n"), shown.out());
		assertTrue(shown.out().endsWith("2 phones, 0 signed in.\n"), shown.out());
		JsonObject anna = folder.call("phones", "--json", "@contoso.tenant", "anna").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertEquals("64167f000002", anna.get("id").getAsString());
		assertEquals("sipGateway", anna.get("method").getAsString());
		assertTrue(anna.get("outcome").isJsonNull());
		assertFalse(anna.get("notKnown").getAsJsonArray().isEmpty());
	}

	@Test
	void namesWhatWasNotUnderstoodAndKeepsWhatTheTenantSays() {
		take(LIST);
		var second = take("MAC;Name;UPN\n64167f000001;Front;other@contoso.com\nbroken;B;b@contoso.com\n");
		assertEquals(ExitCode.ERRORS_FOUND, second.exitCode());
		assertEquals("0 added, 0 values changed, 1 rows refused.\n", second.out());
		assertTrue(second.err().contains("Line 3: MAC address: 'broken'"), second.err());
		assertTrue(second.err().contains("Account stays 'lobby@contoso.com', the list says 'other@contoso.com'"),
				second.err());
		JsonObject third = take("MAC;UPN\n64167f000001;other@contoso.com\n", "--overwrite", "--json").json()
				.getAsJsonObject().getAsJsonObject("imported");
		assertEquals("other@contoso.com", third.getAsJsonArray("changed").get(0).getAsJsonObject().get("after")
				.getAsString());
		assertEquals(0, third.getAsJsonArray("kept").size());
	}

	@Test
	void writesListsAndTheSheet() throws IOException {
		take(LIST);
		var written = folder.call("phones", "@contoso.tenant", "--bulk", "@bulk.csv", "--script", "@bulk.ps1",
				"--provisioning", "@provisioning.csv", "--sheet", "@sheet.pdf");
		assertEquals("bulk.csv was written.\nbulk.ps1 was written.\nprovisioning.csv was written.\n"
				+ "sheet.pdf was written.\n", written.out());
		assertTrue(written.err().contains("Lobby: Not known so far: "), written.err());
		assertEquals("Username,HardwareId\r\nlobby@contoso.com,64-16-7F-00-00-01\r\n",
				Files.readString(folder.file("bulk.csv")));
		assertTrue(Files.readString(folder.file("sheet.pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		var all = folder.call("phones", "--json", "@contoso.tenant", "--provisioning", "@provisioning.csv");
		assertEquals(2, all.json().getAsJsonObject().getAsJsonObject("exported").get("phones").getAsInt());
		assertEquals(3, Files.readAllLines(folder.file("provisioning.csv")).size());
	}

	@Test
	void refusesWhatIsNotThere() {
		for (String[] call : new String[][] { { "phones", "@none.tenant" }, { "phones", "@contoso.tenant", "Nobody" },
				{ "phones", "@contoso.tenant", "--bulk", "@x.csv" },
				{ "phones", "@contoso.tenant", "--import", "@none.csv" },
				{ "phones", "@contoso.tenant", "--import", "@contoso.tenant", "--sheet", "@contoso.tenant" } }) {
			assertEquals(ExitCode.WRONG_USE, folder.call(call).exitCode(), String.join(" ", call));
		}
		assertFalse(Files.exists(folder.file("x.csv")));
	}
}
