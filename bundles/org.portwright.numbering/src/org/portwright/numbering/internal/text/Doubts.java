package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.Place;
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
	private static final int MOST_ASKED = 120;
	/** To the end of the sentence, which another line may go on with. */
	private static final Pattern ASKED = Pattern.compile("(?:[^.!?\\n]|\\n(?![>\\s]*\\p{Lu}))*\\?"); //$NON-NLS-1$
	private static final Pattern REQUEST = Pattern
			.compile("(?i)\\b(?:can|could|would|will|shall|may|please|want)\\b[^.!?]*$"); //$NON-NLS-1$

	private final List<Sighting> sightings;
	private final String text;
	private final BitSet denied;
	private final BitSet contacts;
	private final MailParts mail;
	private final StopSign stop;

	private Doubts(String text, List<Sighting> sightings, Findings found, StopSign stop) {
		this.text = text;
		this.sightings = sightings;
		this.stop = stop;
		denied = DeniedNumbers.of(text, sightings, found.denials(), stop);
		contacts = ContactNumbers.of(text, sightings, found.contacts(), stop);
		mail = new MailParts(text, stop);
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
		return new Doubts(text, taken, found, stop).find(NumberRanges.fold(found.withdrawn()));
	}

	private List<Doubt> find(List<NumberRange> withdrawn) {
		List<Optional<Kind>> kinds = new ArrayList<>(sightings.size());
		for (int i = 0; i < sightings.size(); i++) {
			stop.pass();
			kinds.add(kind(i));
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
			} else if (kinds.get(i).get() == Kind.QUOTATION && !isAsked(sighting.place())) {
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

	/** Whether somebody asked what the number is, rather than for something to be done with it. */
	private boolean isAsked(Place place) {
		int from = Math.max(0, place.offset() - MOST_ASKED);
		String before = text.substring(from, place.offset());
		return ASKED.matcher(text).region(place.end(), Math.min(text.length(), place.end() + MOST_ASKED)).lookingAt()
				&& !REQUEST.matcher(before).find();
	}

	private Optional<Kind> kind(int index) {
		Sighting sighting = sightings.get(index);
		if (denied.get(index)) {
			return Optional.of(Kind.DENIED);
		}
		if (contacts.get(index)) {
			return Optional.of(Kind.CONTACT);
		}
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
