package org.portwright.cli.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.fields.FieldList;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What {@code fields} lists; and that nothing written for people has an internal path. */
@SuppressWarnings("nls")
class FieldsTest {

	private final CommandLineFolder folder;

	FieldsTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	private static Map<String, JsonObject> byPath(JsonElement answers) {
		Map<String, JsonObject> all = new HashMap<>();
		answers.getAsJsonArray()
				.forEach(each -> all.put(each.getAsJsonObject().get("field").getAsString(), each.getAsJsonObject()));
		return all;
	}

	@Test
	void aFileShowsWhatItHolds() {
		folder.call("new", "order", "@london.porting", "--set", "loa.accountNumber=FV774", "--numbers",
				"020 7946 0000");
		var result = folder.call("fields", "--json", "@london.porting");
		assertEquals(0, result.exitCode());
		Map<String, JsonObject> fields = byPath(result.json());
		assertEquals(JsonParser.parseString(
				"""
						{"field": "loa.accountNumber", "label": "Account number, as on the bill",
						"hint": "Not the customer number of a reseller and not an invoice number. Where to find it: on the \
						losing provider’s bill. Microsoft's form calls it: Account Number, on the form for service numbers.", "example": "12345678", "value": "FV774"}"""),
				fields.get("loa.accountNumber"));
		assertEquals("+442079460000", fields.get("numbers[+442079460000].first").get("value").getAsString());
		assertEquals("Numbers 020 7946 0000, First number",
				fields.get("numbers[+442079460000].first").get("label").getAsString());
		assertTrue(fields.get("route").get("hint").getAsString().contains("One of wizard, serviceCenter."));
	}

	@Test
	void withoutAFileItListsAllOfBothKinds() {
		var result = folder.call("fields", "--json");
		assertEquals(0, result.exitCode());
		int all = FieldList.of(Blank.order()).size() + FieldList.of(Blank.tenant()).size();
		assertEquals(all, result.json().getAsJsonArray().size());
		assertTrue(byPath(result.json()).keySet().containsAll(List.of("loa.cupid", "domains[ID].initial")));
	}

	@Test
	void textSaysWhatSetTakes() {
		folder.call("new", "order", "@london.porting", "--set", "loa.accountNumber=FV774");
		String text = folder.call("fields", "@london.porting").out();
		assertTrue(text.contains("Account number, as on the bill\n    loa.accountNumber=FV774\n"), text);
		assertTrue(text.contains("\n    loa.cupid=   (such as 001)\n"
				+ "    Where to find it: ask the losing network. Written as: Three digits."), text);
	}

	@Test
	void aFileThatIsNoneIsRefused() {
		assertEquals(2, folder.call("fields", "nowhere.porting").exitCode());
	}

	@Test
	void problemsAndFixesNameFieldsAsTheWindowDoes() {
		folder.call("new", "order", "@london.porting", "--set", "loa.accountNumber=FV 774", "--set",
				"loa.serviceAddress.postcode=EC1A IBB", "--numbers", "020 7946 0000");
		String text = folder.call("validate", "@london.porting").out();
		assertTrue(text.contains("ACCOUNT_NUMBER_FORMAT  Account number, as on the bill\n"), text);
		assertTrue(text.contains("POSTCODE_FORMAT  Service address, Postcode\n"), text);
		String fixed = folder.call("fix", "@london.porting").out();
		assertTrue(fixed.contains("Service address, Postcode: EC1A IBB -> EC1A 1BB"), fixed);
		String refused = folder.call("set", "@london.porting", "state=submitted").err();
		assertTrue(refused.contains("Company name, exactly as on the bill"), refused);
		for (String said : List.of(text, fixed, refused)) {
			assertFalse(said.contains("loa.") || said.contains("numbers["), said);
		}
	}

	@Test
	void aStateIsTakenAsItIsShown() {
		folder.call("new", "order", "@words.porting");
		var result = folder.call("set", "@words.porting", "state=Contacting carrier");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(folder.call("fields", "@words.porting").out().contains("state=contactingCarrier"));
	}
}
