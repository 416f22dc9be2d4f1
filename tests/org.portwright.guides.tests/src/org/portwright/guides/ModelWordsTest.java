package org.portwright.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("nls")
class ModelWordsTest {

	@ParameterizedTest
	@CsvSource({
			"VVX, vvx 600, true",
			"VVX, Polycom VVX600, true",
			"VVX, VVXX 600, false",
			"VVX, MyVVX, false",
			"T4#, SIP-T46S, true",
			"T4#, T42, true",
			"T4#, T480HX, false",
			"T4#, AT42, false",
			"T4#, T4, false",
			"MP, MP112, true",
			"MP 1##, MP112, true",
			"MP 1##, AudioCodes MP-112, true",
			"MP 1##, MP1288, false",
			"MP 1###, MP 1288, true",
			"MP 5##, MP54, false",
			"MP 5##, MP 54, false",
			"AudioCodes MP, AudioCodes MP-124, true",
			"Edge E###, Edge E350, true",
			"ATA, Data logger, false",
			"Yealink, yealink, true" })
	void aWordIsFoundAsAWhole(String word, String model, boolean found) {
		assertEquals(found, ModelWords.anyIn(List.of("never", word), model));
	}
}
