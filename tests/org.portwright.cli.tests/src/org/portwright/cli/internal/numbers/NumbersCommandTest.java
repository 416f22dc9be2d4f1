package org.portwright.cli.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What <code>numbers</code> says of a text, as JSON and to people. */
@SuppressWarnings("nls")
class NumbersCommandTest {

	private static final String MAIL = """
			Hi, these are the numbers:
			- Main: 020 7946 0000 – 0099
			- +44 (0)20 7946 0100 to 0119
			- my mobile 07700 900123
			""";

	private final CommandLineFolder folder;

	NumbersCommandTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	private static JsonElement json(String text) {
		return JsonParser.parseString(text);
	}

	@Test
	void numbersAsJson() {
		var result = folder.call("numbers", "--json", "020 7946 0000 - 0099, 07700 900123 and 4.42079E+11");
		assertEquals(0, result.exitCode());
		JsonArray answers = result.json().getAsJsonArray();
		assertEquals(json("""
				{"first": "+442079460000", "last": "+442079460099", "count": 100, "type": "geographic",
				"text": "020 7946 0000 - 0099", "offset": 0, "problem": null, "reason": null}"""), answers.get(0));
		assertEquals(json("""
				{"first": "+447700900123", "last": "+447700900123", "count": 1, "type": "mobile",
				"text": "07700 900123", "offset": 22, "problem": "NUMBER_MOBILE", "reason": null}"""), answers.get(1));
		JsonObject refused = answers.get(2).getAsJsonObject();
		assertTrue(refused.remove("reason").getAsString().contains("4.42079E+11"));
		assertEquals(json("""
				{"first": null, "last": null, "count": 0, "type": "unknown", "text": "4.42079E+11", "offset": 39,
				"problem": null}"""), refused);
	}

	@Test
	void whatIsDoubtfulIsTakenAndSaid() {
		String mail = "0113 496 0100 moves, the older 0113 496 0102 is not ours. 0113 496 0104 moves.";
		JsonArray answers = folder.call("numbers", "--json", mail).json().getAsJsonArray();
		assertEquals(List.of("0113 496 0102"),
				answers.asList().stream().map(JsonElement::getAsJsonObject)
						.filter(answer -> answer.get("reason").toString().contains("not the customer’s"))
						.map(answer -> answer.get("text").getAsString()).toList());
		assertTrue(folder.call("numbers", mail).out().contains("'0113 496 0102' is doubtful: 'not ours' says"));
		assertTrue(folder.call("new", "order", "@a.porting", "--numbers", mail).err().contains("'0113 496 0102'"));
	}

	@Test
	void whatWasPutRightIsSaidOfItsNumberAndInItsLine() {
		String mail = "0113 496 0100 ext. 12 and 0113 496 0102.\n1614960000\n\nInvoice 20261101\n";
		JsonArray answers = folder.call("numbers", "--json", mail).json().getAsJsonArray();
		assertEquals(json("""
				{"0113 496 0100": "Extension left out: 'ext. 12'. A number is ported with all that is behind it.",
				"0113 496 0102": null, "1614960000": "'1614960000' had lost its leading 0; it was put back."}"""),
				reasons(answers));
		String out = folder.call("numbers", mail).out();
		assertTrue(out.contains("Put right (2):\n  line 1: Extension left out"), out);
		assertTrue(out.contains("\n  line 2: '1614960000' had lost"), out);
		assertTrue(out.contains("Not taken (1):\n  line 4: '20261101'"), out);
		assertTrue(folder.call("new", "order", "@a.porting", "--numbers", mail).err()
				.contains("'1614960000' had lost its leading 0"));
	}

	/** What is said of each number that was taken, by its text. */
	private static JsonObject reasons(JsonArray answers) {
		var reasons = new JsonObject();
		answers.asList().stream().map(JsonElement::getAsJsonObject).filter(answer -> !answer.get("first").isJsonNull())
				.forEach(answer -> reasons.add(answer.get("text").getAsString(), answer.get("reason")));
		return reasons;
	}

	@Test
	void numbersForPeople() {
		var read = folder.withInput(MAIL.getBytes(Charset.forName("windows-1252"))).call("numbers");
		String text = read.out();
		assertTrue(text.matches("(?s).*\\+442079460000 - \\+442079460119 +120  geographic\n.*"), text);
		assertTrue(text.matches("(?s).*\\+447700900123 +1  mobile +NUMBER_MOBILE\n.*"), text);
		assertTrue(read.err().contains("Windows-1252"), read.err());
	}

	@Test
	void anotherKindOfFileSaysWhatItIs() {
		var refused = folder.withInput("%PDF-1.7\n(0161 496 0000)".getBytes(StandardCharsets.UTF_8)).call("numbers",
				"-");
		assertEquals(2, refused.exitCode());
		assertEquals("", refused.out());
		assertTrue(refused.err().contains("This is a PDF."), refused.err());
	}

	@Test
	void aTextInUtf16NeedsNoMark() {
		var read = folder.withInput("020 7946 0000 – 0009".getBytes(StandardCharsets.UTF_16LE)).call("numbers", "-");
		assertTrue(read.out().contains("+442079460000 - +442079460009"), read.out());
		assertEquals("", read.err());
	}

	@Test
	void aTextMayBeginWithADash() {
		assertEquals(0, folder.call("numbers", "- 020 7946 0000").exitCode());
		assertEquals(0, folder.call("new", "order", "@a.porting", "--numbers", "- 020 7946 0000").exitCode());
		assertEquals("+442079460000", folder.call("numbers", "--json", "020", "7946", "0000").json().getAsJsonArray()
				.get(0).getAsJsonObject().get("first").getAsString());
	}

	@Test
	void aTextWithoutNumbersSaysThat() {
		assertEquals("No number was taken.", folder.call("numbers", "hello").out().strip());
	}
}
