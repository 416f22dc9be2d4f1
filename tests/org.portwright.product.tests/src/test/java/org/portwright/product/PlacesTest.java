package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that cannot be written, and a file that several calls save at once. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class PlacesTest {

	/** Root may write anywhere: then somebody else calls. */
	private static final String AS_USER = """
			user=
			[[ $(id -u) != 0 ]] || user="setpriv --reuid 65534 --regid 65534 --clear-groups"
			""";
	private static final int CALLS = 6;

	private final Shell shell;

	PlacesTest(@TempDir Path folder) {
		shell = new Shell(folder);
	}

	@BeforeEach
	void makeAnOrder() throws Exception {
		var made = shell.run("\"$portwright\" new order a.porting --numbers '020 7946 0000'");
		assertEquals(0, made.exitCode(), made.err());
	}

	/** So that the folder can be deleted. */
	@AfterEach
	void canBeWrittenAgain() throws Exception {
		shell.run("chmod 755 .");
	}

	private Shell.Result runIn(String permissions, String call) throws Exception {
		assumeTrue(shell.run("[[ $(id -u) != 0 ]] || setpriv --version").exitCode() == 0,
				"root may write anywhere, and there is no setpriv to be somebody else");
		return shell.run(AS_USER + permissions + "\n$user \"$portwright\" " + call);
	}

	@ParameterizedTest
	@ValueSource(strings = { "chmod 555 .", "chmod 555 . && chmod 666 a.porting",
			"chmod 777 . && chmod 444 a.porting" })
	void aSaveThatMustNotBeSaysSoAndLosesNothing(String permissions) throws Exception {
		String before = Files.readString(shell.file("a.porting"));
		var result = runIn(permissions, "set a.porting loa.subscriberName=Contoso");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("a.porting was not saved") && result.err().contains("must not be written to"),
				result.err());
		assertEquals(before, Files.readString(shell.file("a.porting")));
		assertFalse(Files.exists(shell.file(".a.porting~")));
	}

	@Test
	void whatCannotBeWrittenIsCheckedAndExportedElsewhere() throws Exception {
		assertEquals(1, runIn("chmod 555 .", "validate a.porting").exitCode());
		var result = runIn("chmod 755 . && mkdir -p out && chmod 777 out && chmod 555 .",
				"export a.porting --pdf out/a.pdf --csv out/a.csv");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue(Files.size(shell.file("out/a.pdf")) > 0);
		result = runIn("chmod 555 .", "export a.porting --csv a.csv");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("a.csv was not saved"), result.err());
	}

	/** Each either saves or says that it did not. */
	@Test
	void callsAtTheSameTimeLoseNothingOfEachOther() throws Exception {
		List<String> fields = List.of("loa.subscriberName", "loa.losingProvider", "loa.accountNumber",
				"name", "loa.serviceAddress.town", "loa.serviceAddress.street");
		StringBuilder calls = new StringBuilder();
		for (int i = 0; i < CALLS; i++) {
			calls.append("(\"$portwright\" set a.porting ").append(fields.get(i)).append("=value").append(i)
					.append(" 2> err").append(i).append("; echo $? > code").append(i).append(") &\n");
		}
		shell.run(calls + "wait");
		String content = Files.readString(shell.file("a.porting"));
		List<Integer> refused = IntStream.range(0, CALLS).filter(i -> !content.contains("\"value" + i + '"')).boxed()
				.toList();
		for (int i = 0; i < CALLS; i++) {
			String code = Files.readString(shell.file("code" + i)).strip();
			String err = Files.readString(shell.file("err" + i));
			assertEquals(refused.contains(i), code.equals("2"), code + ' ' + err);
			assertEquals(refused.contains(i), err.contains("changed by somebody else meanwhile"), err);
		}
		assertTrue(refused.size() < CALLS, "one at least saves");
	}
}
