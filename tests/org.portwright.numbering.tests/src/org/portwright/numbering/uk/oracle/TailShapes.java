package org.portwright.numbering.uk.oracle;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.NumberRange;

/** The ways to write several numbers by the ends of them. */
@SuppressWarnings("nls")
final class TailShapes {

	static final List<Shape> ALL = List.of(
			Shape.inline("tails of one digit",
					(draft, supply) -> tails(draft, supply, 1, supply.any("/", " / ", ", ", "/"))),
			Shape.inline("tails of two digits",
					(draft, supply) -> tails(draft, supply, 2, supply.any("/", " / ", ", ", " & "))),
			Shape.inline("tails of three digits",
					(draft, supply) -> tails(draft, supply, 3, supply.any("/", " / ", ", ", " & "))),
			Shape.inline("tails of four digits",
					(draft, supply) -> tails(draft, supply, 4, supply.any("/", " / ", ", ", " & ", "; ", ",", "\t"))),
			Shape.inline("tails that look like a date", (draft, supply) -> {
				Block block = supply.ofTails(4);
				draft.piece(supply.any("", "DDIs: ") + supply.grouping().write(block, 0) + supply.any("/", ", ")
						+ last(block, 1, 2) + "/" + last(block, 2, 2) + "/" + last(block, 3, 2), block.range());
			}),
			Shape.inline("tails without the last but one", (draft, supply) -> {
				int digits = supply.any(2, 3, 4);
				Block block = supply.ofTails(3);
				draft.piece(supply.grouping().write(block, 0) + ", " + last(block, 1, digits)
						+ supply.any(" and ", " & ", ", and ") + last(block, 2, digits), block.range());
			}),
			Shape.inline("one more tail", (draft, supply) -> {
				int digits = supply.any(2, 3, 4);
				Block block = supply.ofTails(2);
				draft.piece(supply.grouping().write(block, 0) + supply.any(" and ", " & ", " or ", "/", " + ")
						+ last(block, 1, digits), block.range());
			}),
			Shape.inline("local numbers", (draft, supply) -> {
				Block block = supply.ofCount(1 + supply.upTo(4));
				Grouping grouping = supply.any(Grouping.BLANKS, Grouping.HYPHEN_IN_LOCAL, Grouping.AREA_APART);
				var text = new StringBuilder(supply.grouping().write(block, 0));
				String separator = supply.any(", ", " and ", "; ", " / ");
				for (int i = 1; i < block.count(); i++) {
					text.append(separator).append(grouping.local(block, i));
				}
				draft.piece(text.toString(), block.range());
			}),
			Shape.inline("tails and a range of tails", (draft, supply) -> {
				Block block = supply.ofCount(10);
				draft.piece(supply.grouping().write(block, 0) + ", " + block.digits(2) + "-" + block.digits(5)
						+ supply.any(", ", " and ", " & ") + block.digits(8), block.single(0), block.range(2, 5),
						block.single(8));
			}),
			Shape.lines("tails on lines", (draft, supply) -> {
				Block block = supply.ofCount(2 + supply.upTo(5));
				String indent = supply.any("", " ", "\t", "          ");
				var text = new StringBuilder(supply.grouping().write(block, 0));
				for (int i = 1; i < block.count(); i++) {
					text.append('\n').append(indent).append(block.digits(i));
				}
				draft.piece(text.toString(), block.range());
			}),
			Shape.lines("beginning with tails below", (draft, supply) -> {
				Block block = supply.ofCount(1 + supply.upTo(5));
				var text = new StringBuilder(block.area() + " " + block.middle() + supply.any(":", " -", "..."));
				String separator = supply.any("\n", ", ", " / ");
				for (int i = 0; i < block.count(); i++) {
					text.append(i == 0 ? "\n" : separator).append(block.digits(i));
				}
				draft.piece(text.toString(), block.range());
			}),
			Shape.inline("beginning, then tails", (draft, supply) -> {
				Block block = supply.ofCount(1 + supply.upTo(5));
				List<NumberRange> numbers = new ArrayList<>();
				var text = new StringBuilder(block.area() + " " + block.middle()
						+ supply.any(": ", " xxxx: ", " + ", " - "));
				for (int i = 0; i < block.count(); i++) {
					text.append(i == 0 ? "" : ", ").append(block.digits(i));
					numbers.add(block.single(i));
				}
				draft.piece(text.toString(), numbers);
			}));

	private TailShapes() {
	}

	private static void tails(Draft draft, Supply supply, int digits, String separator) {
		Block block = supply.ofTails(2 + supply.upTo(3));
		var text = new StringBuilder(supply.grouping().write(block, 0));
		for (int i = 1; i < block.count(); i++) {
			text.append(separator).append(last(block, i, digits));
		}
		draft.piece(text.toString(), block.range());
	}

	private static String last(Block block, int index, int digits) {
		String all = block.national(index);
		return all.substring(all.length() - digits);
	}
}
