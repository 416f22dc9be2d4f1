package org.portwright.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Large texts full of numbers, each as long as wanted. */
@SuppressWarnings("nls")
final class NumberTexts {

	private static final long SEED = 20261124;
	private static final int BLOCK = 10_000;
	private static final int NUMBERS = 1_000_000;
	private static final int DAYS = 28;
	private static final int MINUTES = 60;

	private NumberTexts() {
	}

	/** Each by its kind. */
	static Map<String, IntFunction<String>> all() {
		Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
		texts.put("log", NumberTexts::callLog);
		texts.put("distinct", NumberTexts::distinct);
		texts.put("line", length -> distinct(length).replace('\n', ';'));
		texts.put("repeated", NumberTexts::repeated);
		texts.put("digits", length -> of("1", length));
		texts.put("letters", length -> of("a", length));
		texts.put("ranges", length -> of("0161 496 0000 - 0161 496 0999\n", length));
		texts.put("heads", length -> of("From: 0161 496 0000\nSent: today\n", length));
		texts.put("quoted", length -> of("> 0161 496 0000\n", length));
		texts.put("older", length -> of("On 1 May Ola wrote:\n0161 496 0000\n", length));
		texts.put("signed", length -> of("Regards\nOla Brandt\n0161 496 0001\n\n", length));
		texts.put("denied", length -> of("0161 496 0001 is not ours. ", length));
		texts.put("withdrawn", length -> of("but not 0161 496 0000 ", length));
		texts.put("counted", length -> of("0161 496 0000 x 10\n", length));
		texts.put("endings", length -> of("0161 496 0001\n0002\n0003\n", length));
		texts.put("table", length -> of("From,To\n0161 496 0000,0161 496 0009\n", length));
		texts.put("misfits", length -> of("0161 496 01 - 01619496 0199\n", length));
		return texts;
	}

	/** What a switchboard writes of its calls. */
	static String callLog(int length) {
		var text = new StringBuilder(length + 100);
		for (int call = 0; text.length() < length; call++) {
			text.append("2026-11-%02d 09:%02d:44,0161 496 %04d,020 7946 %04d,00:03:12,0.045\n".formatted(
					1 + call % DAYS, call % MINUTES, call % 1000, call * 7 % 1000));
		}
		text.setLength(length);
		return text.toString();
	}

	/** One number over and over. */
	static String repeated(int length) {
		return of("0161 496 0000, ", length);
	}

	/** Numbers of which no two are the same, in no order. */
	static String distinct(int length) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < NUMBERS && i * 14L < length; i++) {
			order.add(i);
		}
		Collections.shuffle(order, new Random(SEED));
		var text = new StringBuilder(length + 100);
		order.forEach(i -> text.append("0161 4%02d %04d\n".formatted(i / BLOCK, i % BLOCK)));
		text.setLength(length);
		return text.toString();
	}

	private static String of(String piece, int length) {
		return piece.repeat(length / piece.length());
	}
}
