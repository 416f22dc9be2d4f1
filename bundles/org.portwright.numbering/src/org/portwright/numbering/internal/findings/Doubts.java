package org.portwright.numbering.internal.findings;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumberRange;

/**
 * Why numbers of a text are doubtful.
 *
 * @param bySighting one for each of the sightings, in the order of the text; empty if none is doubtful
 * @param sure       what stands somewhere without a doubt, folded
 */
public record Doubts(List<@Nullable Doubt> bySighting, List<NumberRange> sure) {

	/** No doubt. */
	public static final Doubts NONE = new Doubts(List.of(), List.of());

	/** The doubt in a sighting, of which some numbers may be sure all the same; {@code null} if there is none. */
	@Nullable
	Doubt of(int sighting) {
		return bySighting.isEmpty() ? null : bySighting.get(sighting);
	}

	/** The sure ranges that have numbers of another one. */
	List<NumberRange> sureIn(NumberRange range) {
		int found = Collections.binarySearch(sure, range, Comparator.comparingLong(NumberRange::first));
		int from = found >= 0 ? found : Math.max(0, -found - 2);
		int to = from;
		while (to < sure.size() && sure.get(to).first() <= range.last()) {
			to++;
		}
		return sure.subList(from, to);
	}
}
