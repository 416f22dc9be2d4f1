package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.numbering.Doubt;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.internal.mail.MailParts;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.text.Findings.Sighting;

/**
 * Finds what was taken and may not be the customer's. What stands without a doubt elsewhere is not doubtful, and a
 * quotation is only below something with numbers of its own: a list that was forwarded is what the mail is about.
 */
final class Doubts {

	private final List<Sighting> sightings;
	private final Set<Sighting> denied;
	private final MailParts mail;

	private Doubts(List<Sighting> sightings, Set<Sighting> denied, MailParts mail) {
		this.sightings = sightings;
		this.denied = denied;
		this.mail = mail;
	}

	/**
	 * What is doubtful, in the order of the text.
	 *
	 * @param taken what was taken
	 * @param found what else was found
	 */
	static List<Doubt> of(String text, List<Sighting> taken, Findings found, StopSign stop) {
		if (taken.isEmpty()) {
			return List.of();
		}
		List<Sighting> sorted = new ArrayList<>(taken);
		sorted.sort(stop.passing(Comparator.comparingInt(sighting -> sighting.place().offset())));
		return new Doubts(sorted, DeniedNumbers.of(text, sorted, found.denials(), stop), new MailParts(text, stop))
				.find(NumberRanges.fold(found.withdrawn()));
	}

	private List<Doubt> find(List<NumberRange> withdrawn) {
		List<Optional<Kind>> kinds = new ArrayList<>(sightings.size());
		sightings.forEach(sighting -> kinds.add(kind(sighting)));
		if (kinds.stream().noneMatch(Optional::isEmpty)) {
			kinds.replaceAll(kind -> kind.filter(found -> found != Kind.QUOTATION));
		}
		List<NumberRange> sure = new ArrayList<>();
		for (int i = 0; i < sightings.size(); i++) {
			if (kinds.get(i).isEmpty()) {
				sure.add(sightings.get(i).range());
			}
		}
		List<NumberRange> folded = sure.size() == sightings.size() ? List.of() : NumberRanges.fold(sure);
		List<Doubt> doubts = new ArrayList<>();
		for (int i = 0; i < sightings.size(); i++) {
			Sighting sighting = sightings.get(i);
			kinds.get(i).filter(kind -> !has(folded, sighting.range()) && !has(withdrawn, sighting.range()))
					.ifPresent(kind -> doubts.add(new Doubt(kind, sighting.place())));
		}
		return doubts;
	}

	private Optional<Kind> kind(Sighting sighting) {
		int offset = sighting.place().offset();
		if (denied.contains(sighting)) {
			return Optional.of(Kind.DENIED);
		}
		// Nobody signs with a range.
		if (sighting.range().count() == 1 && mail.isSigned(offset)) {
			return Optional.of(Kind.SIGNATURE);
		}
		return mail.isQuoted(offset) ? Optional.of(Kind.QUOTATION) : Optional.empty();
	}

	/** Whether folded ranges have all numbers of another one. */
	private static boolean has(List<NumberRange> folded, NumberRange range) {
		int found = Collections.binarySearch(folded, range, Comparator.comparingLong(NumberRange::first));
		int at = found >= 0 ? found : -found - 2;
		return at >= 0 && folded.get(at).contains(range);
	}
}
