package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.console.Console;

class WrongUseTest {

	private final CommandLineFolder folder;

	WrongUseTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeFiles() throws IOException {
		folder.call("new", "order", "@there.porting");
		Files.writeString(folder.file("broken.porting"), "<a");
		Files.createDirectory(folder.file("folder.porting"));
	}

	private List<String> contents() throws IOException {
		try (Stream<Path> files = Files.walk(folder.file(""))) {
			return files.filter(Files::isRegularFile).sorted().map(WrongUseTest::content).toList();
		}
	}

	private static String content(Path file) {
		try {
			return file + Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"''|Usage: portwright", //
			"frobnicate|frobnicate", //
			"valdate|validate", //
			"new|subcommand", //
			"new order|FILE.porting", //
			"new order @there.porting|exists already", //
			"new order @folder.porting|is a folder", //
			"new order @none/a.porting|Make the folder first", //
			"new order @a.txt|.porting", //
			"new order @a.porting --tenant @none.tenant|none.tenant", //
			"new order @a.porting --tenant @there.porting|is not a tenant", //
			"new order @a.porting --set name|FEATURE=VALUE", //
			"new order @a.porting --set loa.accountNumer=1|loa.accountNumber", //
			"new order @a.porting --pack x|--pack", //
			"set @there.porting|FEATURE=VALUE", //
			"set @there.porting name|FEATURE=VALUE", //
			"set @there.porting name=London loa.portType=all|unspecified, full, partial", //
			"set @there.porting loa.requestedDate=soon|15 December 2026", //
			"set @broken.porting name=x|broken.porting", //
			"set @folder.porting name=x|is a folder", //
			"set @none.porting name=x|none.porting", //
			"set @a.txt name=x|.porting", //
			"validate|FILE", //
			"validate @there.porting --profile uk-fax|uk-fax", //
			"validate --today=24.11.2026 @there.porting|--today: '24.11.2026' is not a date", //
			"fix|FILE", //
			"fix @broken.porting|broken.porting", //
			"fix @there.porting --code NO_SUCH_RULE|NO_SUCH_RULE", //
			"export @there.porting|--pdf", //
			"export @there.porting --pdf @none/x.pdf|none/x.pdf", //
			"export @there.porting --csv @folder.porting|folder.porting", //
			"export @broken.porting --csv @x.csv|broken.porting", //
			"numbers --frobnicate|--frobnicate" })
	void isExplainedAndChangesNothing(String call, String explanation) throws IOException {
		List<String> before = contents();
		var result = folder.call(call.isEmpty() ? new String[0] : call.split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertTrue(result.err().contains(explanation), result.err());
		assertFalse(result.err().contains("Exception") || result.err().contains("\tat "), result.err());
		assertFalse(result.err().contains("No message available") || result.err().contains("defect"), result.err());
		assertEquals(before, contents());
	}

	@Test
	void theEnvironmentsDateIsRead() {
		var result = folder.call(Map.of("PORTWRIGHT_TODAY", "today"), "validate", "@there.porting");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("PORTWRIGHT_TODAY: 'today' is not a date"), result.err());
		assertEquals(1, folder.call(Map.of("PORTWRIGHT_TODAY", "today"), "validate", "@there.porting", "--today",
				"2026-11-24").exitCode());
	}

	/** U+FFFD stands for bytes that are none in the encoding of the arguments; what they were nobody knows. */
	@ParameterizedTest
	@ValueSource(strings = { "set @there.porting loa.subscriberName=M\uFFFDller", "new order @M\uFFFDller.porting",
			"new order @a.porting --set name=\uFFFD", "numbers 020\uFFFD7946\uFFFD0000",
			"validate @M\uFFFDller.porting",
			"export @there.porting --csv @M\uFFFDller.csv", "--today=\uFFFD validate @there.porting" })
	void anArgumentThatCouldNotBeReadIsRefused(String call) throws IOException {
		List<String> before = contents();
		var result = folder.call(call.split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertTrue(result.err().contains("is no UTF-8"), result.err());
		assertEquals("", result.out());
		assertEquals(before, contents());
	}

	@Test
	void anInputWithoutEndIsRefused() {
		var result = folder.withInput(new byte[Console.LIMIT + 1]).call("numbers", "-");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("16 MB"), result.err());
	}

	@Test
	void aTextIsRefusedByItsCharacters() {
		var result = folder.withInput("020 7946 0000\n".repeat(600_000).getBytes(StandardCharsets.UTF_8)).call(
				"numbers",
				"-");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().replaceAll("\\D", "").contains("8400000" + (8 << 20)), result.err());
	}
}
