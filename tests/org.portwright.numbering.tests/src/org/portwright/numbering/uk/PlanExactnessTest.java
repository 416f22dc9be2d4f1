package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.internal.plan.NumberVerdict;
import org.portwright.numbering.internal.plan.PlainPlan;
import org.portwright.numbering.internal.plan.UkPlan;
import org.portwright.reference.ReferenceData;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * The automaton must say of each number what libphonenumber says of it.
 */
class PlanExactnessTest {

	private static final int NUMBERS = 300_000;
	private static final int PREFIX_SPACE = 100_000;

	private final UkPlan plan = new UkPlan(new PlainPlan(Plans.BLOCKED));
	private final PlainPlan plain = new PlainPlan(Plans.BLOCKED);

	@Test
	void randomNumbersOfAllLengthsAreJudgedAsByLibphonenumber() {
		Random random = new Random(20261124);
		for (int i = 0; i < NUMBERS; i++) {
			int length = i % 3 == 0 ? 1 + random.nextInt(UkPlan.MAX_NATIONAL_DIGITS) : 9 + random.nextInt(2);
			StringBuilder digits = new StringBuilder();
			for (int digit = 0; digit < length; digit++) {
				digits.append((char) ('0' + random.nextInt(10)));
			}
			assertSameVerdict(digits.toString());
		}
	}

	@Test
	void everyPrefixOfFiveDigitsIsJudgedAsByLibphonenumber() {
		Random random = new Random(5);
		for (int prefix = 0; prefix < PREFIX_SPACE; prefix++) {
			String start = String.format("%05d", prefix);
			assertSameVerdict(start + String.format("%05d", random.nextInt(PREFIX_SPACE)));
			assertSameVerdict(start + String.format("%04d", random.nextInt(PREFIX_SPACE / 10)));
		}
	}

	/** They decide before libphonenumber, which calls 0115 496 0xxx and 01632 960xxx invalid. */
	@Test
	void everyNumberForDramaIsValidAndItsNeighboursAreJudgedAsByLibphonenumber() {
		PhoneNumberUtil library = PhoneNumberUtil.getInstance();
		ReferenceData drama = ReferenceData.of("drama-numbers");
		for (String prefix : drama.names().stream().flatMap(name -> drama.texts(name).stream()).toList()) {
			long first = Long.parseLong(prefix.substring(1) + "000");
			for (long national = first; national < first + 1000; national++) {
				NumberVerdict verdict = plan.judge(national, 10);
				assertTrue(verdict.complete(), prefix);
				assertNotEquals(NumberProblem.INVALID, verdict.classification().problem(), prefix);
				assertNotEquals(NumberType.UNKNOWN, verdict.classification().type(), prefix);
				assertSameVerdict(Long.toString(national));
			}
			for (long national : new long[] { first - 1, first + 1000 }) {
				var number = new PhoneNumber().setCountryCode(44).setNationalNumber(national);
				boolean mobile = prefix.startsWith("07");
				assertEquals(library.isValidNumberForRegion(number, "GB") || mobile || prefix.startsWith("09"),
						plan.judge(national, 10).complete(), prefix);
				assertSameVerdict(Long.toString(national));
			}
		}
	}

	@Test
	void piecesOfARangeAreExact() {
		qt().withExamples(150).forAll(longs().between(441_000_000_000L, 449_999_990_000L), integers().between(0, 3_000))
				.checkAssert((first, size) -> {
					NumberRange range = new NumberRange(first, first + size);
					List<ClassifiedRange> pieces = Plans.UK.classify(range);
					assertEquals(List.of(range),
							NumberRanges.fold(pieces.stream().map(ClassifiedRange::range).toList()));
					assertEquals(range.count(), pieces.stream().mapToLong(piece -> piece.range().count()).sum());
					for (ClassifiedRange piece : pieces) {
						piece.range().numbers().forEach(
								number -> assertEquals(Plans.UK.classify(number), piece.classification()));
					}
				});
	}

	@Test
	void aRangeOverCountriesIsSplit() {
		List<ClassifiedRange> pieces = Plans.UK.classify(new NumberRange(439_999_999_998L, 450_000_000_001L));
		assertEquals(439_999_999_999L, pieces.getFirst().range().last());
		assertEquals(450_000_000_000L, pieces.getLast().range().first());
		assertEquals(1, Plans.UK.classify(new NumberRange(12_025_550_100L, 12_025_550_199L)).size());
	}

	@Test
	void tenThousandMillionNumbersAreClassifiedAtOnce() {
		List<ClassifiedRange> pieces = Plans.UK.classify(new NumberRange(440_000_000_000L, 449_999_999_999L));
		assertTrue(pieces.size() > 100 && pieces.size() < 1000);
		assertEquals(10_000_000_000L, pieces.stream().mapToLong(piece -> piece.range().count()).sum());
	}

	@Test
	void otherBlockedPrefixesBlockOthers() {
		UkNumberPlan other = UkNumberPlan.of(List.of("0300"));
		assertEquals(Plans.UK.classify("+448440000000").type(), other.classify("+448440000000").type());
		assertTrue(LongStream.of(443_001_234_567L).allMatch(
				number -> other.classify(number).problem() == NumberProblem.BLOCKED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "844", "+44844", "084x", "00" })
	void aPrefixIsInNationalForm(String prefix) {
		assertThrows(IllegalArgumentException.class, () -> UkNumberPlan.of(List.of(prefix)));
	}

	@Test
	void thePlanOfTheSamePrefixesIsTheSame() {
		assertSame(Plans.UK, UkNumberPlan.of(List.copyOf(Plans.BLOCKED).reversed()));
		assertNotSame(Plans.UK, UkNumberPlan.of(List.of("09")));
	}

	@Test
	void whatSomebodySendsIsNotKeptWithoutEnd() {
		for (int prefix = 1000; prefix < 1100; prefix++) {
			UkNumberPlan.of(List.of("0" + prefix));
		}
		assertNotSame(UkNumberPlan.of(List.of("01100")), UkNumberPlan.of(List.of("01100")));
		assertSame(Plans.UK, UkNumberPlan.of(Plans.BLOCKED));
	}

	@Test
	void severalThreadsThatBeginAtOnceAreToldTheSame() {
		UkPlan fresh = new UkPlan(plain);
		assertEquals(List.of(), LongStream.range(0, 200_000).parallel().map(i -> i * 49_999)
				.filter(national -> !plan.judge(national, 10).equals(fresh.judge(national, 10))).boxed().toList());
	}

	private void assertSameVerdict(String national) {
		assertEquals(plain.judge(national), plan.judge(Long.parseLong(national), national.length()), national);
	}
}
