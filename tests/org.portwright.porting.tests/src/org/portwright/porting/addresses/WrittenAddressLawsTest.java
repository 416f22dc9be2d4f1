package org.portwright.porting.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;

/** What holds of every address, however it is made up. */
@SuppressWarnings("nls")
class WrittenAddressLawsTest {

	private static final int ADDRESSES = 2_000;
	private static final List<String> BUILDINGS = List.of("", "Acorn House", "Unit 5", "Suite 12B", "Flat 3",
			"Mill Farm", "The Old Works");
	private static final List<String> NUMBERS = List.of("", "1", "12A", "114-118", "7/9");
	private static final List<String> STREETS = List.of("", "High Street", "Mill Lane", "Kirkgate", "Park Row",
			"Station Rd", "The Avenue");
	private static final List<String> LOCALITIES = List.of("", "Headingley", "Little Snoring", "Acorn Business Park");
	private static final List<String> TOWNS = List.of("Leeds", "King's Lynn", "Stoke-on-Trent", "Bury St Edmunds");
	private static final List<String> COUNTIES = List.of("", "West Yorkshire", "Norfolk", "Staffs",
			"Greater Manchester");
	private static final List<String> POSTCODES = List.of("LS1 4AB", "nr21 0hz", "ST41AA", "EC1A 1BB", "M1 1AE");
	private static final List<String> OTHERS = List.of("", "Contoso Ltd", "Tel 0113 496 0123", "jo@contoso.example",
			"United Kingdom", "Company number 01234567");
	private static final List<String> BETWEEN = List.of("\n", ", ", "\r\n", ",\n", "\n\n");

	private final Random random = new Random(15);

	private String any(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}

	private String address() {
		String street = (any(NUMBERS) + ' ' + any(STREETS)).strip();
		List<String> lines = new ArrayList<>(Stream.of(any(OTHERS), any(BUILDINGS), street, any(LOCALITIES), any(TOWNS),
				any(COUNTIES), any(POSTCODES), any(OTHERS)).filter(line -> !line.isEmpty()).toList());
		return String.join(any(BETWEEN), lines);
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,]+")).filter(word -> !word.isEmpty())
				.sorted().toList();
	}

	private static String all(ReadAddress read) {
		return String.join(" ", Stream.concat(read.fields().values().stream(),
				read.leftOut().stream().map(ReadAddress.LeftOut::text)).toList());
	}

	/** The postcode may get its space; else each word is where it was put. */
	private static String joined(String text) {
		return POSTCODES.stream().reduce(text, (changed, postcode) -> changed.replace(postcode,
				Postcode.usual(postcode).replace(" ", ""))).replace("LS1 4AB", "LS14AB");
	}

	private static String bare(ReadAddress read) {
		String postcode = read.text(Literals.ADDRESS__POSTCODE);
		return all(read).replace(postcode, postcode.replace(" ", ""));
	}

	@Test
	void noWordIsLostOrInvented() {
		for (int i = 0; i < ADDRESSES; i++) {
			String text = address();
			ReadAddress read = WrittenAddress.read(text, List.of());
			assertEquals(words(joined(text)), words(bare(read)), text);
		}
	}

	@Test
	void aPostcodeIsAlwaysFoundAndNoFieldIsBlank() {
		for (int i = 0; i < ADDRESSES; i++) {
			String text = address();
			ReadAddress read = WrittenAddress.read(text, List.of());
			assertTrue(Postcode.of(read.text(Literals.ADDRESS__POSTCODE)).wellFormed(), text);
			for (EAttribute field : read.fields().keySet()) {
				assertFalse(read.text(field).isBlank(), text);
			}
		}
	}

	/** What is shown of an address, in one line or in several, is read as the same fields again. */
	@Test
	void whatWasTakenApartIsReadAgainTheSame() {
		for (int i = 0; i < ADDRESSES; i++) {
			ReadAddress read = WrittenAddress.read(address(), List.of());
			List<String> lines = AddressFields.ALL.stream().map(read::text).filter(line -> !line.isEmpty()).toList();
			ReadAddress again = WrittenAddress.read(String.join("\n", lines), List.of());
			assertEquals(read.fields().get(Literals.ADDRESS__POSTCODE), again.fields().get(Literals.ADDRESS__POSTCODE));
			assertEquals(read.text(Literals.ADDRESS__TOWN), again.text(Literals.ADDRESS__TOWN), lines.toString());
			assertEquals(read.text(Literals.ADDRESS__COUNTY), again.text(Literals.ADDRESS__COUNTY), lines.toString());
		}
	}

	@Test
	void anyTextIsReadOrRefused() {
		String signs = "0123456789 ABELSRst,./@\n-()+";
		for (int i = 0; i < 20_000; i++) {
			String text = random.ints(random.nextInt(40), 0, signs.length()).map(signs::charAt)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
			try {
				assertFalse(WrittenAddress.read(text, List.of()).text(Literals.ADDRESS__POSTCODE).isEmpty(), text);
			} catch (IllegalArgumentException e) {
				assertFalse(String.valueOf(e.getMessage()).isBlank());
			}
		}
	}
}
