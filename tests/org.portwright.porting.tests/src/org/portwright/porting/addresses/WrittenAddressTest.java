package org.portwright.porting.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as they are copied from mails and bills; a bar stands for the end of a line, or of a field. */
@SuppressWarnings("nls")
class WrittenAddressTest {

	private static final List<String> NAMES = List.of("Fabrikam Toys");

	private static ReadAddress read(String text) {
		return WrittenAddress.read(text.replace('|', '\n'), NAMES);
	}

	private static String fields(ReadAddress read) {
		return AddressFields.ALL.stream().map(read::text).collect(Collectors.joining("|"));
	}

	/** Building, street, locality, town, county, postcode. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { //
			"12 High Street|Leeds|LS1 4AB;12|High Street||Leeds||LS1 4AB", //
			"12 High Street, Leeds, ls1 4ab;12|High Street||Leeds||LS1 4AB", //
			"12 High Street, Leeds LS1 4AB;12|High Street||Leeds||LS1 4AB", //
			"12 High Street Leeds LS1 4AB;12|High Street||Leeds||LS1 4AB", //
			"12, High Street,|Leeds,|LS14AB;12|High Street||Leeds||LS1 4AB", //
			"12A-14 High St.|Headingley|Leeds|West Yorkshire|LS6 3AA;12A-14|High St|Headingley|Leeds|West Yorkshire|LS6 3AA", //
			"Unit 5|Acorn Business Park|Mill Lane|Otley|LS21 9QX;Unit 5, Acorn Business Park|Mill Lane||Otley||LS21 9QX", //
			"Flat 2, 12 High Street|York|YO1 7AA;Flat 2|12 High Street||York||YO1 7AA", //
			"Beaufort House|15 Quiet Street|London|EC3A 7QN;Beaufort House|15 Quiet Street||London||EC3A 7QN", //
			"Beaufort House|Kirkgate|Leeds LS1 4AB;Beaufort House|Kirkgate||Leeds||LS1 4AB", //
			"Rose Cottage|Little Snoring|Fakenham|Norfolk|NR21 0HZ;Rose Cottage||Little Snoring|Fakenham|Norfolk|NR21 0HZ", //
			"3rd Floor, The Exchange|Piccadilly|Manchester M1 1AE;3rd Floor, The Exchange|Piccadilly||Manchester||M1 1AE", //
			"PO Box 123|Leeds|LS1 4AB;PO Box 123|||Leeds||LS1 4AB", //
			"12 Kirkgate|Leeds|LS1 4AB;12|Kirkgate||Leeds||LS1 4AB", //
			"Kirkgate|Leeds|LS1 4AB;|Kirkgate||Leeds||LS1 4AB", //
			"12 High Street|LS1 4AB;12|High Street||||LS1 4AB", //
			"Leeds LS1 4AB;|||Leeds||LS1 4AB", "LS1 4AB;|||||LS1 4AB", //
			"1 Mill Lane|Wetherby West Yorkshire|LS22 5AA;1|Mill Lane||Wetherby|West Yorkshire|LS22 5AA", //
			"1 Mill Lane|Hexham|Co. Durham|DH8 5AA;1|Mill Lane||Hexham|Co. Durham|DH8 5AA", //
			"1 Mill Lane|St Helier|Jersey|JE2 3AB;1|Mill Lane||St Helier|Jersey|JE2 3AB", //
			"1 Mill Lane|Leeds|LS1 IAB;1|Mill Lane||Leeds||LS1 IAB", //
			"Address: 12 High Street, Leeds, LS1 4AB;12|High Street||Leeds||LS1 4AB", //
			"> 12 High Street|> Leeds|> LS1 4AB;12|High Street||Leeds||LS1 4AB", //
			"12 High Street\tLeeds\tLS1 4AB;12|High Street||Leeds||LS1 4AB", //
			"c/o Woodgrove House|2 Dock Road|Hull|HU1 1AA;c/o Woodgrove House|2 Dock Road||Hull||HU1 1AA", //
			"BFPO 58;|||||BFPO 58" })
	void isTakenApart(String text, String fields) {
		ReadAddress read = read(text);
		assertEquals(fields, fields(read));
		assertEquals(List.of(), read.leftOut());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { //
			"Contoso Ltd;name of the company", "Contoso Toys (UK) Limited;name of the company", //
			"Fabrikam Toys;name of the company", "Contoso LLP;name of the company", //
			"Tel: 0113 496 0123;telephone number", "+44 (0)113 496 0123;telephone number", //
			"Telephone 0113 496 0123 ext 12;telephone number", "jo@contoso.example;e-mail", //
			"E-mail: jo@contoso.example;e-mail", "www.contoso.example;web address", "contoso.co.uk;web address", //
			"Company number 01234567;not its address", "Registered in England and Wales no. 01234567;not its address", //
			"VAT no. 123 4567 89;not its address", "FAO Jo Bloggs;whom the mail is for", //
			"Mr Jo Bloggs;whom the mail is for" })
	void whatIsNoPartOfItIsSaidWhereverItStands(String line, String reason) {
		for (String text : List.of(line + "|12 High Street|Leeds|LS1 4AB", "12 High Street|Leeds|LS1 4AB|" + line,
				"12 High Street|" + line + "|Leeds|LS1 4AB")) {
			ReadAddress read = read(text);
			assertEquals("12|High Street||Leeds||LS1 4AB", fields(read));
			assertEquals(List.of(line), read.leftOut().stream().map(ReadAddress.LeftOut::text).toList());
			String said = read.leftOut().getFirst().message();
			assertTrue(said.startsWith("'" + line + "' is left out") && said.contains(reason), said);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "United Kingdom;has no country", "UK;has no country",
			"England;has no country", "Second entrance by the yard;behind the postcode",
			"13 High Street, Leeds, LS1 4AC;behind the postcode" })
	void whatStandsBehindThePostcodeIsSaid(String line, String reason) {
		ReadAddress read = read("12 High Street|Leeds|LS1 4AB|" + line);
		assertEquals("12|High Street||Leeds||LS1 4AB", fields(read));
		assertTrue(read.leftOut().stream().allMatch(left -> left.message().contains(reason)),
				read.leftOut()::toString);
		assertEquals(line, read.leftOut().stream().map(ReadAddress.LeftOut::text).collect(Collectors.joining(", ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Hauptstr. 5|10115 Berlin|Germany;an address in Germany",
			"12 Quay Street|Galway|H91 AB12|Ireland;an address in Ireland",
			"1 Main Street|Springfield IL 62701|United States;an address in United States",
			"Hauptstr. 5|10115 Berlin;no UK postcode", "12 High Street|Leeds;no UK postcode", "hello;no UK postcode",
			"jo@contoso.example;no UK postcode" })
	void whatCannotBeTakenApartIsRefusedInWords(String text, String said) {
		String message = String
				.valueOf(assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
		assertTrue(message.contains(said) && message.contains("by hand"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "\"\"", "\" | \"" })
	void aTextOfBlanksIsNone(String text) {
		assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage())
				.startsWith("There is no text"));
	}

	@ParameterizedTest
	@CsvSource({ "ls21 9qx, LS21 9QX", "ec1a1bb, EC1A 1BB", "LS1 4AB, LS1 4AB", "1012 ab, 1012 ab", "gir0aa, GIR 0AA",
			"bfpo58, BFPO 58", "LS1 IAB, LS1 IAB" })
	void aPostcodeHasItsUsualSpelling(String typed, String usual) {
		assertEquals(usual, Postcode.usual(typed));
	}
}
