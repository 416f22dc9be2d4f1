package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A call with {@code --json} gives one JSON document, also when it does not do what it was to do. */
class RefusedAsJsonTest {

	private final CommandLineFolder folder;

	RefusedAsJsonTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeFiles() throws IOException {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000", "--set", "loa.accountNumber=1 2");
		Files.writeString(folder.file("broken.porting"), "<a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "set --json @a.porting state=onHold", "set @none.porting --json name=x",
			"set --json @a.porting nme=x", "set --json @a.porting", "--json set @a.porting name",
			"new order --json @a.porting", "new order --json @b.porting --tenant @a.porting",
			"validate --json @a.porting --profile uk-fax", "validate --json", "fix --json @a.porting --code X",
			"numbers --json --frobnicate", "export --json @a.porting", "export --json @broken.porting --csv @x.csv",
			"export --json @a.porting --csv @a.porting", "frobnicate --json",
			"--json --today=tomorrow fix @a.porting" })
	void whatIsRefusedSaysWhy(String call) {
		var result = folder.call(call.split(" "));
		assertEquals(2, result.exitCode());
		JsonObject answer = result.json().getAsJsonObject();
		assertEquals(Set.of("error"), answer.keySet());
		String error = answer.get("error").getAsString();
		assertFalse(error.isBlank());
		assertTrue(result.err().startsWith(error.lines().findFirst().orElseThrow()), result.err());
	}

	@Test
	void aRefusedStepNamesWhatStopsIt() {
		var result = folder.call("set", "--json", "@a.porting", "state=submitted");
		assertEquals(1, result.exitCode());
		JsonObject answer = result.json().getAsJsonObject();
		assertTrue(answer.get("error").getAsString().startsWith("The order cannot be submitted"), answer.toString());
		JsonArray problems = answer.getAsJsonArray("problems");
		JsonObject first = problems.get(0).getAsJsonObject();
		assertEquals(List.of("file", "code", "severity", "object", "feature", "value", "message", "fix"),
				List.copyOf(first.keySet()));
		assertEquals("a.porting", first.get("file").getAsString());
		assertTrue(problems.toString().contains("SUBSCRIBER_MISSING"), problems.toString());
		assertTrue(answer.get("fields").toString().contains("{\"field\":\"loa.subscriberName\",\"label\":\""),
				answer.toString());
	}

	@Test
	void aStateThatCannotFollowNamesTheFieldThatIsInTheWay() {
		folder.call("set", "@a.porting", "state=completed");
		var result = folder.call("set", "--json", "@a.porting", "state=processing");
		assertEquals(1, result.exitCode());
		JsonObject answer = result.json().getAsJsonObject();
		assertTrue(answer.get("error").getAsString().contains("--correct"), answer.toString());
		assertEquals("[{\"field\":\"state\",\"label\":\"State\"}]", answer.get("fields").toString());
		assertTrue(folder.call("set", "@a.porting", "state=processing").err().endsWith("\n  State\n"));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void anExportThatHalfFailsSaysWhatWasWritten() {
		var result = folder.call("export", "--json", "@a.porting", "--pdf", "/dev/full", "--csv", "@a.csv");
		assertEquals(2, result.exitCode());
		JsonArray documents = result.json().getAsJsonArray();
		JsonObject pdf = documents.get(0).getAsJsonObject();
		assertTrue(pdf.get("error").getAsString().contains("/dev/full"), pdf.toString());
		JsonObject csv = documents.get(1).getAsJsonObject();
		assertEquals(List.of("kind", "path", "error"), List.copyOf(csv.keySet()));
		assertTrue(csv.get("error").isJsonNull() && Files.exists(folder.file("a.csv")), csv.toString());
		assertTrue(result.err().contains("/dev/full"), result.err());
		assertEquals("csv: a.csv\n",
				folder.call("export", "@a.porting", "--pdf", "/dev/full", "--csv", "@a.csv").out());
	}

	@Test
	void aFixThatFailsSaysOfWhichFile() throws Exception {
		folder.call("new", "order", "@b.porting", "--set", "loa.accountNumber=1 2");
		// Where the version before is kept a folder is in the way, so that no save can be done.
		Files.createDirectories(folder.file(".a.porting~/in the way"));
		var result = folder.call("fix", "--json", "@a.porting", "@b.porting");
		assertEquals(2, result.exitCode());
		JsonObject answer = result.json().getAsJsonObject();
		assertEquals(Set.of("applied", "signaturesTakenOut", "problems", "errors"), answer.keySet());
		assertEquals(1, answer.getAsJsonArray("applied").size());
		assertEquals(1, answer.getAsJsonArray("errors").size());
		Map<String, ?> error = answer.getAsJsonArray("errors").get(0).getAsJsonObject().asMap();
		assertEquals("\"a.porting\"", String.valueOf(error.get("file")));
		assertTrue(String.valueOf(error.get("error")).contains("was not saved"), error.toString());
	}
}
