package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonObject;

/** Emergency locations on the command line. */
@SuppressWarnings("nls")
class LocationsTest {

	private static final String LONDON = "7fda0c0b-6a6e-48b8-855b-3fbd2bcbbe16";
	private static final String LEEDS = "c3f8b7de-4d1f-4e6b-9b0c-2ad1f1d30f61";

	private final CommandLineFolder folder;

	LocationsTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	private void tenant() throws IOException {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="t1" format="1.8">
				  <phoneNumbers id="+442079460000" locationId="%s"/>
				  <phoneNumbers id="+442079460001" locationId="%s"/>
				  <phoneNumbers id="+442079460002" locationId="%s"/>
				</portwright:Tenant>
				""".formatted(LONDON, LONDON, LEEDS));
	}

	@Test
	void eachPlaceIsListedWithWhatTheTenantHasAndNothingIsWritten() throws IOException {
		tenant();
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000 - 0009, 0113 496 0000", "--set",
				"tenant=contoso.tenant");
		var set = folder.call("set", "@a.porting", "sites+=Leeds", "sites[+].emergencyAddress=validated",
				"sites[+].locationId=" + LEEDS, "numbers[+441134960000].site=Leeds", "emergencyAddress=missing");
		assertEquals(0, set.exitCode(), set.err());
		byte[] before = Files.readAllBytes(folder.file("a.porting"));
		var listed = folder.call("locations", "@a.porting");
		assertEquals("""
				Service address: Not in Teams yet
				    The tenant has %s for 2 of these numbers.
				    The tenant has %s for 1 of these numbers.
				Leeds: In Teams and validated, location ID %s
				""".formatted(LONDON, LEEDS, LEEDS), listed.out(), listed.err());
		JsonObject json = folder.call("locations", "--json", "@a.porting").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertEquals(List.of("site", "name", "emergencyAddress", "locationId", "tenant"), List.copyOf(json.keySet()));
		assertTrue(json.get("site").isJsonNull() && json.get("locationId").isJsonNull(), json.toString());
		assertEquals("missing", json.get("emergencyAddress").getAsString());
		assertEquals(2, json.getAsJsonArray("tenant").size());
		assertArrayEquals(before, Files.readAllBytes(folder.file("a.porting")));
	}

	@Test
	void anOrderOfFreephoneNumbersHasNone() {
		folder.call("new", "order", "@a.porting", "--numbers", "0808 157 0000");
		var listed = folder.call("locations", "@a.porting");
		assertEquals("0 ", listed.exitCode() + " " + listed.out());
		assertTrue(listed.err().contains("belong to a place"), listed.err());
	}
}
