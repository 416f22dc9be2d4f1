package org.portwright.numbering.uk.oracle;

import java.util.function.UnaryOperator;

/** How the digits of a number are grouped. */
@SuppressWarnings("nls")
enum Grouping {
	PLAIN("", "", area -> area),
	BLANKS(" ", " ", area -> area, 0),
	AREA_APART(" ", "", area -> area),
	HYPHEN_IN_LOCAL(" ", "-", area -> area, 0),
	HYPHENS("-", "-", area -> area, 0),
	AREA_HYPHEN("-", "", area -> area),
	AREA_DASH(" - ", " ", area -> area, 0),
	NON_BREAKING_HYPHENS("\u2011", "\u2011", area -> area, 0),
	DOTS(".", ".", area -> area, 0),
	BRACKETS(" ", " ", area -> "(" + area + ")", 0),
	BRACKETS_CLOSE("", "", area -> "(" + area + ")"),
	BRACKETS_HYPHEN(" ", "-", area -> "(" + area + ")", 0),
	SLASH("/", "", area -> area),
	TWO_FIVE(" ", " ", area -> area, 2),
	TWO_FIVE_HYPHEN(" ", "-", area -> area, 2),
	FOUR_REST(" ", " ", area -> area, 4),
	PAIRS(" ", " ", area -> area, 2, 4),
	NO_BREAK_SPACES("\u00a0", "\u00a0", area -> area, 0),
	WIDE_BLANKS("  ", "  ", area -> area, 0),
	INTERNATIONAL(" ", " ", area -> "+44 " + area.substring(1), 0),
	INTERNATIONAL_CLOSE("", "", area -> "+44" + area.substring(1)),
	INTERNATIONAL_HYPHENS("-", "-", area -> "+44-" + area.substring(1), 0),
	INTERNATIONAL_ZERO(" ", " ", area -> "+44 (0)" + area.substring(1), 0),
	INTERNATIONAL_ZERO_CLOSE("", "", area -> "+44(0)" + area.substring(1)),
	ZERO_ZERO(" ", " ", area -> "0044 " + area.substring(1), 0),
	ZERO_ZERO_CLOSE("", "", area -> "0044" + area.substring(1)),
	FIVE_REST("", "", area -> area) {
		@Override
		String write(Block block, int index) {
			String all = block.national(index);
			return all.substring(0, 5) + " " + all.substring(5);
		}
	},
	FIVE_THREE_THREE("", "", area -> area) {
		@Override
		String write(Block block, int index) {
			String all = block.national(index);
			return all.substring(0, 5) + " " + all.substring(5, 8) + " " + all.substring(8);
		}
	};

	private final String behindArea;
	private final String between;
	private final UnaryOperator<String> area;
	private final int[] cuts;

	/** @param cuts where the digits behind the area code are cut; 0 is before the digits that count */
	Grouping(String behindArea, String between, UnaryOperator<String> area, int... cuts) {
		this.behindArea = behindArea;
		this.between = between;
		this.area = area;
		this.cuts = cuts;
	}

	/** Writes a number of the block in full. */
	String write(Block block, int index) {
		return area.apply(block.area()) + behindArea + local(block, index);
	}

	/** Writes a number of the block without its area code. */
	String local(Block block, int index) {
		String digits = block.local(index);
		var written = new StringBuilder();
		int from = 0;
		for (int cut : cuts) {
			int to = cut == 0 ? block.middle().length() : cut;
			written.append(digits, from, to).append(between);
			from = to;
		}
		return written.append(digits.substring(from)).toString();
	}
}
