package org.portwright.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines of keys, also of those in lists and behind values with a source. */
class JsonLinesTest {

	private static final JsonLines LINES = JsonLines.of("""
			{
			 "a": {"value": {
			   "b": 1},
			  "source": "s"},
			 "rows": [ {"n": 1},
			   {"n": 2,
			    "m": 3} ] }""");

	@Test
	void aKeyHasTheLineThatItStandsIn() {
		assertEquals(2, LINES.line("a"));
		assertEquals(3, LINES.line("a.b"));
		assertEquals(5, LINES.line("rows[0].n"));
		assertEquals(7, LINES.line("rows[1].m"));
	}

	@Test
	void whatIsNotThereHasTheLineOfWhatItWouldStandIn() {
		assertEquals(2, LINES.line("a.c"));
		assertEquals(0, LINES.line("z"));
		assertEquals(0, JsonLines.of("[").line("a"));
	}
}
