package org.portwright.numbering.internal.mail;

import java.util.BitSet;
import java.util.regex.Pattern;

import org.portwright.numbering.internal.stop.StopSign;

/**
 * The lines of a mail that somebody else wrote before: with marks at their beginnings, or below a line that says so.
 * What stands below an unmarked one is the older mail to its end, for nobody can tell an answer inside from it.
 */
@SuppressWarnings("nls")
final class Quotations {

	private static final Pattern WROTE = Pattern.compile("(?i)on\\b.{4,140}\\bwrote\\s*:");
	private static final Pattern OPENS = Pattern.compile("(?i)on\\b.*\\d.*");
	private static final Pattern WROTE_WRAPPED = Pattern.compile("(?i).*\\bwrote\\s*:");
	private static final Pattern SEPARATOR = Pattern
			.compile("(?i)-{2,}\\s*(?:original|forwarded|ursprüngliche) ?(?:message|mail|nachricht)\\s*-{2,}"
					+ "|begin\\sforwarded\\smessage:?");
	private static final Pattern HEAD = Pattern.compile("(?i)\\*?(?:from|sent|date|to|cc|subject)\\s*:.*");
	/** The first characters of On, From, Sent, To, Date, Cc, Subject, Begin and of what parts two mails. */
	private static final String MAY_BEGIN = "OoFfSsTtDdCcBb-*";
	private static final Pattern FROM = Pattern.compile("(?i)\\*?(?:from)\\s*:.*");
	private static final Pattern DATED = Pattern.compile("(?i)\\*?(?:sent|date|subject)\\s*:.*");

	/** Older mails are not told apart. */
	private static final int MAX_LEVEL = 8;

	private final MailLines lines;
	private final byte[] levels;
	private final BitSet begins = new BitSet();
	private boolean any;

	/** @param stop passed at each line */
	Quotations(MailLines lines, StopSign stop) {
		this.lines = lines;
		levels = new byte[lines.count()];
		int unmarked = 0;
		boolean own = false;
		for (int line = 0; line < lines.count(); line++) {
			stop.pass();
			boolean marked = lines.depth(line) > 0;
			if (!marked && begins(line, own)) {
				begins.set(line);
				unmarked += isFollowedByMarks(line) ? 0 : 1;
			}
			levels[line] = (byte) Math.min(unmarked + lines.depth(line), MAX_LEVEL);
			any |= levels[line] > 0;
			own |= !marked && !lines.isBlank(line);
		}
	}

	/** Returns whether the text quotes an older mail. */
	boolean areAny() {
		return any;
	}

	/** How many mails are younger than the one that a line belongs to. */
	int level(int line) {
		return levels[line];
	}

	/** Whether an older mail begins with a line that has no marks. */
	boolean beginsAt(int line) {
		return begins.get(line);
	}

	/** @param own whether anything stands above: the heads of the mail itself begin no other one */
	private boolean begins(int line, boolean own) {
		if (lines.isLong(line) || lines.isBlank(line)) {
			return false;
		}
		String text = lines.text(line);
		if (MAY_BEGIN.indexOf(text.charAt(0)) < 0) {
			return false;
		}
		boolean wrapped = OPENS.matcher(text).matches() && line + 1 < lines.count()
				&& WROTE_WRAPPED.matcher(lines.text(line + 1)).matches();
		return wrapped || WROTE.matcher(text).matches() || SEPARATOR.matcher(text).matches()
				|| own && isHeads(line);
	}

	/** Several heads of a mail in one block, of which this is the first. */
	private boolean isHeads(int line) {
		if (!isHead(line) || line > 0 && isHead(line - 1)) {
			return false;
		}
		int heads = 1;
		boolean dated = false;
		while (line + heads < lines.count() && isHead(line + heads)) {
			// From and To alone may be the ends of a range.
			dated |= DATED.matcher(lines.text(line + heads)).matches();
			heads++;
		}
		return dated && FROM.matcher(lines.text(line)).matches();
	}

	private boolean isHead(int line) {
		return HEAD.matcher(lines.text(line)).matches();
	}

	private boolean isFollowedByMarks(int line) {
		for (int next = line + 1; next < lines.count() && next < line + 4; next++) {
			if (lines.depth(next) > 0) {
				return true;
			}
		}
		return false;
	}
}
