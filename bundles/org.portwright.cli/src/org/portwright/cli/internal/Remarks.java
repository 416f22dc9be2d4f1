package org.portwright.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Place;
import org.portwright.numbering.ReadNumbers;

/** What is to be said of numbers that were taken, by their places. A search costs no more in a long text. */
final class Remarks {

	private record Remark(Place place, String message) {
	}

	private final List<Remark> remarks = new ArrayList<>();

	Remarks(ReadNumbers read) {
		read.notes().forEach(note -> remarks.add(new Remark(note.place(), note.message())));
		read.doubts().forEach(doubt -> remarks.add(new Remark(doubt.place(), doubt.message())));
		remarks.sort(Comparator.comparingInt(remark -> remark.place().offset()));
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
