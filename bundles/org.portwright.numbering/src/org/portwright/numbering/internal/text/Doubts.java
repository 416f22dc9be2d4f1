package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.internal.mail.MailParts;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.text.Findings.Sighting;

/**
 * Finds what was taken and may not be the customer's. What stands without a doubt elsewhere is not doubtful, and a
 * quotation is only below something with numbers of its own: a list that was forwarded is what the mail is about.
 */
final class Doubts {

	/** So many numbers are a list; those of an older mail are what a younger one with fewer speaks of. */
	private static final long MIN_LIST = 10;

	private final List<Sighting> sightings;
	private final BitSet denied;
	private final MailParts mail;
	private final StopSign stop;

	private Doubts(List<Sighting> sightings, BitSet denied, MailParts mail, StopSign stop) {
		this.sightings = sightings;
		this.denied = denied;
		this.mail = mail;
		this.stop = stop;
	}

	/**
	 * What is doubtful, in the order of the text.
	 *
	 * @param taken what was taken, in the order of the text
	 * @param found what else was found
	 */
	static List<Doubt> of(String text, List<Sighting> taken, Findings found, StopSign stop) {
		if (taken.isEmpty()) {
			return List.of();
		}
		return new Doubts(taken, DeniedNumbers.of(text, taken, found.denials(), stop), new MailParts(text, stop), stop)
				.find(NumberRanges.fold(found.withdrawn()));
	}

	private List<Doubt> find(List<NumberRange> withdrawn) {
		List<Optional<Kind>> kinds = new ArrayList<>(sightings.size());
		for (int i = 0; i < sightings.size(); i++) {
			stop.pass();
			kinds.add(denied.get(i) ? Optional.of(Kind.DENIED) : kind(sightings.get(i)));
		}
		if (kinds.stream().allMatch(Optional::isEmpty)) {
			return List.of();
		}
		List<NumberRange> sure = sure(kinds);
		List<Doubt> doubts = new ArrayList<>();
		for (int i = 0; i < sightings.size(); i++) {
			stop.pass();
			Sighting sighting = sightings.get(i);
			kinds.get(i).filter(kind -> !has(sure, sighting.range()) && !has(withdrawn, sighting.range()))
					.ifPresent(kind -> doubts.add(new Doubt(kind, sighting.place())));
		}
		return doubts;
	}

	/**
	 * What stands somewhere without a doubt, folded. An older mail that says all that the younger ones say, or more
	 * than they, has the list that they speak of.
	 *
	 * @param kinds those of the sightings
	 */
	private List<NumberRange> sure(List<Optional<Kind>> kinds) {
		List<NumberRange> sure = new ArrayList<>();
		SortedMap<Integer, List<NumberRange>> quoted = new TreeMap<>();
		for (int i = 0; i < sightings.size(); i++) {
			stop.pass();
			Sighting sighting = sightings.get(i);
			if (kinds.get(i).isEmpty()) {
				sure.add(sighting.range());
			} else if (kinds.get(i).get() == Kind.QUOTATION) {
				quoted.computeIfAbsent(mail.quotation(sighting.place().offset()), level -> new ArrayList<>())
						.add(sighting.range());
			}
		}
		List<NumberRange> said = NumberRanges.fold(sure);
		boolean forwarded = said.isEmpty();
		for (List<NumberRange> level : quoted.values()) {
			List<NumberRange> older = NumberRanges.fold(level);
			if (forwarded || RangeSets.minus(said, older).isEmpty()
					|| count(older) >= MIN_LIST && count(older) > count(said)) {
				sure.addAll(older);
				said = NumberRanges.fold(sure);
			}
		}
		return said;
	}

	private static long count(List<NumberRange> folded) {
		return folded.stream().mapToLong(NumberRange::count).sum();
	}

	private Optional<Kind> kind(Sighting sighting) {
		int offset = sighting.place().offset();
		// Nobody signs with a range.
		if (sighting.range().count() == 1 && mail.isSigned(offset)) {
			return Optional.of(Kind.SIGNATURE);
		}
		return mail.quotation(offset) > 0 ? Optional.of(Kind.QUOTATION) : Optional.empty();
	}

	/** Whether folded ranges have all numbers of another one. */
	private static boolean has(List<NumberRange> folded, NumberRange range) {
		int found = Collections.binarySearch(folded, range, Comparator.comparingLong(NumberRange::first));
		int at = found >= 0 ? found : -found - 2;
		return at >= 0 && folded.get(at).contains(range);
	}
}
