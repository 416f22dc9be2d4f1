package org.portwright.ui.internal.seeded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * One step of a run. Its numbers choose among what there is when it is done, and a step that is impossible then does
 * nothing: so any part of a run is a run, too.
 *
 * @param kind   what is done
 * @param where  chooses the file or the field
 * @param value  chooses what is typed
 * @param choice chooses among the answers and variants
 */
@SuppressWarnings("nls")
record SeededStep(Kind kind, int where, int value, int choice) {

	private static final int NUMBERS = 10_000;

	/** What is done in a step. */
	enum Kind {
		TYPE, UNDO, REDO, SWITCH, PAGE, SAVE, OPEN, CLOSE, OUTSIDE, REWIND, PASTE, SYNC
	}

	/** The kinds of steps that a run consists of. */
	enum Mix {
		/** Editing alone. */
		EDITING(Map.of(Kind.TYPE, 34, Kind.UNDO, 17, Kind.REDO, 11, Kind.SWITCH, 12, Kind.PAGE, 6, Kind.SAVE, 6,
				Kind.OPEN, 4, Kind.CLOSE, 3, Kind.OUTSIDE, 6, Kind.REWIND, 1)),
		/** All kinds, with more files opened and closed. */
		ALL(Map.ofEntries(Map.entry(Kind.TYPE, 28), Map.entry(Kind.UNDO, 16), Map.entry(Kind.REDO, 10),
				Map.entry(Kind.SWITCH, 12), Map.entry(Kind.PAGE, 6), Map.entry(Kind.SAVE, 6), Map.entry(Kind.OPEN, 6),
				Map.entry(Kind.CLOSE, 5), Map.entry(Kind.OUTSIDE, 4), Map.entry(Kind.REWIND, 1),
				Map.entry(Kind.PASTE, 4), Map.entry(Kind.SYNC, 2)));

		/** How often each kind is among a hundred steps. */
		private final Map<Kind, Integer> shares;

		Mix(Map<Kind, Integer> shares) {
			this.shares = new EnumMap<>(shares);
		}
	}

	/** Returns the steps of a seed: more steps of the same seed and mix begin with the same ones. */
	static List<SeededStep> of(long seed, int count, Mix mix) {
		var random = new Random(seed);
		List<Kind> kinds = Stream.of(Kind.values())
				.flatMap(kind -> Stream.generate(() -> kind).limit(mix.shares.getOrDefault(kind, 0))).toList();
		List<SeededStep> steps = new ArrayList<>();
		while (steps.size() < count) {
			steps.add(new SeededStep(kinds.get(random.nextInt(kinds.size())), random.nextInt(NUMBERS),
					random.nextInt(NUMBERS), random.nextInt(NUMBERS)));
		}
		return steps;
	}

	/** Returns the steps of a text, as a failed run prints them. */
	static List<SeededStep> parse(String text) {
		return Stream.of(text.strip().split("[,\\n]")).map(step -> step.strip().split(" "))
				.map(words -> new SeededStep(Kind.valueOf(words[0]), Integer.parseInt(words[1]),
						Integer.parseInt(words[2]), Integer.parseInt(words[3])))
				.toList();
	}

	@Override
	public String toString() {
		return kind + " " + where + ' ' + value + ' ' + choice;
	}
}
