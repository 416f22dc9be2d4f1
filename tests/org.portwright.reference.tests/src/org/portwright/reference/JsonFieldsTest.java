package org.portwright.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

	@ParameterizedTest
	@ValueSource(strings = { "{\"limit\": 7}", "{\"limit\": {\"value\": 7, \"source\": \"s\", \"asOf\": \"2026\"}}",
			"{\"limit\": {\"value\": 7}}" })
	void aValueMaySayWhereItComesFrom(String json) throws DataException {
		assertEquals(7, fields(json).number("limit", 0, 9));
	}

	@Test
	void whatSaysMoreThanItsSourceIsNoValue() throws DataException {
		JsonFields fields = fields("{\"limit\": {\"value\": 7, \"sorce\": \"s\"}}");
		String message = assertThrows(DataException.class, () -> fields.number("limit", 0, 9)).getMessage();
		assertTrue(message.contains("'limit'") && message.contains("sorce"), message);
	}

	@Test
	void partsOfAListMayComeFromDifferentSources() throws DataException {
		JsonFields fields = fields("""
				{"all": [{"value": ["a", "b"], "source": "s"}, "c", {"value": "d"}],
				 "rows": [{"value": {"n": 1}, "source": "s"}, {"n": {"value": 2}}]}""");
		assertEquals(List.of("a", "b", "c", "d"), fields.texts("all", "."));
		assertEquals(List.of(1, 2), fields.objects("rows", row -> row.number("n", 0, 9)));
	}

	@Test
	void anotherValueDoesNotKeepTheSourceOfTheFirst() throws DataException {
		JsonFields base = fields(
				"""
						{"limit": {"value": 7, "source": "s", "asOf": "2026"}, "dates": {"a": {"value": 1, "source": "s"}, "b": 2}}""");
		JsonFields own = fields("{\"limit\": {\"value\": 8}, \"dates\": {\"a\": 3}}").on(base);
		assertEquals(new Sourced(own.sourced("limit").value(), "", ""), own.sourced("limit"));
		assertEquals(8, own.number("limit", 0, 9));
		assertEquals(3, own.object("dates").number("a", 0, 9));
		assertEquals(2, own.object("dates").number("b", 0, 9));
		assertEquals(7, base.number("limit", 0, 9));
	}

	@Test
	void nothingOnPurposeHasASourceToo() throws DataException {
		assertEquals(OptionalInt.empty(),
				fields("{\"days\": {\"value\": null, \"source\": \"s\"}}").numberOrNull("days", 0, 9));
	}

	@Test
	void whatIsTakenIsGone() throws DataException {
		JsonFields fields = fields("{\"basedOn\": \"other\"}");
		assertEquals(Optional.of("other"), fields.take("basedOn"));
		assertEquals(Optional.empty(), fields.take("basedOn"));
		fields.end();
	}

	@Test
	void aMisspeltKeyIsNamedWithThoseThatAreKnown() throws DataException {
		JsonFields fields = fields("{\"dates\": {\"limit\": 7, \"limt\": 8}}").object("dates");
		fields.number("limit", 0, 9);
		String message = assertThrows(DataException.class, fields::end).getMessage();
		assertEquals(
				"f.json, line 1: there is no key 'dates.limt' here. Remove it or correct its spelling; known are: limit.",
				message);
	}

	private static JsonFields fields(String json) throws DataException {
		return JsonFields.read("f.json", new StringReader(json));
	}
}
