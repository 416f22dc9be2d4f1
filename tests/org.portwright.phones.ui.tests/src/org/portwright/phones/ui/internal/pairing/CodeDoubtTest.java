package org.portwright.phones.ui.internal.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("nls")
class CodeDoubtTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BCDFGHJK     |
			' BCDFGHJK ' |
			gNCYxV29     |
			BCDF GHJK    | BLANKS
			BCDF-GHJK    | BLANKS
			'BCDF\u00a0GHJK' | BLANKS
			BCDF\u2013GHJK | BLANKS
			BCDO2        | LOOK_ALIKES
			BCD02        | LOOK_ALIKES
			BCDI2        | LOOK_ALIKES
			BCDl2        | LOOK_ALIKES
			BCD12        | LOOK_ALIKES
			BC_D         | STRANGE
			\u0412CD     | STRANGE
			\uff22CD     | STRANGE
			O 1?         | BLANKS LOOK_ALIKES STRANGE
			""")
	void whatIsDoubtfulIsSaid(String code, @Nullable String doubts) {
		Set<CodeDoubt> expected = EnumSet.noneOf(CodeDoubt.class);
		if (doubts != null) {
			Arrays.stream(doubts.split(" ")).map(CodeDoubt::valueOf).forEach(expected::add);
		}
		assertEquals(expected, CodeDoubt.of(code));
	}

	@Test
	void onlyBlanksAndDashesAreEverLeftOut() {
		assertEquals("bcdO0I1l", CodeDoubt.closed(" bc d-O0\u00a0I1\u2013l "));
	}
}
