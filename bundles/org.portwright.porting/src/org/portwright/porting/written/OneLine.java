package org.portwright.porting.written;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.portwright.porting.internal.texts.Messages;

/**
 * A text for a field of one line, without what nobody sees or means there: mails and spreadsheets bring it along, the
 * letter prints it, and it makes two names differ that look alike.
 *
 * @param text    the text as the field takes it
 * @param changes what was changed; plain spaces at the ends mean nothing to anybody and are dropped unsaid
 */
public record OneLine(String text, Set<Change> changes) {

	/** What was changed. */
	public enum Change {
		/** A line break or tab is a space now. */
		LINE_BREAK,
		/** A no-break space or another unusual blank at the ends is gone. */
		BLANK,
		/** A character that takes no room, or none that a file can hold, is gone. */
		INVISIBLE
	}

	private static final char SPACE = ' ';

	/** Cleans a whole text. */
	public static OneLine of(String typed) {
		OneLine cleaned = part(typed);
		String text = cleaned.text;
		int begin = 0;
		int end = text.length();
		while (begin < end && isBlank(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && isBlank(text.charAt(end - 1))) {
			end--;
		}
		Set<Change> changes = EnumSet.noneOf(Change.class);
		changes.addAll(cleaned.changes);
		if (!isPlain(text.substring(0, begin)) || !isPlain(text.substring(end))) {
			changes.add(Change.BLANK);
		}
		return new OneLine(text.substring(begin, end), changes);
	}

	/** Cleans what is put into a text: blanks at its ends may stand between words. */
	public static OneLine part(String typed) {
		var text = new StringBuilder(typed.length());
		Set<Change> changes = EnumSet.noneOf(Change.class);
		typed.codePoints().forEach(character -> {
			if (isBreak(character)) {
				changes.add(Change.LINE_BREAK);
				append(text, SPACE);
			} else if (isInvisible(character)) {
				changes.add(Change.INVISIBLE);
			} else if (character == SPACE && changes.contains(Change.LINE_BREAK)) {
				append(text, SPACE);
			} else {
				text.appendCodePoint(character);
			}
		});
		return new OneLine(text.toString(), changes);
	}

	/** The lines of an address are often indented, and parted by an empty one. */
	private static void append(StringBuilder text, char space) {
		if (text.isEmpty() || text.charAt(text.length() - 1) != space) {
			text.append(space);
		}
	}

	/** Says to people what was changed, a sentence each. */
	public List<String> told() {
		List<String> told = new ArrayList<>();
		for (Change change : changes) {
			told.add(switch (change) {
			case LINE_BREAK -> Messages.OneLine_lineBreak;
			case BLANK -> Messages.OneLine_blank;
			case INVISIBLE -> Messages.OneLine_invisible;
			});
		}
		return told;
	}

	private static boolean isBreak(int character) {
		int type = Character.getType(character);
		return character >= '\t' && character <= '\r' || character == 0x85 || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR;
	}

	/** The two joiners take no room either, but belong to how some scripts are written. */
	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
		case Character.CONTROL, Character.SURROGATE -> true;
		case Character.FORMAT -> character != 0x200C && character != 0x200D;
		default -> (character & 0xFFFE) == 0xFFFE;
		};
	}

	private static boolean isBlank(char character) {
		return Character.isSpaceChar(character);
	}

	private static boolean isPlain(String blanks) {
		return blanks.chars().allMatch(character -> character == SPACE);
	}
}
