package org.portwright.porting.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"loa.accountNumber|AC 12|Account number, as on the bill", //
			"loa.serviceAddress.postcode|EC1A IBB|Service address, Postcode", //
			"numbers[+442079460000]|+442079460000-+442079460009|Numbers 020 7946 0000 \u2013 0009", //
			"numbers[+442079460000].last|+442079460009|Numbers 020 7946 0000, Last number", //
			"numbers[+442079460000-2].usage|user|Numbers, Usage wanted", //
			"loa.ddiRanges[ddi-1]|''|DDI ranges as installed", //
			"sites[site-1]|12|Sites", //
			"phones[12].mac|34|Phones, MAC address", //
			"loa|''|Letter of Authorization", //
			"numbers|''|Numbers", //
			"organisationId|x|Organisation ID", //
			"domains[contoso.mail.onmicrosoft.com]|x|Domains", //
			"phones[p1].mac|x|Phones, MAC address", //
			"''|''|Port order", //
			"loa.elsewhere.field|''|loa.elsewhere.field" })
	void namesFieldsAsTheEditorDoes(String path, String value, String name) {
		assertEquals(name, FieldNames.of(path, value));
	}
}
