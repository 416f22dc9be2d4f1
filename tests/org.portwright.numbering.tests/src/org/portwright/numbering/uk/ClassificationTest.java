package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.numbering.Classification;
import org.portwright.numbering.NumberProblem;

class ClassificationTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			+442079460000, geographic, -
			+441614960999, geographic, -
			+441134960000, geographic, -
			+441154960000, geographic, -
			+441154960999, geographic, -
			+441154961000, unknown, NUMBER_INVALID
			+44115496099, unknown, NUMBER_INVALID
			+441632960000, geographic, -
			+441632960999, geographic, -
			+441632961000, unknown, NUMBER_INVALID
			+441914980000, geographic, -
			+442896496999, geographic, -
			+442890180000, geographic, -
			+442920180999, geographic, -
			+443069990000, uan, NUMBER_UNCONFIRMED
			+44120462345, geographic, -
			+441204623456, geographic, -
			+44120411234, unknown, NUMBER_INVALID
			+44169772123, geographic, -
			+441697723456, geographic, -
			+448081570000, freephone, -
			+44800123456, freephone, -
			+448001111, freephone, -
			+443001234567, uan, NUMBER_UNCONFIRMED
			+443331234567, uan, NUMBER_UNCONFIRMED
			+443691234567, unknown, NUMBER_INVALID
			+445511234567, uan, NUMBER_UNCONFIRMED
			+445612345678, voip, NUMBER_UNCONFIRMED
			+447700900123, mobile, NUMBER_MOBILE
			+4477009001, mobile, NUMBER_MOBILE
			+447400123456, mobile, NUMBER_MOBILE
			+447012345678, personal, NUMBER_MOBILE
			+447640123456, pager, NUMBER_MOBILE
			+448430000000, premium, NUMBER_BLOCKED
			+448440000000, premium, NUMBER_BLOCKED
			+448450000000, premium, NUMBER_BLOCKED
			+448454647, premium, NUMBER_BLOCKED
			+448700000000, premium, NUMBER_BLOCKED
			+448710000000, premium, NUMBER_BLOCKED
			+448720000000, premium, NUMBER_BLOCKED
			+44844000, premium, NUMBER_BLOCKED
			+448730000000, premium, NUMBER_UNCONFIRMED
			+448420000000, premium, NUMBER_UNCONFIRMED
			+449098790000, premium, NUMBER_BLOCKED
			+449801234567, premium, NUMBER_BLOCKED
			+442079460, unknown, NUMBER_INVALID
			+4420794600000, unknown, NUMBER_INVALID
			+4402079460000, unknown, NUMBER_INVALID
			+440000000000, unknown, NUMBER_INVALID
			+44, unknown, NUMBER_INVALID
			+441534123456, foreign, NUMBER_NOT_UK
			+441481256789, foreign, NUMBER_NOT_UK
			+441624567890, foreign, NUMBER_NOT_UK
			+4415341, foreign, NUMBER_NOT_UK
			+447797123456, foreign, NUMBER_NOT_UK
			+447781123456, foreign, NUMBER_NOT_UK
			+447911123456, foreign, NUMBER_NOT_UK
			+447624123456, foreign, NUMBER_NOT_UK
			+12025550143, foreign, NUMBER_NOT_UK
			+35312345678, foreign, NUMBER_NOT_UK
			+4312345678, foreign, NUMBER_NOT_UK
			+7, foreign, NUMBER_NOT_UK
			""")
	void classIsByPrefixFirstAndThenByValidity(String e164, String type, @Nullable String problem) {
		Classification classification = Plans.UK.classify(e164);
		@Nullable
		NumberProblem found = classification.problem();
		assertEquals(type, classification.type().code());
		assertEquals(problem, found == null ? null : found.code());
	}
}
