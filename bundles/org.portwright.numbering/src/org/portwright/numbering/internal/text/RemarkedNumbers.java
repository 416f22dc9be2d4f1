package org.portwright.numbering.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.text.Findings.Sighting;
import org.portwright.numbering.internal.text.Remark.Extent;

/**
 * Which numbers the remarks of a text are about. None reaches over an empty line to what is before it; a heading such
 * as {@code Not ours:} reaches over the list below it.
 */
@SuppressWarnings("nls")
final class RemarkedNumbers {

	private static final int NEAREST = 40;
	private static final int NEAREST_CONTACT = 60;
	private static final String COLON = ":";
	private static final String FILLERS = "(?:the|our|your|my|a|an|numbers?|nos?|ones?|is|are|ddis?|lines?|that|this|was"
			+ "|main|old|other|fax|ext|office|site|branch|on|at|also|even|too|both)";
	/** A number is directly behind words. */
	private static final Pattern DIRECT = Pattern.compile("(?i)[ :,(\"'–—-]*(?:" + FILLERS + "[ :.,(–—-]+){0,6}");
	private static final Pattern WRAPPED = Pattern
			.compile("(?i)[\\s:,(\"'–—-]*(?:" + FILLERS + "[\\s:.,(–—-]+){0,6}");
	/** Words that deny a number do not reach over a comma. */
	private static final Pattern DENIED = Pattern.compile("(?i)[ :(–—-]*(?:" + FILLERS + "[ :.(–—-]+){0,4}");
	private static final Pattern REACHED = Pattern.compile("[ :(+]*");
	private static final Pattern GOES_ON = Pattern.compile("(?i)[ ,;&/]*(?:(?:and|or|nor) )?");
	private static final Pattern HEADING = Pattern.compile("(?i)[^\\n\\d.!?:]{0,40}:[ \\t*_]*\\n");
	private static final List<String> BELOW = List.of("below", "following");
	private static final Pattern WORDS = Pattern.compile("[^\\d]*");
	private static final Pattern UNDIVIDED = Pattern.compile("\\d+");
	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r>]*\\n");

	private final String text;
	private final List<Sighting> sightings;
	private final Map<Integer, @Nullable Remark> remarked = new HashMap<>();
	private final NumberBefore before;
	private int behind;

	/** @param sightings in the order of the text */
	private RemarkedNumbers(String text, List<Sighting> sightings) {
		this.text = text;
		this.sightings = sightings;
		before = new NumberBefore(text);
	}

	/**
	 * Returns the remark on a number, by which of the sightings it is.
	 *
	 * @param sightings in the order of the text
	 * @param remarks   in the order of the text
	 */
	static Map<Integer, @Nullable Remark> of(String text, List<Sighting> sightings, List<Remark> remarks,
			StopSign stop) {
		var numbers = new RemarkedNumbers(text, sightings);
		for (Remark remark : remarks) {
			stop.pass();
			numbers.find(remark);
		}
		return numbers.remarked;
	}

	private void find(Remark remark) {
		while (behind < sightings.size() && place(behind).offset() < remark.offset()) {
			behind++;
		}
		if (remark.extent() != Extent.CONTACT && remark.extent() != Extent.ROW && isHeading(remark.words())) {
			takeList(remark);
			return;
		}
		switch (remark.extent()) {
		case SENTENCE -> {
			if (!takeBehind(remark, DENIED)) {
				if (behind > 0 && before.isInSentence(place(behind - 1).end(), remark.words())) {
					take(behind - 1, remark);
				} else {
					takeBehind(remark, WRAPPED);
				}
			}
		}
		case BEHIND -> takeBehind(remark, WRAPPED);
		case BESIDE -> {
			if (!takeBehind(remark, DIRECT) && before.endsThere(remark.words().end())) {
				takeBefore(remark);
			}
		}
		case BEFORE -> takeBefore(remark);
		case CLOSING -> {
			if (before.endsThere(remark.words().end())) {
				takeBefore(remark);
			}
		}
		case QUESTION -> takeQuestion(remark);
		case MARK -> takeLine(remark);
		case ROW -> takeAt(remark);
		case CONTACT -> takeContacts(remark);
		}
	}

	private void take(int sighting, Remark remark) {
		if (remark.kind() != Kind.REFERENCE || UNDIVIDED.matcher(place(sighting).text()).matches()) {
			remarked.putIfAbsent(sighting, remark);
		}
	}

	private void takeBefore(Remark remark) {
		if (behind > 0 && before.isDirect(place(behind - 1).end(), remark.words())) {
			take(behind - 1, remark);
		}
	}

	private void takeQuestion(Remark remark) {
		if (behind > 0 && before.isAsked(place(behind - 1), remark.words())) {
			take(behind - 1, remark);
		} else if (behind < sightings.size() && before.isMarkedFirst(remark.words(), place(behind).offset())) {
			take(behind, remark);
		}
	}

	private void takeAt(Remark remark) {
		if (behind < sightings.size() && place(behind).offset() == remark.offset()) {
			take(behind, remark);
		}
	}

	private boolean takeBehind(Remark remark, Pattern first) {
		int end = remark.words().end();
		Pattern between = first;
		for (int at = behind; at < sightings.size(); at++) {
			Place next = place(at);
			if (next.offset() < end || next.offset() - end > NEAREST
					|| !between.matcher(text).region(end, next.offset()).matches() || isParted(end, next.offset())) {
				return at > behind;
			}
			take(at, remark);
			end = next.end();
			between = GOES_ON;
		}
		return end > remark.words().end();
	}

	private void takeContacts(Remark remark) {
		boolean label = remark.words().text().endsWith(COLON);
		int end = remark.words().end();
		for (int at = behind; at < sightings.size(); at++) {
			Place next = place(at);
			// Nobody is reached by a range.
			if (next.offset() < end || next.offset() - end > NEAREST_CONTACT || sightings.get(at).range().count() > 1
					|| !(label ? text.substring(end, next.offset()).indexOf('\n') < 0
							: (at > behind ? GOES_ON : REACHED).matcher(text).region(end, next.offset()).matches())) {
				return;
			}
			take(at, remark);
			end = next.end();
		}
	}

	/** Takes the numbers of the line on the side that the mark is on. */
	private void takeLine(Remark remark) {
		Place mark = remark.words();
		if (behind > 0 && before.isInLine(place(behind - 1).end(), mark.offset())) {
			if (before.isMarked(place(behind - 1).end(), mark)) {
				take(behind - 1, remark);
			}
			return;
		}
		int end = mark.end();
		for (int at = behind; at < sightings.size() && before.isMarkedBehind(end, place(at).offset()); at++) {
			take(at, remark);
			end = place(at).end();
		}
	}

	/** Whether the words head the list below them. */
	private boolean isHeading(Place words) {
		if (HEADING.matcher(text).region(words.end(), text.length()).lookingAt()) {
			return true;
		}
		String line = text.substring(Math.max(0, words.offset() - NEAREST_CONTACT), words.offset());
		return BELOW.stream().anyMatch(word -> line.indexOf(word, line.lastIndexOf('\n') + 1) >= 0)
				&& WORDS.matcher(line.substring(line.lastIndexOf('\n') + 1)).matches();
	}

	/** Takes the numbers below a heading, up to an empty line. */
	private void takeList(Remark remark) {
		int end = -1;
		for (int at = behind; at < sightings.size(); at++) {
			if (remarked.containsKey(at) || end >= 0 && isParted(end, place(at).offset())) {
				return;
			}
			take(at, remark);
			end = place(at).end();
		}
	}

	/** Whether a line between is empty. */
	private boolean isParted(int from, int to) {
		return BLANK_LINE.matcher(text).region(from, to).find();
	}

	private Place place(int sighting) {
		return sightings.get(sighting).place();
	}
}
