package org.portwright.porting.ui.internal.wizards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** Pieces of a text that are marked in it: sorted, apart from each other, and moving with what is typed. */
final class TextMarks {

	/** None. */
	static final TextMarks NONE = new TextMarks(List.of());

	private final int[] starts;
	private final int[] ends;
	private final long[] meanings;
	private final int count;

	/**
	 * A piece.
	 *
	 * @param end     where it ends, exclusive
	 * @param meaning what it stands for
	 */
	record Mark(int start, int end, long meaning) {
	}

	/** @param marks in any order; where two overlap the later one is what is left of it */
	TextMarks(List<Mark> marks) {
		starts = new int[marks.size()];
		ends = new int[marks.size()];
		meanings = new long[marks.size()];
		int last = 0;
		int made = 0;
		for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
			int start = Math.max(mark.start(), last);
			if (start < mark.end()) {
				starts[made] = start;
				ends[made] = mark.end();
				meanings[made] = mark.meaning();
				last = mark.end();
				made++;
			}
		}
		count = made;
	}

	private TextMarks(TextMarks before, int offset, int removed, int added) {
		starts = new int[before.count];
		ends = new int[before.count];
		meanings = new long[before.count];
		int made = 0;
		for (int i = 0; i < before.count; i++) {
			boolean behind = before.starts[i] >= offset + removed;
			if (behind || before.ends[i] <= offset) {
				int moved = behind ? added - removed : 0;
				starts[made] = before.starts[i] + moved;
				ends[made] = before.ends[i] + moved;
				meanings[made] = before.meanings[i];
				made++;
			}
		}
		count = made;
	}

	/** The marks after a piece of the text was replaced: of what was replaced none is left. */
	TextMarks edited(int offset, int removed, int added) {
		return new TextMarks(this, offset, removed, added);
	}

	/** Tells the marks of which something is between two places, in order. */
	void between(int from, int to, IntConsumer mark) {
		for (int i = firstBehind(from); i < count && starts[i] < to; i++) {
			mark.accept(i);
		}
	}

	/** The mark that a place is in, or at the end of. */
	OptionalInt at(int place) {
		int mark = firstBehind(place - 1);
		return mark < count && starts[mark] <= place ? OptionalInt.of(mark) : OptionalInt.empty();
	}

	/** Where a mark begins. */
	int start(int mark) {
		return starts[mark];
	}

	/** Where a mark ends, exclusive. */
	int end(int mark) {
		return ends[mark];
	}

	/** What a mark stands for. */
	long meaning(int mark) {
		return meanings[mark];
	}

	private int firstBehind(int place) {
		int found = Arrays.binarySearch(ends, 0, count, place + 1);
		return found < 0 ? -found - 1 : found;
	}
}
