package org.portwright.cli.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

/** The command line proposes the state that Microsoft's data of the tenant has, and records it only when told to. */
@SuppressWarnings("nls")
class StateRemarkTest {

	private static final String ID = "a3abd34b-14bd-4304-a380-774f60aa533b";

	private final CommandLineFolder folder;

	StateRemarkTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() throws IOException {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000, 020 7946 0001");
		assertEquals(0, folder.call("set", "@a.porting", "organisationId=" + ID, "portOrderId=PO-1",
				"state=contactingCarrier").exitCode());
		tenant("firmOrderCommitmentAccepted", "firmOrderCommitmentAccepted");
	}

	private void tenant(String first, String second) throws IOException {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.8"
				    organisationId="%s">
				  <phoneNumbers id="+442079460000" portInStatus="%s"/>
				  <phoneNumbers id="+442079460001" portInStatus="%s"/>
				</portwright:Tenant>
				""".formatted(ID, first, second));
	}

	private String state() throws IOException {
		String file = Files.readString(folder.file("a.porting"));
		return file.replaceAll("(?s).*? state=\"(\\w+)\".*", "$1");
	}

	@Test
	void setProposesAndChangesNoState() throws IOException {
		var result = folder.call("set", "@a.porting", "loa.accountNumber=FAB1");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(
				result.err().contains("has all 2 numbers with a date that is accepted (firmOrderCommitmentAccepted). "
						+ "That proposes: Transfer approved. If it is so, record it: portwright set "),
				result.err());
		assertTrue(result.err().contains(" state=transferApproved\n"), result.err());
		assertEquals("contactingCarrier", state());
		assertEquals("transferApproved", folder.call("set", "--json", "@a.porting", "loa.accountNumber=FAB2").json()
				.getAsJsonObject().get("proposedState").getAsString());
	}

	@Test
	void aStateIsTakenWhenTheUserSaysSo() throws IOException {
		tenant("completed", "completed");
		var journal = folder.call("journal", "@a.porting");
		assertTrue(journal.err().contains(" state=completed\n"), journal.err());
		assertEquals("contactingCarrier", state());
		var set = folder.call("set", "--json", "@a.porting", "state=completed");
		assertEquals(0, set.exitCode(), set.err());
		assertEquals("completed", state());
		assertFalse(set.json().getAsJsonObject().has("proposedState"), set.out());
	}

	@Test
	void aPartOfTheNumbersProposesNothing() throws IOException {
		tenant("completed", "");
		var result = folder.call("set", "--json", "@a.porting", "loa.accountNumber=FAB1");
		assertTrue(result.err().contains("an accepted date for 1 of 2 numbers, 1 of them ported. No state follows"),
				result.err());
		assertFalse(result.json().getAsJsonObject().has("proposedState"), result.out());
	}
}
