package org.portwright.numbering.uk.oracle;

import java.util.List;

import org.portwright.numbering.NumberRange;

/** The ways to write a range. */
@SuppressWarnings("nls")
final class RangeShapes {

	static final List<Shape> ALL = List.of(
			Shape.inline("both ends in full", (draft, supply) -> range(draft, supply, supply.between(), "", "")),
			Shape.inline("from to",
					(draft, supply) -> range(draft, supply, " to ", supply.any("from ", "From ", "from: "), "")),
			Shape.inline("to inclusive",
					(draft, supply) -> range(draft, supply, " to ", "",
							supply.any(" inclusive", " (inclusive)", " incl.", " both inclusive"))),
			Shape.inline("between and", (draft, supply) -> range(draft, supply, " and ", "between ", "")),
			Shape.inline("range of", (draft, supply) -> range(draft, supply, supply.between(),
					supply.any("range ", "DDI range: ", "DDIs ", "numbers ", "Block: "), "")),
			Shape.inline("end without area", (draft, supply) -> {
				Block block = supply.block(200);
				Grouping grouping = supply.grouping();
				draft.piece(grouping.write(block, 0) + supply.between() + grouping.local(block, block.count() - 1),
						block.range());
			}),
			Shape.inline("end without area, grouped otherwise", (draft, supply) -> {
				Block block = supply.block(200);
				String end = supply.any(Grouping.HYPHENS, Grouping.TWO_FIVE_HYPHEN, Grouping.BLANKS, Grouping.PLAIN,
						Grouping.FOUR_REST, Grouping.DOTS, Grouping.NON_BREAKING_HYPHENS)
						.local(block, block.count() - 1);
				draft.piece(supply.grouping().write(block, 0) + supply.between() + end, block.range());
			}),
			Shape.inline("last four digits", (draft, supply) -> tail(draft, supply, 4)),
			Shape.inline("last three digits", (draft, supply) -> tail(draft, supply, 3)),
			Shape.inline("last two digits", (draft, supply) -> tail(draft, supply, 2)),
			Shape.inline("last digit", (draft, supply) -> tail(draft, supply, 1)),
			Shape.inline("last five digits", (draft, supply) -> tail(draft, supply, 5)),
			Shape.inline("to with a dash", (draft, supply) -> {
				Block block = supply.within(2);
				draft.piece(supply.grouping().write(block, 0) + " to -" + last(block, 2), block.range());
			}),
			Shape.inline("end in brackets", (draft, supply) -> {
				Block block = supply.within(2);
				String end = last(block, supply.any(2, 3));
				draft.piece(supply.grouping().write(block, 0)
						+ supply.any(" (to " + end + ")", " (-" + end + ")", " (–" + end + ")", " [-" + end + "]"),
						block.range());
			}),
			Shape.inline("ends in brackets", (draft, supply) -> {
				Block block = supply.block(200);
				draft.piece(block.area() + " " + block.middle() + " (" + block.digits(0) + supply.dash()
						+ block.digits(block.count() - 1) + ")", block.range());
			}),
			Shape.inline("down to", (draft, supply) -> {
				Block block = supply.block(200);
				Grouping grouping = supply.grouping();
				draft.piece("from " + grouping.write(block, block.count() - 1) + " down to "
						+ (supply.toss() ? grouping.write(block, 0) : block.digits(0)), block.range());
			}),
			Shape.inline("range and its count", (draft, supply) -> {
				Block block = supply.block(200);
				Grouping grouping = supply.grouping();
				draft.piece(grouping.write(block, 0) + supply.dash() + last(block, 4)
						+ supply.any(" (%d numbers)", " (%d)", ", %d numbers", " = %d numbers", " (%d DDIs)", " [%d]")
								.formatted(block.count()),
						block.range());
			}),
			Shape.inline("count and its range", (draft, supply) -> {
				Block block = supply.block(200);
				Grouping grouping = supply.grouping();
				draft.piece(supply.any("%d numbers: ", "%d DDIs, ", "%d numbers from ").formatted(block.count())
						+ grouping.write(block, 0) + " to " + grouping.write(block, block.count() - 1), block.range());
			}),
			Shape.inline("several ranges of one area", (draft, supply) -> {
				Block block = supply.ofCount(8 + supply.upTo(300));
				int count = block.count();
				int half = count / 2;
				int gap = half - 2;
				draft.piece(
						supply.grouping().write(block, 0) + "-" + block.digits(gap) + supply.any(", ", " and ", "; ")
								+ block.digits(half) + "-" + block.digits(count - 1),
						block.range(0, gap),
						block.range(half, count - 1));
			}),
			Shape.inline("open places", (draft, supply) -> {
				Block block = supply.round(10);
				String number = Grouping.BLANKS.write(block, 0);
				draft.piece(number.substring(0, number.length() - 1) + supply.any("x", "X", "*"), block.range());
			}),
			Shape.inline("a hundred open places", (draft, supply) -> {
				Block block = supply.round(100);
				String number = Grouping.BLANKS.write(block, 0);
				draft.piece(
						number.substring(0, number.length() - 2) + supply.any("xx", "XX", "**", "[00-99]", "(00-99)"),
						block.range());
			}),
			Shape.inline("all but some", (draft, supply) -> {
				Block block = supply.ofCount(20 + supply.upTo(80));
				int from = 2 + supply.upTo(8);
				int to = from + supply.upTo(6);
				String out = block.digits(from) + supply.any("-", " - ", " to ", "–") + block.digits(to);
				String kept = supply.any(" (%s remain with BT)", " (except %s)", " except %s", " excluding %s",
						", but not %s", " (not %s)", " (%s stay)", " (excl. %s)", " apart from %s", " without %s",
						" (we keep %s)", " less %s", " minus %s", " (%s are not included)", " (%s to stay with BT)",
						" [%s excluded]");
				draft.piece(supply.grouping().write(block, 0) + supply.dash() + block.digits(block.count() - 1)
						+ kept.formatted(out), block.range(0, from - 1), block.range(to + 1, block.count() - 1));
			}),
			Shape.inline("all but one", (draft, supply) -> {
				Block block = supply.ofCount(20 + supply.upTo(80));
				int one = supply.upTo(10);
				Grouping grouping = supply.grouping();
				String out = supply.toss() ? block.digits(one) : grouping.write(block, one);
				draft.piece(grouping.write(block, 0) + " to " + block.digits(block.count() - 1)
						+ supply.any(" (%s remains with BT)", " except %s", " excluding %s", ", not %s", " (not %s)",
								" (%s stays)", " bar %s").formatted(out),
						block.range(0, one - 1), block.range(one + 1, block.count() - 1));
			}),
			Shape.lines("ends on two lines", (draft, supply) -> {
				String between = supply.any(" -\n", " to\n", "\nto ", " –\n", " to \n", " to\r\n",
						" through\n");
				range(draft, supply, between, "", "");
			}),
			Shape.lines("ends and a dash on three lines",
					(draft, supply) -> range(draft, supply,
							supply.any("\n-\n", "\nto\n", "\n–\n", "\n\nto\n\n", "\r\n-\r\n"), "", "")),
			Shape.lines("ends with labels", (draft, supply) -> {
				String[] labels = supply.any("First|Last", "Start|End", "From|To", "First number|Last number",
						"Range start|Range end", "Start of range|End of range", "Lowest|Highest").split("\\|");
				String colon = supply.any(": ", " ", ":\t", " = ", ":\n");
				range(draft, supply, supply.any("\n", ", ", "; ") + labels[1] + colon, labels[0] + colon, "");
			}),
			Shape.lines("table of ends", (draft, supply) -> {
				String cell = supply.any("\t", ",", ";", " | ");
				draft.words(supply.any("First%sLast\n", "Start%sEnd\n", "From%sTo\n", "First number%sLast number\n",
						"Range start%sRange end\n", "Start number%sEnd number\n").formatted(cell));
				Grouping grouping = supply.grouping();
				for (int row = supply.upTo(3); row >= 0; row--) {
					range(draft, supply.block(100), grouping, grouping, cell, "", "");
					draft.words("\n");
				}
			}),
			Shape.lines("column of ranges", (draft, supply) -> {
				draft.words(supply.any("Numbers\n", "DDI range\n", "Number range\n", "Range\n"));
				Grouping grouping = supply.grouping();
				String dash = supply.dash();
				for (int row = supply.upTo(3); row >= 0; row--) {
					range(draft, supply.block(100), grouping, grouping, dash, "", "");
					draft.words("\n");
				}
			}));

	private RangeShapes() {
	}

	private static void range(Draft draft, Supply supply, String between, String before, String behind) {
		Grouping grouping = supply.grouping();
		range(draft, supply.block(200), grouping, supply.other(grouping), between, before, behind);
	}

	private static void range(Draft draft, Block block, Grouping first, Grouping last, String between, String before,
			String behind) {
		NumberRange all = block.range();
		draft.piece(before + first.write(block, 0) + between + last.write(block, block.count() - 1) + behind, all);
	}

	private static void tail(Draft draft, Supply supply, int digits) {
		Block block = supply.within(Math.min(3, digits));
		draft.piece(supply.grouping().write(block, 0) + supply.between() + last(block, digits), block.range());
	}

	/** Returns the last digits of the last number. */
	private static String last(Block block, int digits) {
		String all = block.national(block.count() - 1);
		return all.substring(all.length() - digits);
	}
}
