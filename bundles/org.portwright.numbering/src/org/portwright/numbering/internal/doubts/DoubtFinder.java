package org.portwright.numbering.internal.doubts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.internal.findings.Doubts;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.findings.Findings.Sighting;
import org.portwright.numbering.internal.findings.Remark;
import org.portwright.numbering.internal.mail.MailParts;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.tokens.CharacterKinds;
import org.portwright.numbering.internal.tokens.TextNotes;

/**
 * Finds what was taken and may not be the customer's. What stands without a doubt elsewhere is not doubtful, and a
 * quotation is only below something with numbers of its own: a list that was forwarded is what the mail is about.
 */
public final class DoubtFinder {

	/** So many numbers are a list; those of an older mail are what a younger one with fewer speaks of. */
	private static final long MIN_LIST = 10;
	private static final int MOST_ASKED = 120;
	/** So much of a line on either side of a number says whose it is. */
	private static final int MOST_BESIDE = 80;
	/** To the end of the sentence, which another line may go on with. */
	private static final Pattern ASKED = Pattern.compile("(?:[^.!?\\n]|\\n(?![>\\s]*\\p{Lu}))*\\?"); //$NON-NLS-1$
	private static final Pattern REQUEST = Pattern
			.compile("(?i)\\b(?:can|could|would|will|shall|may|please|want)\\b[^.!?]*$"); //$NON-NLS-1$

	private final List<Sighting> sightings;
	private final String text;
	private final Map<Integer, @Nullable Remark> remarked;
	private final TextNotes notes;
	private final HiddenParts hidden;
	private final MailParts mail;
	private final StopSign stop;
	private final boolean struck;

	private DoubtFinder(String text, List<Sighting> sightings, Findings found, TextNotes notes, StopSign stop) {
		this.text = text;
		this.sightings = sightings;
		this.stop = stop;
		this.notes = notes;
		remarked = RemarkedNumbers.of(text, sightings, found.remarks(), stop);
		hidden = new HiddenParts(text);
		mail = new MailParts(text, stop);
		struck = CharacterKinds.hasStroke(text);
	}

	/**
	 * Finds what is doubtful.
	 *
	 * @param taken what was taken, in the order of the text
	 * @param found what else was found
	 * @param notes what the text says of its numbers as a whole
	 */
	public static Doubts of(String text, List<Sighting> taken, Findings found, TextNotes notes, StopSign stop) {
		return taken.isEmpty() ? Doubts.NONE : new DoubtFinder(text, taken, found, notes, stop).find();
	}

	private Doubts find() {
		if (!isAnyDoubtful()) {
			return Doubts.NONE;
		}
		List<@Nullable Doubt> doubts = new ArrayList<>(sightings.size());
		boolean any = false;
		for (int i = 0; i < sightings.size(); i++) {
			stop.pass();
			@Nullable
			Doubt doubt = doubt(i);
			doubts.add(doubt);
			any |= doubt != null;
		}
		return any ? new Doubts(doubts, sure(doubts)) : Doubts.NONE;
	}

	/** Whether the text has anything that makes numbers doubtful: most lists have not. */
	private boolean isAnyDoubtful() {
		return struck || hidden.areAny() || !remarked.isEmpty() || notes.areAny() || mail.hasParts();
	}

	/**
	 * What stands somewhere without a doubt, folded. An older mail that says all that the younger ones say, or more
	 * than they, has the list that they speak of.
	 *
	 * @param doubts those in the sightings, one for each
	 */
	private List<NumberRange> sure(List<@Nullable Doubt> doubts) {
		List<NumberRange> sure = new ArrayList<>();
		SortedMap<Integer, List<NumberRange>> quoted = new TreeMap<>();
		for (int i = 0; i < sightings.size(); i++) {
			stop.pass();
			Sighting sighting = sightings.get(i);
			@Nullable
			Doubt doubt = doubts.get(i);
			if (doubt == null) {
				sure.add(sighting.range());
			} else if (doubt.kind() == Kind.QUOTATION && !isAsked(sighting.place())) {
				quoted.computeIfAbsent(mail.quotation(sighting.place().offset()), level -> new ArrayList<>())
						.add(sighting.range());
			}
		}
		List<NumberRange> said = NumberRanges.fold(sure);
		boolean forwarded = said.isEmpty();
		if (!forwarded && !quoted.isEmpty() && Replacement.isIn(text, mail, stop)) {
			return said;
		}
		for (List<NumberRange> level : quoted.values()) {
			List<NumberRange> older = NumberRanges.fold(level);
			if (forwarded || RangeSets.minus(said, older).isEmpty()
					|| count(older) >= MIN_LIST && count(older) > count(said)) {
				List<NumberRange> both = new ArrayList<>(said);
				both.addAll(older);
				said = NumberRanges.fold(both);
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

	private @Nullable Doubt doubt(int index) {
		Sighting sighting = sightings.get(index);
		Place place = sighting.place();
		if (hidden.has(place.offset())) {
			return new Doubt(Kind.HIDDEN, place, place);
		}
		if (struck && CharacterKinds.hasStroke(place.text())) {
			return new Doubt(Kind.UNWANTED, place, place);
		}
		@Nullable
		Remark remark = remarked.get(index);
		if (remark != null) {
			return new Doubt(remark.kind(), place, remark.words());
		}
		Optional<Place> footer = notes.footer(place.offset());
		if (footer.isPresent()) {
			return new Doubt(Kind.CONTACT, place, footer.get());
		}
		// Nobody signs with a range.
		if (sighting.range().count() == 1 && mail.isSigned(place.offset())) {
			return new Doubt(Kind.SIGNATURE, place, line(place));
		}
		if (mail.quotation(place.offset()) > 0) {
			return new Doubt(Kind.QUOTATION, place, line(place));
		}
		Optional<Place> condition = notes.condition(place);
		return condition.isPresent() ? new Doubt(Kind.UNDECIDED, place, condition.get()) : null;
	}

	/** Returns the line that a number stands in, of a long one what is next to the number. */
	private Place line(Place place) {
		int begin = place.offset();
		while (begin > 0 && place.offset() - begin < MOST_BESIDE && !isLineEnd(begin - 1)) {
			begin--;
		}
		int end = place.end();
		while (end < text.length() && end - place.end() < MOST_BESIDE && !isLineEnd(end)) {
			end++;
		}
		String line = text.substring(begin, end);
		return new Place(line.strip(), begin + line.length() - line.stripLeading().length());
	}

	private boolean isLineEnd(int offset) {
		char c = text.charAt(offset);
		return c == '\n' || c == '\r';
	}
}
