package org.portwright.app.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("nls")
class RedactionTest {

	private final Redaction redaction = new Redaction("avery");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"!MESSAGE /home/avery/Portwright/Contoso moves/london.porting is busy|!MESSAGE ***.porting is busy",
			"!MESSAGE file:/home/avery/a.tenant: line 3|!MESSAGE ***.tenant: line 3",
			"!MESSAGE C:\\Users\\avery\\a.tenant: line 3|!MESSAGE ***.tenant: line 3",
			"!MESSAGE Avery has no right|!MESSAGE *** has no right",
			"!MESSAGE The account number 'FV 7741-092' is wrong|!MESSAGE The account number '***' is wrong",
			"!MESSAGE No tenant for contoso.onmicrosoft.com|!MESSAGE No tenant for ***",
			"!MESSAGE Mail to kim@contoso.example failed|!MESSAGE Mail to *** failed",
			"!MESSAGE +44 20 7946 0000 is there twice|!MESSAGE *** is there twice",
			"!MESSAGE 00000000-0000-4000-8000-000000000000 is no tenant|!MESSAGE *** is no tenant",
			"java.io.IOException: /home/avery/x/y.pdf (Permission denied)|java.io.IOException: ***.pdf (Permission denied)", })
	void takesOut(String line, String expected) {
		assertEquals(expected, redaction.of(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
			"!ENTRY org.portwright.ui 4 0 2026-11-24 15:00:00.000", "!STACK 0",
			"!MESSAGE Unhandled event loop exception", "java.lang.NullPointerException: Cannot invoke it",
			"	at org.portwright.ui.internal.Explorer.<init>(Explorer.java:123)",
			"	at java.base/java.lang.Thread.run(Thread.java:1583)",
			"	at java.base/jdk.internal.Call.to(Native Method)", "	... 12 more" })
	void keeps(String line) {
		assertEquals(line, redaction.of(line));
	}

	/** The second line of somebody's text may look like a frame. */
	@Test
	void takesTextOutOfWhatIsNoFrame() {
		assertEquals("\tat '***', ***", redaction.of("\tat 'Station Road', 020 7946 0000"));
	}

	@Test
	void keepsAnEmptyLine() {
		assertEquals("", redaction.of(""));
	}
}
