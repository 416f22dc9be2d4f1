package org.portwright.numbering.internal.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.numbering.Place;

/**
 * The footers of mails that say what to do if the mail is not for its reader. What they say of deleting is said of the
 * mail, and a number in them is where its sender is told of it.
 */
@SuppressWarnings("nls")
final class Disclaimers {

	/** A footer, and the words by which it is one. */
	private record Footer(int from, int to, Place words) {

		boolean has(int offset) {
			return from <= offset && offset < to;
		}
	}

	private static final Set<String> HINTS = Set.of("recipient", "recipients", "addressee", "addressees",
			"confidential", "privileged", "meant", "intended", "addressed", "error");
	private static final String MAIL = "(?:e-?mails?|messages?|communication|transmission|attachments?)";
	private static final Pattern WORDS = Pattern.compile("(?i)(?:intended|named)\\s(?:recipient|addressee)"
			+ "|(?:not|n['’]t)\\s(?:meant|intended|addressed)\\s(?:for|to)\\syou"
			+ "|(?:intended|meant)\\s(?:(?:only|solely|exclusively)\\s)?for\\s(?:the\\s)?"
			+ "(?:(?:sole\\s)?use|addressee|recipient|named|person|individual|attention)"
			+ "|(?:received|got|have)\\s(?:it|this|(?:this|the)\\s" + MAIL + ")\\b[^.\\n]{0,20}\\sin\\serror"
			+ "|(?:sent\\sto|reached)\\syou\\sin\\serror|addressees?\\sonly"
			+ "|\\b" + MAIL + "\\b[^.]{0,60}\\b(?:confidential|privileged)"
			+ "|(?:confidential|privileged)\\b[^.]{0,60}\\b" + MAIL);
	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r>]*\\n");
	private static final Pattern BEGINS = Pattern
			.compile("[.!?:]\\s+|\\n[ \\t\\r>]*\\n|\\n(?<=(?:^|\\n)[^\\n]{0,44}\\n)");
	private static final int BACK = 240;
	private static final int LONGEST = 1_200;

	private final String text;
	private final List<Footer> footers = new ArrayList<>();
	/** Up to where the text was searched. */
	private int searched;

	Disclaimers(String text) {
		this.text = text;
	}

	/** The words of which a footer has one. */
	static Set<String> hints() {
		return HINTS;
	}

	/** Returns whether a word may be one of a footer. */
	static boolean isHint(String word) {
		return HINTS.contains(word);
	}

	/** Returns whether any footer was found. */
	boolean areAny() {
		return !footers.isEmpty();
	}

	/** Returns whether the position of the reader is in a footer. */
	boolean isAt(int offset) {
		if (offset >= searched) {
			search(offset);
		}
		return words(offset).isPresent();
	}

	/** Returns the words by which an offset is in a footer that was found. */
	Optional<Place> words(int offset) {
		int low = 0;
		int high = footers.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (footers.get(middle).to() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < footers.size() && footers.get(low).has(offset) ? Optional.of(footers.get(low).words())
				: Optional.empty();
	}

	/** The paragraph around an offset, as far as one is long. */
	private void search(int offset) {
		Matcher blank = BLANK_LINE.matcher(text).region(offset, Math.min(text.length(), offset + LONGEST));
		int to = blank.find() ? blank.start() : Math.min(text.length(), offset + LONGEST);
		int from = Math.max(footers.isEmpty() ? 0 : footers.getLast().to(), offset - BACK);
		Matcher before = BLANK_LINE.matcher(text).region(from, offset);
		while (before.find()) {
			from = before.end();
		}
		String paragraph = text.substring(from, to).toLowerCase(Locale.ROOT);
		Matcher words = WORDS.matcher(text).region(from, to);
		// Each of the words has a hint in it, and few paragraphs have one.
		if (HINTS.stream().anyMatch(paragraph::contains) && words.find()) {
			footers.add(new Footer(begin(from, words.start()), to, new Place(words.group(), words.start())));
		}
		searched = Math.max(offset + 1, to);
	}

	/** Where the sentence begins that the words are in. */
	private int begin(int from, int words) {
		Matcher begins = BEGINS.matcher(text).region(from, words).useTransparentBounds(true);
		int begin = from;
		while (begins.find()) {
			begin = begins.end();
		}
		return begin;
	}
}
