package org.portwright.cli.internal.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.console.ExitCode;

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
						<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.9"
						    organisationId="11111111-2222-3333-4444-555555555555">
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
	void namesWhatOfAListWasLeftOutAndNeverShowsASecret() throws IOException {
		String list = "Phones of Leeds\nMAC;Phone;Admin password;Blurb;Note\n"
				+ "64167f000003;020 7946 0003;hunter2;x;PIN hunter2\n";
		var said = take(list);
		assertEquals(ExitCode.DONE, said.exitCode());
		assertEquals("1 added, 0 values changed, 0 rows refused.\n", said.out());
		for (String part : List.of("Line 1: 'Phones of Leeds' is above the headings",
				"Line 2: headings: MAC, Phone, Admin password, Blurb, Note\n",
				"Column 2 'Phone' was read as Number, by its cells.\n",
				"Line 2: Admin password: The column 'Admin password' was not read: passwords, PINs and codes are never",
				"Line 2: Blurb: The column 'Blurb' was not read: its heading is not known.",
				"Line 3: What to know of it: It names a password, PIN or code, so it was left out.")) {
			assertTrue(said.err().contains(part), said.err());
		}
		assertFalse((said.out() + said.err() + Files.readString(folder.file("contoso.tenant"))).contains("hunter2"));
		JsonObject json = take(list.replace("000003", "000004"), "--json").json().getAsJsonObject()
				.getAsJsonObject("imported");
		assertEquals("[{\"line\":2,\"cells\":[\"MAC\",\"Phone\",\"Admin password\",\"Blurb\",\"Note\"]}]",
				json.getAsJsonArray("headings").toString());
		assertEquals("{\"column\":2,\"heading\":\"Phone\",\"field\":\"number\",\"reading\":\"CELLS\"}",
				json.getAsJsonArray("columns").get(1).toString());
		assertEquals("{\"column\":3,\"heading\":\"Admin password\",\"field\":null,\"reading\":\"SECRET\"}",
				json.getAsJsonArray("columns").get(2).toString());
		assertEquals("UNKNOWN", json.getAsJsonArray("columns").get(3).getAsJsonObject().get("reading").getAsString());
		assertFalse(json.toString().contains("hunter2"));
	}

	@Test
	void aValueThatIsOverwrittenIsShown() {
		take(LIST);
		var over = take("MAC;UPN\n64167f000001;other@contoso.com\n", "--overwrite");
		assertTrue(
				over.err().contains("Line 2: Lobby: Account was 'lobby@contoso.com' and is 'other@contoso.com' now."),
				over.err());
	}

	@Test
	void namesTheFileOfAnEarlierLongerList() throws IOException {
		take(LIST);
		Files.writeString(folder.file("bulk-2.csv"), "Username,HardwareId\r\na@contoso.com,64-16-7F-00-00-09\r\n");
		var written = folder.call("phones", "@contoso.tenant", "--bulk", "@bulk.csv");
		assertTrue(written.err().contains("bulk-2.csv is of an earlier list, which was longer: this one has 1 file."),
				written.err());
		assertTrue(Files.exists(folder.file("bulk-2.csv")));
	}

	@Test
	void aPhoneForTeamsHasOneSentenceAndNoAddress() {
		take("Name,MAC,Model\nDesk,64:16:7F:00:00:01,Poly CCX 500\n");
		String shown = folder.call("phones", "@contoso.tenant").out();
		assertEquals(3, shown.lines().count(), shown);
		assertTrue(shown.lines().toList().get(1).endsWith("sign in on its own screen."), shown);
		JsonObject desk = folder.call("phones", "--json", "@contoso.tenant").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertTrue(desk.get("provisioningAddress").isJsonNull() && desk.get("bulkProvisioningAddress").isJsonNull());
		assertEquals(1, desk.getAsJsonArray("notMet").size(), desk::toString);
		assertEquals(0, desk.getAsJsonArray("notKnown").size(), desk::toString);
	}

	@Test
	void takesNoListOutOfAnOrder() throws IOException {
		folder.call("new", "order", "@london.porting", "--numbers", "020 7946 0000");
		String before = Files.readString(folder.file("contoso.tenant"));
		var refused = folder.call("phones", "@contoso.tenant", "--import", "@london.porting");
		assertEquals(2, refused.exitCode());
		assertTrue(refused.err().startsWith("'london.porting' is the file of a tenant, an order or an engagement"),
				refused.err());
		var piped = folder.withInput(Files.readAllBytes(folder.file("london.porting"))).call("phones",
				"@contoso.tenant", "--import", "-");
		assertEquals(2, piped.exitCode(), piped.out());
		assertTrue(piped.err().startsWith("'-' is the file of a tenant"), piped.err());
		assertEquals(before, Files.readString(folder.file("contoso.tenant")));
	}

	@Test
	void saysOfAPhoneHowItIsSetUpAndWhatItsEmergencyCallsCarry() {
		take("Name,MAC,Model\nLobby,64:16:7F:00:00:01,VVX 600\nDesk,64:16:7F:00:00:02,Yealink T48S\nYard,64:16:7F:00:00:03,Yealink T48\n");
		String shown = folder.call("phones", "@contoso.tenant").out();
		assertTrue(shown.contains("Emergency calls: this model has no dynamic location"), shown);
		var phones = folder.call("phones", "--json", "@contoso.tenant").json().getAsJsonArray();
		JsonObject lobby = phones.get(0).getAsJsonObject();
		assertEquals(160, lobby.getAsJsonObject("family").get("dhcpOption").getAsInt());
		assertFalse(lobby.getAsJsonObject("emergencyCalls").get("dynamic").getAsBoolean());
		JsonObject desk = phones.get(1).getAsJsonObject();
		assertEquals(66, desk.getAsJsonObject("family").get("dhcpOption").getAsInt());
		assertTrue(desk.getAsJsonObject("emergencyCalls").get("dynamic").getAsBoolean());
		assertTrue(phones.get(2).getAsJsonObject().get("emergencyCalls").isJsonNull());
		folder.call("set", "@contoso.tenant", "phoneAccess.region=EMEA",
				"organisationId=11111111-2222-3333-4444-555555555555");
		desk = folder.call("phones", "--json", "@contoso.tenant").json().getAsJsonArray().get(1).getAsJsonObject();
		assertEquals("http://emea.ipp.sdg.teams.microsoft.com", desk.get("provisioningAddress").getAsString());
		assertEquals("http://emea.ipp.sdg.teams.microsoft.com/tenantid/11111111-2222-3333-4444-555555555555",
				desk.get("bulkProvisioningAddress").getAsString());
		folder.call("set", "@contoso.tenant", "phoneAccess.region=");
		desk = folder.call("phones", "--json", "@contoso.tenant").json().getAsJsonArray().get(1).getAsJsonObject();
		assertTrue(desk.get("provisioningAddress").isJsonNull(), "it differs by region");
	}

	@Test
	void saysBeforeTheListsWhatABulkSignInDoes() {
		take(LIST);
		var written = folder.call("phones", "@contoso.tenant", "--bulk", "@bulk.csv", "--script", "@bulk.ps1",
				"--provisioning", "@provisioning.csv");
		assertEquals("bulk.csv was written.\nbulk.ps1 was written.\nprovisioning.csv was written.\n", written.out());
		assertTrue(written.err().startsWith("A bulk sign-in resets the password"), written.err());
		assertTrue(written.err().contains("provisioning.csv with the template"), written.err());
		assertTrue(folder.call("phones", "--json", "@contoso.tenant", "--bulk", "@bulk.csv").json().getAsJsonObject()
				.getAsJsonObject("exported").getAsJsonArray("notes").get(0).getAsString().contains("password"));
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

	/** Phones that cannot be in the list are among those that were asked for. */
	@Test
	void countsTheRowsOfTheListBesideThePhones() {
		take(LIST + "Hall,64:16:7F:00:00:03,,cap\n");
		var bulk = folder.call("phones", "--json", "@contoso.tenant", "--bulk", "@bulk.csv").json().getAsJsonObject()
				.getAsJsonObject("exported");
		assertEquals(2, bulk.get("phones").getAsInt(), bulk.toString());
		assertEquals(1, bulk.get("rows").getAsInt(), bulk.toString());
	}

	@Test
	void saysOfASheetWithoutPhonesNothingOfABulkSignIn() {
		var refused = folder.call("phones", "@contoso.tenant", "--sheet", "@sheet.pdf");
		assertEquals(ExitCode.WRONG_USE, refused.exitCode());
		assertTrue(refused.err().contains("no phone that is not signed in") && !refused.err().contains("ulk"),
				refused.err());
	}

	@Test
	void takesNoSignsThatTurnTheDirectionOfWriting() throws IOException {
		take("Name,MAC,Model,Account\n\u202Eybbol\u2066,64-16-7f-00-00-01,VVX 600,lobby@contoso.com\n");
		String tenant = Files.readString(folder.file("contoso.tenant"));
		assertTrue(tenant.contains("\"ybbol\""), tenant);
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
