package org.portwright.numbering.internal.doubts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.numbering.internal.mail.MailParts;
import org.portwright.numbering.internal.stop.StopSign;

/**
 * Words by which a mail says that the list of an older one is not the right one: {@code forget the list below}.
 */
@SuppressWarnings("nls")
final class Replacement {

	/** The words begin with one of these, so that the pattern is tried at few places of a long text. */
	private static final Set<String> BEGINNINGS = Set.of("forget", "ignore", "disregard", "bin", "scrap", "discard",
			"delete", "drop", "cancel", "tear", "wrong", "correct", "corrected", "correction");
	private static final String FIRST_LETTERS = "BbCcDdFfIiSsTtWw";
	private static final int SHORTEST = 3;
	private static final int LONGEST = 10;
	private static final Pattern WORDS = Pattern.compile("(?i)(?:forget|ignore|disregard|bin|scrap|discard|delete"
			+ "|drop|cancel|tear\\sup)\\b[^.!?\\n]{0,30}\\b(?:lists?|e?-?mails?|message|below|earlier|previous|numbers|one)\\b"
			+ "|wrong\\s(?:list|lists|bill|numbers?|file|mail|e-?mail|one|site|sheet)\\b"
			+ "|correct(?:ed)?\\s(?:is|are|list|ones?|numbers?)\\b|correction\\b");

	private Replacement() {
	}

	/** Returns whether the youngest mail of a text has such words. */
	static boolean isIn(String text, MailParts mail, StopSign stop) {
		Matcher words = WORDS.matcher(text);
		int next;
		for (int line = 0; line < text.length(); line = next) {
			stop.pass();
			int newline = text.indexOf('\n', line);
			next = newline < 0 ? text.length() : newline + 1;
			if (mail.quotation(line) == 0 && isIn(text, line, next, words, stop)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isIn(String text, int from, int to, Matcher words, StopSign stop) {
		int at = from;
		while (at < to) {
			stop.pass();
			int end = endOfWord(text, at);
			if (isBeginning(text, at, end) && words.region(at, text.length()).lookingAt()) {
				return true;
			}
			at = Math.max(end, at + 1);
		}
		return false;
	}

	private static boolean isBeginning(String text, int start, int end) {
		return end - start >= SHORTEST && end - start <= LONGEST && FIRST_LETTERS.indexOf(text.charAt(start)) >= 0
				&& BEGINNINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	private static int endOfWord(String text, int from) {
		int end = from;
		while (end < text.length() && isOfWord(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isOfWord(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}
}
