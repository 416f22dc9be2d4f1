package org.portwright.sources;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.sources.CellRow.Cell;

/**
 * Tables of CSV and Markdown in a text, as lines with tabulators. A row of headings says that it is a table: two or
 * more short ones without digits, and below them a row with as many cells. Commas and bars elsewhere are those of
 * sentences.
 */
@SuppressWarnings("nls")
final class Tables {

	private static final int LONGEST_HEADINGS = 2000;
	private static final int LONGEST_HEADING = 40;
	private static final int MOST_WORDS = 5;
	private static final String DELIMITERS = ",;|";
	/** Begins a mail, or ends it, and never a table: {@code Hi,all}. */
	private static final Pattern GREETING = Pattern
			.compile("(?i)(?:hi|hello|hey|dear|good morning|good afternoon)(?: .*)?"
					+ "|(?:many )?thanks|thank you|cheers|(?:kind |best )?regards");

	private final String text;
	private final SourceDraft draft;
	private final Runnable step;

	/** What a table begins with. */
	private record Head(char delimiter, CellRow row) {

		int columns() {
			return row.cells().size();
		}
	}

	/** @param step run at each line */
	Tables(String text, SourceDraft draft, Runnable step) {
		this.text = text;
		this.draft = draft;
		this.step = step;
	}

	/** Writes the text with its tables. */
	void write() {
		int plain = 0;
		int at = 0;
		while (at < text.length()) {
			step.run();
			@Nullable
			Head head = head(at);
			if (head == null) {
				at = behindLine(at);
			} else {
				draft.copy(plain, at);
				at = table(head);
				plain = at;
			}
		}
		draft.copy(plain, text.length());
	}

	/** Writes a table; gives where it ends. */
	private int table(Head head) {
		write(head.row);
		int at = behindLineEnd(head.row.end());
		boolean apart = false;
		while (at < text.length()) {
			step.run();
			int begin = behindBlankLines(at);
			apart |= begin > at;
			CellRow row = CellRow.read(text, begin, head.delimiter, most(head));
			if (row.cells().size() < 2 || apart && !isLike(begin, head) || isOther(begin, head)) {
				return at;
			}
			draft.copy(at, begin);
			if (head.delimiter != CellRow.BAR || !row.isRuler(text)) {
				write(row);
			}
			at = behindLineEnd(row.end());
		}
		return at;
	}

	/** Behind a blank line the text of a mail may go on, with commas or semicolons of its own. */
	private boolean isLike(int from, Head head) {
		CellRow row = CellRow.read(text, from, head.delimiter, CellRow.MOST_CELLS);
		boolean tabbed = text.substring(from, row.end()).indexOf('\t') >= 0;
		return !tabbed && row.cells().size() == head.columns() && !row.cells().getLast().isEmpty()
				&& row.cells().get(1).spaced() == head.row.cells().get(1).spaced();
	}

	/** The last column keeps its commas, but nothing that a bar parts. */
	private static int most(Head head) {
		return head.delimiter == CellRow.BAR ? CellRow.MOST_CELLS : head.columns();
	}

	private boolean isOther(int from, Head head) {
		@Nullable
		Head other = head(from);
		return other != null && other.columns() != head.columns();
	}

	private void write(CellRow row) {
		int before = -1;
		for (Cell cell : row.cells()) {
			if (before >= 0) {
				draft.put("\t", before, cell.start());
			}
			write(cell);
			before = cell.end();
		}
		draft.copy(row.end(), behindLineEnd(row.end()));
	}

	private void write(Cell cell) {
		int copied = cell.start();
		for (int at = copied; at < cell.end(); at++) {
			char c = text.charAt(at);
			int behind = at + 1;
			if (c == '"' && cell.quoted()) {
				behind++;
			} else if (CellRow.isLineEnd(c)) {
				while (behind < cell.end() && CellRow.isLineEnd(text.charAt(behind))) {
					behind++;
				}
			} else if (c != '\t') {
				continue;
			}
			draft.copy(copied, at);
			draft.put(c == '"' ? "\"" : c == '\t' ? " " : Separation.betweenEntries(draft.last()), at, behind);
			copied = behind;
			at = behind - 1;
		}
		draft.copy(copied, cell.end());
	}

	private @Nullable Head head(int from) {
		char delimiter = delimiter(from);
		if (delimiter == 0) {
			return null;
		}
		CellRow row = CellRow.read(text, from, delimiter, CellRow.MOST_CELLS);
		long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
		if (filled < 2 || row.cells().size() == CellRow.MOST_CELLS || isGreeting(row.cells().getFirst())
				|| !row.cells().stream().allMatch(cell -> isHeading(cell, delimiter))) {
			return null;
		}
		int next = behindBlankLines(behindLineEnd(row.end()));
		CellRow below = CellRow.read(text, next, delimiter, CellRow.MOST_CELLS);
		boolean fits = delimiter == CellRow.BAR ? isMarkdown(from, row, below)
				: below.isTight(delimiter) && below.width(delimiter) <= row.cells().size();
		return fits ? new Head(delimiter, row) : null;
	}

	/** Two pieces with a bar between them are also a line of a signature. */
	private boolean isMarkdown(int from, CellRow row, CellRow below) {
		boolean told = text.charAt(from) == CellRow.BAR || row.cells().size() > 2 || below.isRuler(text)
				|| below.cells().stream()
						.anyMatch(cell -> !cell.isEmpty() && !Character.isLetter(text.charAt(cell.start())));
		return told && below.cells().size() == row.cells().size();
	}

	/** The sign that parts a line without digits, 0 if there is none. */
	private char delimiter(int from) {
		char found = 0;
		for (int at = from; at < text.length() && !CellRow.isLineEnd(text.charAt(at)); at++) {
			char c = text.charAt(at);
			if (Character.isDigit(c) || c == '\t' || at - from > LONGEST_HEADINGS) {
				return 0;
			}
			if (found == 0 && DELIMITERS.indexOf(c) >= 0) {
				found = c;
			}
		}
		return found;
	}

	private boolean isHeading(Cell cell, char delimiter) {
		if (cell.end() - cell.start() > LONGEST_HEADING || delimiter == ',' && cell.spaced() && !cell.isEmpty()) {
			return false;
		}
		String words = text.substring(cell.start(), cell.end());
		return words.chars().noneMatch(Character::isDigit) && words.split("[ _-]+").length <= MOST_WORDS;
	}

	private boolean isGreeting(Cell cell) {
		return cell.end() - cell.start() <= LONGEST_HEADING
				&& GREETING.matcher(text).region(cell.start(), cell.end()).matches();
	}

	private int behindLine(int from) {
		int at = from;
		while (at < text.length() && !CellRow.isLineEnd(text.charAt(at))) {
			at++;
		}
		return Math.min(text.length(), at + 1);
	}

	private int behindBlankLines(int from) {
		int at = from;
		while (at < text.length() && CellRow.isLineEnd(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** Behind an end of line, or at the end of the text. */
	private int behindLineEnd(int end) {
		return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
	}
}
