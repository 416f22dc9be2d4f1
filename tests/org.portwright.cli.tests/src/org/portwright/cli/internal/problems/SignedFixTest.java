package org.portwright.cli.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonObject;

/** A fix of a signed letter says that the signature went with it. */
@SuppressWarnings("nls")
class SignedFixTest {

	private final CommandLineFolder folder;

	SignedFixTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
		for (String name : new String[] { "@a.porting", "@b.porting" }) {
			folder.call("new", "order", name, "--set", "loa.accountNumber=FV 7741");
			folder.call("set", name, "loa.signature.signatory=Jo Bloggs", "loa.signature.date=2026-11-20");
		}
	}

	@Test
	void isSaidInWordsAndAsJson() {
		var words = folder.call("fix", "@a.porting", "--code", "ACCOUNT_NUMBER_FORMAT");
		assertTrue(words.err().contains("a.porting: The signature (Jo Bloggs, 20 November 2026) was taken out"),
				words.err());
		JsonObject json = folder.call("fix", "@b.porting", "--code", "ACCOUNT_NUMBER_FORMAT", "--json").json()
				.getAsJsonObject();
		assertEquals("Jo Bloggs", json.getAsJsonArray("signaturesTakenOut").get(0).getAsJsonObject()
				.getAsJsonObject("signature").get("signatory").getAsString());
		assertEquals(0, folder.call("fix", "@a.porting", "--json").json().getAsJsonObject()
				.getAsJsonArray("signaturesTakenOut").size());
	}
}
