package org.portwright.numbering.internal.doubts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.findings.Findings.Sighting;
import org.portwright.numbering.internal.findings.Remark;
import org.portwright.numbering.internal.stop.StopSign;

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
	/** {@code (mornings) or Mr Banerjee,}: the next one whom somebody may reach. */
	private static final Pattern OTHER_CONTACT = Pattern.compile(
			"(?: ?\\([^()\\d\\n]*\\))?[ ,;&/]*(?:\\s?(?:and|or|nor) (?:(?:on|at|the|our|his|her|my|mobile|else)\\s|\\p{Lu}[\\p{L}.’'-]*,?\\s){0,5})?");
	private static final Pattern GOES_ON = Pattern.compile("(?i)[ ,;&/]*(?:(?:and|or|nor) )?");
	private static final int FARTHEST_REST = 400;
	/** What a number is the end of: words of the same clause. */
	private static final Pattern TARGET = Pattern
			.compile(
					"(?i)(?:[ \\n]{1,2}(?!(?:and|but|or|while|as|und|et)\\b)[\\p{L}.'’/-]++(?:,(?=\\s(?:tel|telephone|phone|on|at)\\b))?){0,6}[ :(+\\n]*");
	private static final Pattern UNDIVIDED = Pattern.compile("\\d+");
	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r>]*\\n");

	private final String text;
	private final List<Sighting> sightings;
	private final Map<Integer, @Nullable Remark> remarked = new HashMap<>();
	private final NumberBefore before;
	private final ListHeading headings;
	private int behind;
	/** What is said of the rest of a range is not said of what was named of it. */
	private int restEnd;

	/** @param sightings in the order of the text */
	private RemarkedNumbers(String text, List<Sighting> sightings) {
		this.text = text;
		this.sightings = sightings;
		before = new NumberBefore(text);
		headings = new ListHeading(text);
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
		if (remark.offset() < restEnd) {
			return;
		}
		while (behind < sightings.size() && place(behind).offset() < remark.offset()) {
			behind++;
		}
		if (mayHead(remark) && headings.isHeading(remark.words())) {
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
		case AROUND -> {
			if (!takeBehind(remark, DIRECT)) {
				takeBefore(remark);
			}
		}
		case ITEM -> takeItem(remark);
		case TARGET -> takeTarget(remark);
		case BELOW -> takeBelow(remark);
		case REST -> takeRest(remark);
		case WITHIN -> takeWithin(remark);
		case NAME -> NamedBefore.of(text, sightings, behind, remark.words()).forEach(at -> take(at, remark));
		case HEADING -> {
			// it heads nothing
		}
		case CONTACT -> takeContacts(remark);
		}
	}

	/** Whether words may be said of a list. Those of papers and of what numbers are reached are not. */
	private static boolean mayHead(Remark remark) {
		return switch (remark.extent()) {
		case CONTACT, ROW, BELOW, REST, WITHIN, NAME, TARGET -> false;
		default -> remark.kind() != Kind.REFERENCE;
		};
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
							: (at > behind ? OTHER_CONTACT : REACHED).matcher(text).region(end, next.offset())
									.matches())) {
				return;
			}
			take(at, remark);
			end = next.end();
		}
	}

	private void takeItem(Remark remark) {
		boolean follows = behind < sightings.size() && before.isInItem(remark.words(), place(behind).offset());
		if (follows && behind > 0 && text.substring(place(behind - 1).end(), remark.offset()).indexOf('\n') >= 0) {
			take(behind, remark);
		} else if (behind > 0 && before.isInItem(place(behind - 1).end(), remark.words())) {
			take(behind - 1, remark);
		} else if (follows) {
			take(behind, remark);
		}
	}

	private void takeTarget(Remark remark) {
		int end = remark.words().end();
		if (behind < sightings.size() && place(behind).offset() >= end
				&& place(behind).offset() - end <= NEAREST_CONTACT
				&& TARGET.matcher(text).region(end, place(behind).offset()).matches()) {
			take(behind, remark);
		}
	}

	private void takeBelow(Remark remark) {
		int newline = text.indexOf('\n', remark.words().end());
		if (newline >= 0 && newline - remark.words().end() < NEAREST_CONTACT) {
			int at = behind;
			while (at < sightings.size() && place(at).offset() < newline) {
				at++;
			}
			takeList(remark, at, newline + 1);
		}
	}

	/** A range around the number that was named before the words has the rest of them. */
	private void takeRest(Remark remark) {
		if (behind == 0 || remark.offset() - place(behind - 1).end() > FARTHEST_REST) {
			return;
		}
		restEnd = remark.words().end();
		NumberRange named = sightings.get(behind - 1).range();
		for (int at = behind - 2; at >= 0 && remark.offset() - place(at).end() < FARTHEST_REST; at--) {
			NumberRange around = sightings.get(at).range();
			if (around.first() <= named.first() && around.last() >= named.last() && around.count() > named.count()) {
				take(at, remark);
			}
		}
	}

	private void takeWithin(Remark remark) {
		int at = behind;
		while (at < sightings.size() && place(at).offset() < remark.words().end()) {
			take(at++, remark);
		}
		for (int each = at == behind ? behind - 1 : -1; each >= 0
				&& before.isInSentence(place(each).end(), remark.words()); each--) {
			take(each, remark);
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

	/** Takes the numbers below a heading, up to an empty line. */
	private void takeList(Remark remark) {
		takeList(remark, behind, -1);
	}

	private void takeList(Remark remark, int first, int from) {
		int end = from;
		for (int at = first; at < sightings.size(); at++) {
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
