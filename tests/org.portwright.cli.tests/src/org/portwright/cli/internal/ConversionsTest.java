package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

/** Conversions to service numbers on the command line. */
@SuppressWarnings("nls")
class ConversionsTest {

	private final CommandLineFolder folder;

	ConversionsTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
	}

	@Test
	void theyArePlannedRecordedAndListed() {
		var none = folder.call("conversions", "@a.porting");
		assertEquals("0 ", none.exitCode() + " " + none.out());
		assertTrue(none.err().contains("--plan"), none.err());
		var set = folder.call("set", "@a.porting", "numbers[+442079460000].usage=voiceApp", "focDate=2026-11-20",
				"focTime=10:00", "state=completed");
		assertEquals(0, set.exitCode(), set.err());
		var planned = folder.call("conversions", "@a.porting", "--plan");
		assertEquals(0, planned.exitCode(), planned.err());
		assertTrue(planned.out().startsWith("020 7946 0000: planned 2026-11-2"), planned.out());
		var done = folder.call("conversions", "@a.porting", "--done", "02079460000", "--on", "2026-11-23");
		assertEquals("020 7946 0000: converted 2026-11-23\n", done.out(), done.err());
		var entries = folder.call("journal", "--json", "@a.porting").json().getAsJsonArray();
		JsonObject last = entries.get(entries.size() - 1).getAsJsonObject();
		assertTrue(last.get("text").getAsString().contains("020 7946 0000"), last.toString());
		assertEquals("2026-11-23", folder.call("conversions", "--json", "@a.porting").json().getAsJsonArray()
				.get(0).getAsJsonObject().get("done").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--done 02079460001", "--on 2026-11-20" })
	void whatMakesNoSenseIsRefused(String options) {
		assertEquals(2, folder.call(("conversions @a.porting " + options).split(" ")).exitCode());
	}

	@Test
	void whatHoldsThePlanIsNamed() {
		var result = folder.call("conversions", "--json", "@a.porting", "--plan");
		assertEquals(1, result.exitCode());
		assertEquals("numbers", result.json().getAsJsonObject().getAsJsonArray("fields").get(0).getAsJsonObject()
				.get("field").getAsString());
	}

	@Test
	void oneBeforeTheCutOverIsAskedAbout() {
		folder.call("set", "@a.porting", "numbers[+442079460000].usage=voiceApp", "focDate=2026-12-15",
				"state=transferApproved");
		folder.call("conversions", "@a.porting", "--plan");
		var asked = folder.call("conversions", "@a.porting", "--done", "02079460000");
		assertEquals(1, asked.exitCode(), asked.err());
		assertTrue(asked.err().contains("A number was converted on 24 November 2026, but the confirmed cut-over is on"
				+ " 15 December 2026, which is later. Check the day."), asked.err());
		assertEquals(0, folder.call("conversions", "@a.porting", "--done", "02079460000", "--yes").exitCode());
	}
}
