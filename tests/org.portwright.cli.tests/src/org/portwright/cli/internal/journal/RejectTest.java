package org.portwright.cli.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonObject;

/** Rejections on the command line. */
@SuppressWarnings("nls")
class RejectTest {

	private final CommandLineFolder folder;

	RejectTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
		folder.call("set", "@a.porting", "portOrderId=PO-1", "state=contactingCarrier", "--on", "2026-11-19");
	}

	@Test
	void aRejectionIsRecordedWithItsStateAndLeadsToTheFields() {
		var result = folder.call("reject", "@a.porting", "--code", "6", "--on", "2026-11-20");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.out().startsWith("a.porting: rejected by "), result.out());
		assertTrue(result.out().contains("on Friday 20 November 2026.\n"), result.out());
		assertTrue(result.out().contains("    About: "), result.out());
		assertTrue(result.err().contains("first fault"), result.err());
		var entries = folder.call("journal", "--json", "@a.porting").json().getAsJsonArray();
		JsonObject last = entries.get(entries.size() - 1).getAsJsonObject();
		assertEquals("rejected 2026-11-20",
				last.get("to").getAsString() + ' ' + last.get("when").getAsString());
	}

	@Test
	void theReasonIsGivenAsJsonWithItsFields() {
		JsonObject answer = folder.call("reject", "--json", "@a.porting", "--by", "microsoft", "--cause",
				"microsoft.address", "--reason", "Postcode differs").json().getAsJsonObject();
		assertEquals("microsoft 2026-11-24 Postcode differs 1", answer.get("by").getAsString() + ' '
				+ answer.get("date").getAsString() + ' ' + answer.get("reason").getAsString() + ' '
				+ answer.get("revision").getAsInt());
		JsonObject cause = answer.getAsJsonArray("causes").get(0).getAsJsonObject();
		assertEquals("microsoft.address", cause.get("code").getAsString());
		assertTrue(cause.getAsJsonArray("fields").size() > 0, cause.toString());
	}

	@ParameterizedTest
	@CsvSource({ "--cause uk.07, uk.06", "--by ofcom, 'carrier, microsoft'", "--on 2026-12-01, in the future" })
	void whatMakesNoSenseIsRefused(String options, String told) throws Exception {
		String before = Files.readString(folder.file("a.porting"));
		var result = folder.call(("reject @a.porting " + options).split(" "));
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains(told), result.err());
		assertEquals(before, Files.readString(folder.file("a.porting")));
	}

	@Test
	void aCompletedOrderIsNotRejected() {
		folder.call("set", "@a.porting", "state=completed");
		var result = folder.call("reject", "--json", "@a.porting", "--code", "06");
		assertEquals(1, result.exitCode());
		assertEquals("state", result.json().getAsJsonObject().getAsJsonArray("fields").get(0).getAsJsonObject()
				.get("field").getAsString());
	}

	@Test
	void whoRejectedIsTakenAsItIsShown() {
		assertEquals("microsoft", folder.call("reject", "--json", "@a.porting", "--by", "Microsoft").json()
				.getAsJsonObject().get("by").getAsString());
	}

	@Test
	void aRejectionWithoutAReasonSaysSoAndIsOne() {
		for (int call = 0; call < 2; call++) {
			var result = folder.call("reject", "@a.porting", "--reason", "  ");
			assertTrue(result.err().contains("No code and no reason were given."), result.err());
		}
		assertEquals(1, folder.call("fields", "--json", "@a.porting").json().getAsJsonArray().asList().stream()
				.filter(field -> field.getAsJsonObject().get("field").getAsString()
						.matches("rejections\\[rejection-.*\\.date"))
				.count());
	}
}
