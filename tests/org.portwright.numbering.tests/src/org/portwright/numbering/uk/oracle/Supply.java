package org.portwright.numbering.uk.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;

/** What a shape is filled with: blocks of numbers, groupings, dashes and words, at random. */
@SuppressWarnings("nls")
final class Supply {

	private static final List<String> AREAS = List.of("020 7946 4", "0161 496 4", "0113 496 4", "0115 496 4",
			"0808 157 4",
			"01632 960 3");
	private static final List<String> DASHES = List.of("-", " - ", "–", " – ", " — ", "- ", " -", "\u2010", "\u2011",
			" \u2012 ", " \u2212 ", " \u2015 ", "\u00a0-\u00a0", " -- ");
	private static final List<String> WORDS = List.of(" to ", " to ", " through ", " thru ", " until ", " till ",
			" up to ",
			" .. ", "...", " … ", " → ", " -> ", " ~ ", " bis ", " do ");

	private static final int TRIES = 50;

	private final Random random;
	private final @Nullable Grouping fixed;
	private final List<NumberRange> used = new ArrayList<>();

	/** @param fixed the grouping of all first numbers, {@code null} for any */
	Supply(Random random, @Nullable Grouping fixed) {
		this.random = random;
		this.fixed = fixed;
	}

	/** Returns a block of two numbers or more. */
	Block block(int most) {
		return ofCount(2 + random.nextInt(most - 1));
	}

	/** Returns a block whose numbers differ in a few digits alone. */
	Block within(int digits) {
		int size = (int) Math.pow(10, digits);
		return unused(() -> {
			int from = random.nextInt(size - 1);
			return at(random.nextInt(1000 / size) * size + from, 2 + random.nextInt(size - 1 - from));
		});
	}

	/** Returns a block of a given count, ten at most, whose numbers differ in the last digit alone. */
	Block ofTails(int count) {
		return unused(() -> at(random.nextInt(100) * 10 + random.nextInt(11 - count), count));
	}

	/** Returns a block of a given count that begins anywhere. */
	Block ofCount(int count) {
		return unused(() -> at(random.nextInt(1001 - count), count));
	}

	/** Returns a block as providers give them: ten, twenty, a hundred, beginning at a whole ten. */
	Block round() {
		return round(one(List.of(10, 10, 20, 30, 50, 100, 100, 200)));
	}

	/** Returns a block of a given count that begins at a whole ten or hundred. */
	Block round(int count) {
		int step = count % 100 == 0 ? 100 : 10;
		return unused(() -> at(random.nextInt((1000 - count) / step + 1) * step, count));
	}

	private Block at(int serial, int count) {
		String[] area = one(AREAS).split(" ");
		return new Block(area[0], area[1], serial, area[2].charAt(0) - '0', count);
	}

	/** Returns a block that has no number of another one of the same text, because an exception would hit that too. */
	private Block unused(Supplier<Block> made) {
		Block block = made.get();
		for (int i = 0; i < TRIES; i++) {
			NumberRange range = block.range();
			if (used.stream().noneMatch(range::overlaps)) {
				used.add(range);
				return block;
			}
			block = made.get();
		}
		throw new IllegalStateException("no numbers are left");
	}

	/** Returns how the digits of the first number are grouped. */
	Grouping grouping() {
		@Nullable
		Grouping always = fixed;
		return always == null ? one(Arrays.asList(Grouping.values())) : always;
	}

	/** Returns how the digits of another number are grouped: mostly as those of the first. */
	Grouping other(Grouping first) {
		return random.nextInt(3) > 0 ? first : one(Arrays.asList(Grouping.values()));
	}

	/** Returns a dash with what is around it. */
	String dash() {
		return one(DASHES);
	}

	/** Returns what stands between the ends of a range. */
	String between() {
		return random.nextBoolean() ? dash() : one(WORDS);
	}

	boolean toss() {
		return random.nextBoolean();
	}

	int upTo(int most) {
		return 1 + random.nextInt(most);
	}

	@SafeVarargs
	final <T> T any(T... things) {
		return things[random.nextInt(things.length)];
	}

	<T> T one(List<T> things) {
		return things.get(random.nextInt(things.size()));
	}
}
