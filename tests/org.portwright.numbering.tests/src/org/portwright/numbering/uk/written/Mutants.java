package org.portwright.numbering.uk.written;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of the collection that were changed at random; the same seed makes the same ones. */
@SuppressWarnings("nls")
final class Mutants {

	private static final String INSERTED = "0123456789 ,;.-+()\n\tx/&";
	private static final List<String> WORDS = List.of("Dear", "Ola", "hello", "we", "spoke", "yesterday", "Brandt",
			"office", "many", "people", "upstairs", "green", "reception", "see", "you", "soon", "weather", "fine",
			"meeting", "room", "Litware", "desk", "carpet");
	private static final List<String> BETWEEN = List.of(" ", " ", " ", ", ", ".\n", ".\n\n", "\n", "! ", " - ", ";\n");
	private static final List<WrittenText> TEXTS = Stream
			.of("counts", "cut", "lists", "mails", "notation", "takeback", "tables", "wraps", "doubts", "noise",
					"foreign", "first-sight", "second-sight")
			.flatMap(file -> WrittenText.in(file + ".txt").stream()).toList();

	private final Random random;

	Mutants(long seed) {
		random = new Random(seed);
	}

	/** One more. */
	String next() {
		var text = new StringBuilder(any(TEXTS).text());
		for (int change = random.nextInt(4); change >= 0; change--) {
			int at = random.nextInt(text.length());
			char other = INSERTED.charAt(random.nextInt(INSERTED.length()));
			switch (random.nextInt(6)) {
			case 0 -> text.insert(at, other);
			case 1 -> text.setCharAt(at, other);
			case 2 -> text.deleteCharAt(at);
			case 3 -> text.insert(at, piece(text.toString()));
			case 4 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
			default -> text.append('\n').append(any(TEXTS).text());
			}
			if (text.isEmpty()) {
				text.append('0');
			}
		}
		return text.toString();
	}

	/** Lines that say nothing of numbers. */
	String chatter() {
		var text = new StringBuilder(any(WORDS));
		for (int words = random.nextInt(12); words > 0; words--) {
			text.append(any(BETWEEN)).append(any(WORDS));
		}
		return text.toString();
	}

	private String piece(String text) {
		int from = random.nextInt(text.length());
		return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(16)));
	}

	<T> T any(List<T> things) {
		return things.get(random.nextInt(things.size()));
	}
}
