package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of numbers as ranges: the same as of single numbers, and a few of many cost no more than a few. */
@SuppressWarnings("nls")
class RangeSetsTest {

	private static final long BASE = 441_614_960_000L;
	private static final int NUMBERS = 200;

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.02, 0.5, 0.98, 1 })
	void setsOfRangesAreThoseOfTheirNumbers(double density) {
		var random = new Random(34);
		for (int i = 0; i < 500; i++) {
			BitSet some = numbers(random, density);
			BitSet others = numbers(random, random.nextDouble());
			BitSet common = (BitSet) some.clone();
			common.and(others);
			BitSet rest = (BitSet) some.clone();
			rest.andNot(others);
			assertEquals(ranges(common), NumberRanges.fold(RangeSets.common(ranges(some), ranges(others))));
			assertEquals(ranges(common), NumberRanges.fold(RangeSets.common(ranges(others), ranges(some))));
			assertEquals(ranges(rest), NumberRanges.fold(RangeSets.minus(ranges(some), ranges(others))));
		}
	}

	@Test
	void aFewOfAHundredThousandRangesAreFoundWithoutAWalkThroughAll() {
		var looks = new AtomicInteger();
		List<NumberRange> many = new AbstractList<>() {

			@Override
			public NumberRange get(int index) {
				looks.incrementAndGet();
				return NumberRange.of(BASE + 2L * index);
			}

			@Override
			public int size() {
				return 100_000;
			}
		};
		List<NumberRange> few = List.of(new NumberRange(BASE + 50_001, BASE + 50_004), NumberRange.of(BASE + 150_000));
		assertEquals(3, RangeSets.common(few, many).size());
		assertEquals(3, RangeSets.common(many, few).size());
		assertEquals(2, RangeSets.minus(few, many).size());
		assertTrue(looks.get() < 1000, () -> looks + " looks");
	}

	private static BitSet numbers(Random random, double density) {
		var numbers = new BitSet();
		IntStream.range(0, NUMBERS).filter(number -> random.nextDouble() < density).forEach(numbers::set);
		return numbers;
	}

	private static List<NumberRange> ranges(BitSet numbers) {
		return NumberRanges.fold(numbers.stream().mapToObj(number -> NumberRange.of(BASE + number)).toList());
	}
}
