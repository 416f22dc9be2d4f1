package org.portwright.numbering.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.portwright.numbering.Place;
import org.portwright.numbering.internal.stop.StopSign;
import org.portwright.numbering.internal.text.Findings.Sighting;

/**
 * Which numbers are meant by words that deny one: those directly behind them, else the one before them in the sentence,
 * or in the sentence before if that is what <i>it</i> and <i>that one</i> are said of.
 */
@SuppressWarnings("nls")
final class DeniedNumbers {

	private static final int FARTHEST = 240;
	private static final int NEAREST = 40;
	private static final String WORDS = "(?:(?:the|numbers?|nos?|ones?|is|are|ddis?|lines?|that|this|was)";
	private static final Pattern DIRECT = Pattern.compile("(?i)[ :(–—-]*" + WORDS + "[ :.(–—-]+){0,4}");
	private static final Pattern WRAPPED = Pattern.compile("(?i)[\\s:(–—-]*" + WORDS + "[\\s:.(–—-]+){0,4}");
	private static final Pattern GOES_ON = Pattern.compile("(?i)[ ,;&/]*(?:(?:and|or|nor) )?");
	private static final Pattern SENTENCE = Pattern.compile("[.!?;]\\s+|\\n\\s*(?=[\\p{Lu}\\d*•+-])");
	private static final Pattern BACK = Pattern
			.compile("(?i)(?:.*\\b)?(?:that|this|it|they|them|those|these)\\b.*|\\s*", Pattern.DOTALL);
	private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

	private final String text;
	private final List<Sighting> sightings;
	private final Map<Integer, Place> denied = new HashMap<>();
	private int behind;

	/** @param sightings in the order of the text */
	private DeniedNumbers(String text, List<Sighting> sightings) {
		this.text = text;
		this.sightings = sightings;
	}

	/**
	 * Returns the words that deny a number, by which of the sightings it is.
	 *
	 * @param sightings in the order of the text
	 * @param denials   the words, in the order of the text
	 */
	static Map<Integer, Place> of(String text, List<Sighting> sightings, List<Place> denials, StopSign stop) {
		var numbers = new DeniedNumbers(text, sightings);
		for (Place words : denials) {
			stop.pass();
			numbers.deny(words);
		}
		return numbers.denied;
	}

	private void deny(Place words) {
		while (behind < sightings.size() && sightings.get(behind).place().offset() < words.offset()) {
			behind++;
		}
		if (denyBehind(words, DIRECT)) {
			return;
		}
		if (behind > 0 && isMeant(sightings.get(behind - 1).place().end(), words)) {
			denied.put(behind - 1, words);
		} else {
			denyBehind(words, WRAPPED);
		}
	}

	private boolean denyBehind(Place words, Pattern first) {
		int end = words.end();
		Pattern between = first;
		for (int at = behind; at < sightings.size(); at++) {
			Place next = sightings.get(at).place();
			if (next.offset() < end || next.offset() - end > NEAREST
					|| !between.matcher(text).region(end, next.offset()).matches()) {
				return at > behind;
			}
			denied.put(at, words);
			end = next.end();
			between = GOES_ON;
		}
		return end > words.end();
	}

	private boolean isMeant(int end, Place words) {
		if (end > words.offset() || words.offset() - end > FARTHEST) {
			return false;
		}
		String between = text.substring(end, words.offset());
		if (BLANK_LINE.matcher(between).find()) {
			return false;
		}
		String[] sentences = SENTENCE.split(between, -1);
		return sentences.length == 1
				|| sentences.length == 2 && BACK.matcher(sentences[1] + words.text()).matches()
				|| sentences.length == 2 && sentences[1].isBlank();
	}
}
