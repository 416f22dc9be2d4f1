package org.portwright.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.NumberRange;

class FilterTextTest {

	private static final long NUMBER = 442079460123L;

	@ParameterizedTest
	@ValueSource(strings = { "020 7946 0123", "02079460123", "+44 20 7946 0123", "+44 (0)20 7946 0123", "0044 20 7946",
			"(020) 7946-01", "7946 0123", "0123", "442079460123" })
	void findsANumberInAnySpelling(String typed) {
		assertTrue(new FilterText(typed).isIn(NUMBER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0161", "020 7946 0124", "+1 20", "number", "", "460123 x" })
	void doesNotFindAnother(String typed) {
		assertFalse(new FilterText(typed).isIn(NUMBER));
	}

	@Test
	void findsTextInEitherCase() {
		assertTrue(new FilterText(" CONTO ").isIn("contoso.example"));
		assertFalse(new FilterText("fabrikam").isIn("contoso.example"));
	}

	@Test
	void findsARangeByANumberInIt() {
		assertTrue(new FilterText("020 7946 0077").isIn(new NumberRange(442079460000L, 442079460099L)));
		assertFalse(new FilterText("020 7946 0100").isIn(new NumberRange(442079460000L, 442079460099L)));
	}
}
