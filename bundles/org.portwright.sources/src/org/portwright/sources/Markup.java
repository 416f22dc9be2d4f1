package org.portwright.sources;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Leaves of HTML what it shows, as lines and tabulators. It goes by the tags alone, as they come: cells and rows part
 * without a table around them, as they are pasted, and what is never closed hides nothing.
 */
@SuppressWarnings("nls")
final class Markup {

	private static final String COMMENT = "<!--";
	/** What Office says to another program than one that reads mails. */
	private static final String CONDITION = "<!--[if";
	private static final String SEPARATOR = "; ";
	/** As many digits as a number has at least, and what may stand between and around them, up to another number. */
	private static final Pattern COMMENTED = Pattern.compile("[+(]?\\d(?:(?:[ ()./–-]{0,3}| to )\\d){8,60}");
	private static final String TITLE = "title";
	private static final Set<String> UNSEEN = Set.of("script", "style", TITLE);
	private static final Set<String> CELLS = Set.of("td", "th");
	/** A tag of a table. */
	private static final Pattern TABLE = Pattern
			.compile("</?t(?:able|body|d|foot|h|head|r)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
	private static final Set<String> ROWS = Set.of("tr", "table", "thead", "tbody", "tfoot");

	private final String sent;
	private final SourceDraft draft;
	private final Runnable step;
	private final Ahead ahead;
	private final Entities entities;
	private final Strike strike;
	private final Separation separation;
	/** From where nothing was looked at yet. */
	private int position;
	/** Blanks that count if text is behind them that no tag parts from them. */
	private int blanks;
	private int blanksEnd;

	/** @param step run at each tag and entity */
	Markup(String sent, SourceDraft draft, Runnable step) {
		this.sent = sent;
		this.draft = draft;
		this.step = step;
		ahead = new Ahead(sent);
		entities = new Entities(sent, draft, step);
		strike = new Strike(sent, ahead);
		separation = new Separation(sent);
	}

	/** Writes what is shown. */
	void write() {
		int at = sent.indexOf('<');
		while (at >= 0) {
			step.run();
			int end = unseenEnd(at);
			@Nullable
			MarkupTag tag = end < 0 ? MarkupTag.at(sent, at) : null;
			if (tag != null) {
				end = tag.end();
			}
			if (end >= 0) {
				text(at);
				position = end;
				if (tag == null) {
					hidden(at, end);
				}
			}
			if (tag != null) {
				pass(tag);
			}
			at = sent.indexOf('<', Math.max(end, at + 1));
		}
		text(sent.length());
		if (!separation.isDue()) {
			draft.copy(blanks, blanksEnd);
		}
	}

	/** Where that ends which begins there and nobody sees, -1 if it is seen. */
	private int unseenEnd(int at) {
		if (sent.startsWith(COMMENT, at)) {
			int end = ahead.next("-->", at);
			return end < 0 ? -1 : end + "-->".length();
		}
		if (sent.startsWith("<!", at) || sent.startsWith("<?", at)) {
			return declarationEnd(at);
		}
		for (String name : UNSEEN) {
			if (sent.regionMatches(true, at + 1, name, 0, name.length()) && MarkupTag.at(sent, at) != null) {
				String close = "</" + name + ">";
				int end = ahead.next(close, at);
				return end < 0 ? -1 : end + close.length();
			}
		}
		return -1;
	}

	/**
	 * Writes the numbers of a comment, one may have been left out of the page by it, and of a title, as hidden ones.
	 */
	private void hidden(int begin, int end) {
		boolean comment = sent.startsWith(COMMENT, begin) && !sent.startsWith(CONDITION, begin);
		if (!comment && !sent.regionMatches(true, begin + 1, TITLE, 0, TITLE.length())) {
			strike.learn(begin, end);
			return;
		}
		Matcher number = COMMENTED.matcher(sent).region(begin, end);
		int from = begin;
		while (number.find()) {
			if (from == begin) {
				part(begin);
			}
			draft.put(from == begin ? SentText.HIDDEN : SEPARATOR, from, number.start());
			draft.copy(number.start(), number.end());
			from = number.end();
		}
		if (from > begin) {
			draft.put(SentText.SHOWN, from, end);
			blanks = end;
			blanksEnd = end;
		}
	}

	private int declarationEnd(int at) {
		char begin = at + 2 < sent.length() ? sent.charAt(at + 2) : ' ';
		int end = Character.isLetter(begin) || begin == '[' ? ahead.next(">", at) : -1;
		int other = ahead.next("<", at + 1);
		return end < 0 || other >= 0 && other < end ? -1 : end + 1;
	}

	private void pass(MarkupTag tag) {
		if (CELLS.contains(tag.name())) {
			separation.cell(tag, ahead.next(TABLE, tag.end()) >= 0);
		} else if (ROWS.contains(tag.name())) {
			separation.row(tag);
		} else if (tag.isBlock()) {
			separation.block(tag);
		}
		if (strike.begins(tag)) {
			part(tag.end());
			draft.put(strike.opening(), tag.start(), tag.end());
		} else if (strike.ends(tag)) {
			if (!separation.isDue()) {
				part(tag.end());
			}
			draft.put(strike.closing(), tag.start(), tag.end());
			separation.moveTo(tag.end());
		}
		@Nullable
		LinkedNumber link = LinkedNumber.of(sent, tag);
		if (link != null) {
			part(tag.end());
			draft.put(SentText.HIDDEN, tag.start(), link.start());
			draft.copy(link.start(), link.end());
			draft.put(SentText.SHOWN + " ", link.end(), tag.end());
		}
	}

	/** Takes over the text up to a place. */
	private void text(int end) {
		int begin = position;
		while (begin < end && isBlank(sent.charAt(begin))) {
			begin++;
		}
		if (begin == end) {
			if (blanks == blanksEnd) {
				blanks = position;
				blanksEnd = end;
			}
			return;
		}
		begin = separation.isDue() ? begin : position;
		part(begin);
		int last = end;
		while (isBlank(sent.charAt(last - 1))) {
			last--;
		}
		if (separation.isInCell()) {
			line(begin, last);
		} else {
			entities.copy(begin, last);
		}
		blanks = last;
		blanksEnd = end;
	}

	/** Writes what parts the text before from what comes now. */
	private void part(int end) {
		if (separation.isDue()) {
			int from = separation.from();
			draft.put(separation.take(draft.last()), from, Math.max(from, end));
		} else {
			draft.copy(blanks, blanksEnd);
		}
		separation.fill();
		blanks = end;
		blanksEnd = end;
	}

	/** Copies a piece of a cell, which may be written in several lines and is one. */
	private void line(int from, int to) {
		int copied = from;
		for (int at = from; at < to; at++) {
			if (sent.charAt(at) != ' ' && isBlank(sent.charAt(at))) {
				entities.copy(copied, at);
				copied = at + 1;
				while (isBlank(sent.charAt(copied))) {
					copied++;
				}
				draft.put(" ", at, copied);
				at = copied - 1;
			}
		}
		entities.copy(copied, to);
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
	}
}
