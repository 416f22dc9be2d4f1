package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonObject;

/** Conversions to another usage on the command line. */
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

	private void tenant(String capability) throws IOException {
		folder.call("set", "@a.porting", "numbers[+442079460000].usage=voiceApp");
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="t1" format="1.8">
				  <phoneNumbers id="+442079460000">
				    <capabilities>%s</capabilities>
				  </phoneNumbers>
				</portwright:Tenant>
				""".formatted(capability));
		assertEquals(0, folder.call("set", "@a.porting", "tenant=contoso.tenant").exitCode());
	}

	@Test
	void whatIsLeftIsListedWithoutASlotAndRecorded() throws IOException {
		var none = folder.call("conversions", "@a.porting");
		assertEquals("0 ", none.exitCode() + " " + none.out());
		assertTrue(none.err().contains("--plan"), none.err());
		tenant("userAssignment");
		var listed = folder.call("conversions", "@a.porting", "--plan");
		assertEquals("020 7946 0000: to be converted, usage wanted: Voice app\n", listed.out(), listed.err());
		JsonObject json = folder.call("conversions", "--json", "@a.porting").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertEquals(List.of("id", "first", "last", "usage", "plannedDate", "plannedTime", "done"),
				List.copyOf(json.keySet()));
		assertTrue(json.get("plannedDate").isJsonNull() && json.get("plannedTime").isJsonNull(), json.toString());
		var done = folder.call("conversions", "@a.porting", "--done", "02079460000", "--on", "2026-11-23");
		assertEquals("020 7946 0000: converted 2026-11-23\n", done.out(), done.err());
		var entries = folder.call("journal", "--json", "@a.porting").json().getAsJsonArray();
		JsonObject last = entries.get(entries.size() - 1).getAsJsonObject();
		assertTrue(last.get("text").getAsString().contains("020 7946 0000"), last.toString());
		assertEquals("2026-11-23", folder.call("conversions", "--json", "@a.porting").json().getAsJsonArray()
				.get(0).getAsJsonObject().get("done").getAsString());
	}

	@Test
	void whereTheUsageIsRightNothingIsListed() throws IOException {
		tenant("voiceApplicationAssignment");
		var result = folder.call("conversions", "@a.porting", "--plan");
		assertEquals("0 ", result.exitCode() + " " + result.out());
		assertTrue(result.err().contains("nothing to convert"), result.err());
	}

	@Test
	void aTimeOfAPersonIsShownAsPlannedForAndChangesNoByte() throws IOException {
		folder.call("set", "@a.porting", "conversions+=020 7946 0000", "conversions[+].usage=voiceApp",
				"conversions[+].plannedDate=2026-12-15", "conversions[+].plannedTime=09:20");
		byte[] before = Files.readAllBytes(folder.file("a.porting"));
		assertEquals("020 7946 0000: to be converted, usage wanted: Voice app, planned for 2026-12-15 09:20\n",
				folder.call("conversions", "@a.porting").out());
		assertArrayEquals(before, Files.readAllBytes(folder.file("a.porting")));
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
		folder.call("set", "@a.porting", "conversions+=020 7946 0000");
		var asked = folder.call("conversions", "@a.porting", "--done", "02079460000");
		assertEquals(1, asked.exitCode(), asked.err());
		assertTrue(asked.err().contains("A number was converted on 24 November 2026, but the confirmed cut-over is on"
				+ " 15 December 2026, which is later. Check the day."), asked.err());
		assertEquals(0, folder.call("conversions", "@a.porting", "--done", "02079460000", "--yes").exitCode());
	}
}
