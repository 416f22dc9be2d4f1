package org.portwright.cli.internal.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;

/** What is to be said of numbers that were taken, by their places. A search costs no more in a long text. */
final class Remarks {

	private record Remark(Place place, String message) {
	}

	private final List<Remark> remarks = new ArrayList<>();

	Remarks(NumbersInText read) {
		NavigableMap<Integer, Place> taken = new TreeMap<>();
		read.ranges().forEach(range -> range.places().forEach(place -> taken.put(place.offset(), place)));
		read.notes().forEach(note -> remarks.add(new Remark(place(note, taken), note.message())));
		read.doubts().forEach(doubt -> remarks.add(new Remark(doubt.place(), doubt.message())));
		remarks.sort(Comparator.comparingInt(remark -> remark.place().offset()));
	}

	/** An extension stands behind the number that it is said of. */
	private static Place place(Note note, NavigableMap<Integer, Place> taken) {
		Map.@Nullable Entry<Integer, Place> before = note.kind() == Note.Kind.EXTENSION_DROPPED
				? taken.floorEntry(note.place().offset())
				: null;
		return before == null ? note.place() : before.getValue();
	}

	/** All that is said of what stands at some places; {@code null} if nothing is. */
	@Nullable
	String at(List<Place> places) {
		Set<String> said = new LinkedHashSet<>();
		for (Place place : places) {
			for (int i = firstBehind(place.offset()); i < remarks.size()
					&& remarks.get(i).place().offset() < place.end(); i++) {
				said.add(remarks.get(i).message());
			}
		}
		return said.isEmpty() ? null : String.join(" ", said); //$NON-NLS-1$
	}

	/** The first that ends behind an offset: places of remarks do not overlap, but may be the same. */
	private int firstBehind(int offset) {
		int low = 0;
		int high = remarks.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (remarks.get(middle).place().end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
