package org.portwright.cli.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.CommandLineFolder.Result;

/** More numbers than anybody moves by mistake are refused with 2 unless the call has {@code --large}. */
class LargeNumbersTest {

	private static final String RANGE = "020 7946 0000; 0161 496 0000 to 0161 499 9999";
	/** Eleven blocks of ten thousand. */
	private static final byte[] SUM = IntStream.range(0, 11).mapToObj("0161 4%02d 0000 - 9999\n"::formatted)
			.collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);

	private final CommandLineFolder folder;

	LargeNumbersTest(@TempDir Path path) throws IOException {
		folder = new CommandLineFolder(path.toRealPath());
	}

	@Test
	void numbersPrintsWhatItHasAndSaysWhatIsLeft() {
		Result result = folder.call("numbers", RANGE);
		assertEquals(2, result.exitCode());
		assertTrue(result.out().contains("+442079460000"), result.out());
		assertTrue(result.out().contains("'0161 496 0000 to 0161 499 9999' would be 40,000 numbers"), result.out());
		assertEquals("The same call with --large takes them.", result.err().strip());
	}

	@Test
	void numbersAsJsonHasTheSame() {
		Result result = folder.call("numbers", "--json", RANGE);
		assertEquals(2, result.exitCode());
		assertEquals(2, result.json().getAsJsonArray().size());
		assertTrue(result.err().contains("--large"), result.err());
	}

	@Test
	void aSumIsRefusedBeforeAnythingIsPrinted() {
		Result result = folder.withInput(SUM).call("numbers");
		assertEquals(2, result.exitCode());
		assertEquals("", result.out());
		assertTrue(result.err().contains("110,000"), result.err());
		assertTrue(result.err().contains("--large"), result.err());
		Result json = folder.withInput(SUM).call("numbers", "--json");
		assertEquals(2, json.exitCode());
		assertTrue(json.json().getAsJsonObject().get("error").getAsString().contains("--large"), json.out());
	}

	@Test
	void whatNoOptionTakesIsNotSaidToBeTakenByOne() {
		String most = "0161 400 0000 to 0162 899 9999";
		Result result = folder.call("numbers", "--large", most);
		assertFalse(result.err().contains("--large"), result.err());
	}

	@Test
	void noOrderIsMade() {
		Result range = folder.call("new", "order", "@a.porting", "--numbers", RANGE);
		assertEquals(2, range.exitCode());
		assertTrue(range.err().contains("40,000") && range.err().contains("--large"), range.err());
		assertEquals("", range.out());
		Result sum = folder.withInput(SUM).call("new", "order", "@a.porting", "--json", "--numbers", "-");
		assertEquals(2, sum.exitCode());
		assertTrue(sum.json().getAsJsonObject().get("error").getAsString().contains("--large"), sum.out());
		assertFalse(Files.exists(folder.file("a.porting")));
	}

	@Test
	void askedForTheyAreTaken() {
		Result printed = folder.call("numbers", "--large", RANGE);
		assertEquals(0, printed.exitCode());
		assertTrue(printed.out().contains("40,001 numbers in 5 ranges."), printed.out());
		assertEquals("", printed.err());
		Result made = folder.withInput(SUM).call("new", "order", "@a.porting", "--large", "--numbers", "-");
		assertEquals(0, made.exitCode(), made.err());
		assertTrue(made.out().contains("with 110,000 numbers"), made.out());
		assertTrue(Files.exists(folder.file("a.porting")));
	}

	@Test
	void whatIsNotLargeNeedsNoQuestion() {
		assertEquals(0, folder.call("numbers", "0161 496 0000 - 9999").exitCode());
	}
}
