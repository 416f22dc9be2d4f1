package org.portwright.cli.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.CommandLineFolder.Result;

import com.google.gson.JsonObject;

/** What is doubtful in a text is left out and named unless the call asks for it, and then kept as unconfirmed. */
@SuppressWarnings("nls")
class DoubtfulNumbersTest {

	private static final String TEXT = """
			Please move 0161 496 0000 - 0009.
			We have never had 0161 496 0100.
			My mobile is 07700 900123.
			""";
	private static final String ORDER = "@london.porting";

	private final CommandLineFolder folder;

	DoubtfulNumbersTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
	}

	@Test
	void isLeftOutAndNamedWithOne() {
		Result result = folder.call("new", "order", ORDER, "--numbers", TEXT);
		assertEquals(1, result.exitCode(), result.err());
		assertTrue(result.out().contains("10 numbers"), result.out());
		assertTrue(result.err().contains("Left out") && result.err().contains("0161 496 0100"), result.err());
		assertTrue(result.err().contains("07700 900123") && result.err().contains("--doubtful"), result.err());
		assertTrue(!result.out().contains("unconfirmed"), result.out());
	}

	@Test
	void isNotTakenInJsonAndHasItsReason() {
		JsonObject answer = folder.call("new", "order", ORDER, "--json", "--numbers", TEXT).json().getAsJsonObject();
		assertEquals(3, answer.getAsJsonArray("numbers").size());
		JsonObject left = answer.getAsJsonArray("numbers").get(1).getAsJsonObject();
		assertTrue(left.get("first").isJsonNull(), answer::toString);
		assertTrue(left.get("reason").getAsString().contains("never had"), answer::toString);
	}

	@Test
	void isTakenWhenAskedForAndConfirmedLater() throws IOException {
		Result result = folder.call("new", "order", ORDER, "--doubtful", "--numbers", TEXT);
		assertEquals(1, result.exitCode(), "the mobile is left out in any case");
		assertTrue(result.out().contains("11 numbers"), result.out());
		Result problems = folder.call("validate", ORDER, "--json");
		assertTrue(problems.out().contains("VALUE_UNCONFIRMED"), problems.out());
		Result refused = folder.call("set", ORDER, "--confirm", "loa.accountNumber");
		assertEquals(2, refused.exitCode());
		assertTrue(refused.err().contains("loa.accountNumber"), refused.err());
		JsonObject confirmed = folder.call("set", ORDER, "--json", "--confirm", "numbers[+441614960100]", "name=Leeds")
				.json().getAsJsonObject();
		assertEquals("{\"changed\":1,\"confirmed\":1,\"added\":[]}", confirmed.toString());
		assertTrue(!folder.call("validate", ORDER, "--json").out().contains("VALUE_UNCONFIRMED"));
		String file = Files.readString(folder.file("london.porting"));
		assertTrue(file.contains("never had … 0161 496 0100"), file);
		assertEquals(0, folder.call("set", ORDER, "--confirm", "all").exitCode());
	}

	@Test
	void setLeavesItOutAndNamesItWithOne() {
		folder.call("new", "order", ORDER);
		Result result = folder.call("set", ORDER, "numbers+=" + TEXT, "name=Leeds");
		assertEquals(1, result.exitCode(), result.err());
		assertTrue(result.out().contains("2 fields") && result.out().contains("+441614960000"), result.out());
		assertTrue(result.err().contains("Left out: '0161 496 0100' is doubtful: 'never had'"), result.err());
		assertTrue(result.err().contains("07700 900123") && result.err().contains("--doubtful"), result.err());
		JsonObject json = folder.call("set", ORDER, "--json", "numbers+=" + TEXT).json().getAsJsonObject();
		assertEquals(0, json.get("changed").getAsInt());
		assertEquals("0161 496 0100", json.getAsJsonArray("left").get(0).getAsJsonObject().get("text").getAsString());
	}

	@Test
	void setTakesItWhenAskedForWithItsSource() throws IOException {
		folder.call("new", "order", ORDER);
		Result result = folder.call("set", ORDER, "--doubtful", "numbers+=We have never had 0161 496 0100");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(result.err().contains("is doubtful"), result.err());
		assertTrue(Files.readString(folder.file("london.porting")).contains("never had … 0161 496 0100"));
		assertTrue(folder.call("validate", ORDER, "--json").out().contains("VALUE_UNCONFIRMED"));
	}

	@Test
	void newOrderSetsFieldsByTheSameLaw() {
		Result result = folder.call("new", "order", ORDER, "--set", "loa.staying+=" + TEXT);
		assertEquals(1, result.exitCode(), result.err());
		assertTrue(result.err().contains("Left out: '0161 496 0100'"), result.err());
	}

	@Test
	void aTextOfSureNumbersEndsWithZero() {
		assertEquals(0, folder.call("new", "order", ORDER, "--numbers", "0161 496 0000 - 0009").exitCode());
		assertEquals(2, folder.call("set", ORDER).exitCode());
		Result one = folder.call("set", ORDER, "sources+=x");
		assertTrue(one.err().contains("--confirm"), one.err());
	}
}
