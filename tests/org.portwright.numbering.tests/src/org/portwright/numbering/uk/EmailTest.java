package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;

class EmailTest {

	private static final String EMAIL = """
			From: Jo Bloggs <jo.bloggs@contoso.com>
			Sent: 24/11/2026 10:32
			Subject: Numbers to move, account no. 01234567890

			Hi both,

			these are ours (invoice 0098765432, VAT GB 123 4567 89, London SW1A 1AA):

			  1. 020 7946 0000 – 0099 (head office, main line 020 7946 0000)
			  2. +44 (0)161 496 0100 to 0149
			  3. 0113 496 0200/201/202, reception is ext. 204
			  4. 0808 157 0000 x 10
			  5. fax 020 7946 012
			  6. Sam's mobile 07700 900123, Jersey 01534 123456

			We pay £1,234.56 a month until 31.12.2026. Call me on 020 7946 0955 x12, Mon-Fri 09.00 - 17.30.

			Jo
			Contoso Ltd, Company No. 01234567, https://contoso.com/contact/02079460001
			""";

	private static final NumbersInText READ = NumberTextReader.read(EMAIL, Plans.UK);

	@Test
	void numbersOfAnEmailAreRead() {
		assertEquals("""
				+441134960200-0202
				+441614960100-0149
				+441534123456 (NUMBER_NOT_UK)
				+442079460000-0099
				+442079460955
				+44207946012 (NUMBER_INVALID)
				+447700900123 (NUMBER_MOBILE)
				+448081570000-0009
				!LABELLED[01234567890]
				!LABELLED[0098765432]
				!LABELLED[123 4567 89]
				!PART_OF_WORD[02079460001]
				!LABELLED[01234567]
				*REPEATED[020 7946 0000]
				*EXTENSION_DROPPED[x12]""".lines().sorted().toList(),
				Rendering.of(READ).replace("; ", "\n").lines().sorted().toList());
	}

	@Test
	void rangesAreSorted() {
		for (int i = 1; i < READ.ranges().size(); i++) {
			assertTrue(READ.ranges().get(i - 1).range().last() < READ.ranges().get(i).range().first());
		}
	}

	@Test
	void everyPlacePointsAtItsText() {
		READ.ranges().stream().map(RangeInText::places).flatMap(List::stream).forEach(EmailTest::assertPointsAt);
		READ.notTaken().stream().map(NotTaken::place).forEach(EmailTest::assertPointsAt);
		READ.notes().stream().map(Note::place).forEach(EmailTest::assertPointsAt);
	}

	private static void assertPointsAt(Place place) {
		assertEquals(place.text(), EMAIL.substring(place.offset(), place.end()));
	}
}
