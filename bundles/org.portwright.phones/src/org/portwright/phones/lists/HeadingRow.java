package org.portwright.phones.lists;

import java.util.List;
import java.util.regex.Pattern;

import org.portwright.sources.SentRow;

/** Finds the rows of a list that are headings: one known heading is enough, unless the row has a phone in it. */
final class HeadingRow {

	/** This many rows are searched for headings, since titles may stand above them. */
	private static final int WITHIN = 10;
	/** This many digits in a row are a number or an address. */
	private static final int DIGITS = 5;
	/** What a heading counts that no phone and no site is called by. */
	private static final int TELLING = 3;

	/** What stands below a heading, such as (from the label). */
	private static final Pattern EXPLANATION = Pattern.compile("\\([^()]*\\)"); //$NON-NLS-1$

	private HeadingRow() {
	}

	/**
	 * Returns which of the rows has the headings: that with most of them, where those that no phone and no site is
	 * called by count more. -1 if none has.
	 */
	static int first(List<SentRow> rows) {
		int best = -1;
		int most = 0;
		for (int i = 0; i < Math.min(rows.size(), WITHIN); i++) {
			SentRow row = rows.get(i);
			if (row.cells().stream().map(ListValues::text).anyMatch(CellContent::isMac)) {
				break;
			}
			int weight = weight(row);
			if (weight > most) {
				most = weight;
				best = i;
			}
		}
		return best;
	}

	/** Returns whether a row below has headings again, as of lists that were put together. */
	static boolean again(SentRow row) {
		for (String cell : row.cells()) {
			if (isValue(cell)) {
				return false;
			}
		}
		return weight(row) > TELLING;
	}

	/** Returns whether a row has headings that no phone and no site is called by. */
	static boolean isHeadings(SentRow row) {
		return weight(row) > TELLING;
	}

	/** Nearly all rows have such a cell: they need not be looked at any closer. */
	private static boolean isValue(String cell) {
		int digits = 0;
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			digits += c >= '0' && c <= '9' ? 1 : 0;
			if (c == '@' || digits >= DIGITS) {
				return true;
			}
		}
		return false;
	}

	/** Returns how much speaks for a row of headings; 0 where something of a phone stands in it. */
	private static int weight(SentRow row) {
		int weight = 0;
		for (String cell : row.cells()) {
			String text = ListValues.text(cell);
			if (EXPLANATION.matcher(text).matches()) {
				continue;
			}
			HeadingMeaning meaning = ListHeadings.of(text);
			if (FreeLine.of(ListHeadings.withoutBrackets(text)).hasShape()
					|| CellContent.of(text).isPresent() && !meaning.makesHeadings()) {
				return 0;
			}
			boolean heads = meaning.makesHeadings() && !SecretWords.isRevealedIn(text);
			weight += heads ? isTelling(meaning) ? TELLING : 1 : 0;
		}
		return weight;
	}

	/** A phone may be called Desk and stand in an Office: such headings alone may be a phone. */
	private static boolean isTelling(HeadingMeaning meaning) {
		return meaning.kind() == HeadingMeaning.Kind.SECRET || meaning.kind() == HeadingMeaning.Kind.FIELD
				&& !meaning.fields().getFirst().isText();
	}
}
