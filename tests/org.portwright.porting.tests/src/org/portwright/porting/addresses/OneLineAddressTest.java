package org.portwright.porting.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in one line, as people copy them from a map, a web page or a cell: without commas or with few of them. */
@SuppressWarnings("nls")
class OneLineAddressTest {

	private static final List<String> NAMES = List.of("Fabrikam Toys");
	private static final List<String> WORDS = List.of("12", "3A", "Unit", "Flat", "St", "Street", "Lane", "Park", "Row",
			"House", "Market", "Hill", "Leeds", "Peters", "High", "The", "Station", "Green", "Ltd", "Office", "2-4");

	private static ReadAddress read(String text) {
		return WrittenAddress.read(text, NAMES);
	}

	private static String fields(ReadAddress read) {
		return AddressFields.ALL.stream().map(read::text).collect(Collectors.joining("|"));
	}

	/** Columns: the line; building, street, locality, town, county, postcode; whether the user is asked. */
	@ParameterizedTest
	@CsvFileSource(resources = "one-line-addresses.txt", delimiter = ';')
	void isTakenApartOrAskedAbout(String line, String fields, String asked) {
		ReadAddress read = read(line);
		assertEquals(fields, fields(read));
		assertEquals("asked".equals(asked), read.question().isPresent(), read::toString);
		assertTrue(WrittenAddress.isWhole(line));
	}

	private static List<String> words(Stream<String> texts) {
		return texts.flatMap(text -> Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,]+")))
				.filter(word -> !word.isEmpty()).sorted().toList();
	}

	@Test
	void noWordIsLostOrInvented() {
		var random = new Random(35);
		for (int i = 0; i < 20_000; i++) {
			String line = random.ints(1 + random.nextInt(9), 0, WORDS.size()).mapToObj(WORDS::get)
					.collect(Collectors.joining(" ")) + " M2 3AE";
			ReadAddress read = read(line);
			assertEquals(words(Stream.of(line)), words(Stream.concat(read.fields().values().stream(),
					read.leftOut().stream().map(ReadAddress.LeftOut::text))), line);
		}
	}

	@Test
	void whatIsNoPartOfItIsSaid() {
		for (String company : List.of("Contoso Ltd", "Contoso Toys (UK) Limited", "Fabrikam Toys")) {
			ReadAddress read = read(company + " 12 High Street Leeds LS1 4AB");
			assertEquals("12|High Street||Leeds||LS1 4AB", fields(read));
			assertEquals(List.of(company), read.leftOut().stream().map(ReadAddress.LeftOut::text).toList());
		}
		for (String behind : List.of("United Kingdom", "UK", "England")) {
			ReadAddress read = read("12 High Street Leeds LS1 4AB " + behind);
			assertEquals("12|High Street||Leeds||LS1 4AB", fields(read));
			assertEquals(List.of(behind), read.leftOut().stream().map(ReadAddress.LeftOut::text).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Acorn House", "12", "M2 3AE", "Leeds LS1", "12 High Street", "12 High Street, Leeds" })
	void whatMayBeOneFieldIsNoWholeAddress(String text) {
		assertFalse(WrittenAddress.isWhole(text));
	}
}
