package org.portwright.documents.internal.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.numbering.NumberType;

class LoaTextTest {

	@Test
	void fitsItsFile() throws IOException {
		Properties file = new Properties();
		file.load(new InputStreamReader(LoaText.class.getResourceAsStream("loa.properties"), StandardCharsets.UTF_8));
		assertEquals(file.stringPropertyNames(),
				Arrays.stream(LoaText.values()).map(LoaText::name).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@EnumSource
	void isReadyToPrint(LoaText text) {
		assertFalse(text.text().isBlank());
		assertFalse(text.text().contains("'"), "a plain apostrophe is a quote to the formatter");
		assertFalse(text.text("x", "y").contains("{"), text.text());
	}

	@ParameterizedTest
	@EnumSource
	void namesEveryType(NumberType type) {
		assertTrue(Arrays.stream(LoaText.values()).anyMatch(text -> text.name().equals("TYPE_" + type.name())));
	}
}
