package org.portwright.numbering.uk.oracle;

import java.util.List;

/** The ways to write how many numbers there are. */
@SuppressWarnings("nls")
final class CountShapes {

	static final List<Shape> ALL = List.of(
			behind("times", " x %d", " x%d", " X %d", " × %d", " * %d", " (x%d)", " (x %d)", "x%d", " ×%d"),
			before("times before", "%d x ", "%dx ", "%d × ", "%d X ", "%d * ", "%d no. "),
			behind("numbers behind", " (%d numbers)", ", %d numbers", " - %d numbers", " (%d DDIs)", ": %d DDIs",
					" (%d nos)", " (%d No.)", " %d numbers", " for %d numbers", " (total %d numbers)"),
			before("block from", "block of %d from ", "Block of %d starting ", "%d DDIs from ", "%d numbers from ",
					"%d consecutive numbers starting at ", "%d numbers starting with ", "a range of %d from ",
					"DDI block of %d: ", "%d block ", "block of %d beginning ", "%d consecutive numbers from "),
			behind("block behind", " (block of %d)", " block of %d", ", block of %d", " DDI block (%d)",
					" in a block of %d",
					" range of %d", " (range of %d)"),
			behind("number of", ", number of DDIs: %d", " Number of numbers: %d", ", quantity: %d", " Qty %d",
					", qty: %d",
					" Length: %d", ", size %d", " count: %d", ", count %d", ", Range size: %d", ", no. of DDIs %d"),
			more("more", " + %d", " + %d more", " (+%d more)", " plus %d", " plus %d more", " (+%d)", " +%d",
					" + %d associated", " and %d more", " & %d others"),
			more("consecutive", " with %d consecutive", " with %d consecutive numbers", " and the next %d",
					" and the following %d", " plus the next %d numbers", " + next %d", " and %d following numbers",
					" and %d associated numbers", " followed by %d more"),
			Shape.inline("block in words", (draft, supply) -> {
				int tens = supply.any(10, 20, 30, 50, 100);
				String word = switch (tens) {
				case 10 -> "ten";
				case 20 -> "twenty";
				case 30 -> "thirty";
				case 50 -> "fifty";
				default -> "a hundred";
				};
				Block block = supply.round(tens);
				String number = supply.grouping().write(block, 0);
				draft.piece(supply.any("block of " + word + " from " + number, number + " (block of " + word + ")",
						word + " numbers from " + number, number + " and " + word + " numbers in all"), block.range());
			}),
			Shape.lines("count with labels", (draft, supply) -> {
				Block block = supply.round();
				String start = supply.any("Start", "First number", "First", "Range start", "From");
				String count = supply.any("Length", "Quantity", "Count", "Number of DDIs", "Size", "Qty",
						"No. of numbers",
						"Range size", "How many");
				String colon = supply.any(": ", ":\t", " ", " = ");
				draft.piece(start + colon + supply.grouping().write(block, 0) + "\n" + count + colon + block.count(),
						block.range());
			}),
			Shape.lines("table of counts", (draft, supply) -> {
				String cell = supply.any("\t", ",", ";", " | ");
				draft.words(supply.any("First%1$sCount\n", "Start%1$sQuantity\n", "First number%1$sLength\n",
						"Range start%1$sQty\n", "Number%1$sNo. of DDIs\n", "DDI start%1$sSize\n").formatted(cell));
				Grouping grouping = supply.grouping();
				for (int row = supply.upTo(3); row >= 0; row--) {
					Block block = supply.round();
					draft.piece(grouping.write(block, 0) + cell + block.count(), block.range()).words("\n");
				}
			}),
			Shape.lines("table of ends and counts", (draft, supply) -> {
				String cell = supply.any("\t", ",", ";", " | ");
				draft.words(supply.any("First%1$sLast%1$sCount\n", "Start%1$sEnd%1$sQuantity\n",
						"From%1$sTo%1$sNumbers\n").formatted(cell));
				Grouping grouping = supply.grouping();
				for (int row = supply.upTo(3); row >= 0; row--) {
					Block block = supply.round();
					draft.piece(grouping.write(block, 0) + cell + grouping.write(block, block.count() - 1) + cell
							+ block.count(), block.range()).words("\n");
				}
			}),
			Shape.lines("count on the next line", (draft, supply) -> {
				Block block = supply.round();
				draft.piece(supply.grouping().write(block, 0) + "\n"
						+ supply.any("(%d numbers)", "x %d", "block of %d", "%d DDIs").formatted(block.count()),
						block.range());
			}));

	private CountShapes() {
	}

	private static Shape behind(String name, String... words) {
		return Shape.inline(name, (draft, supply) -> {
			Block block = supply.round();
			draft.piece(supply.grouping().write(block, 0) + supply.any(words).formatted(block.count()), block.range());
		});
	}

	private static Shape before(String name, String... words) {
		return Shape.inline(name, (draft, supply) -> {
			Block block = supply.round();
			draft.piece(supply.any(words).formatted(block.count()) + supply.grouping().write(block, 0), block.range());
		});
	}

	private static Shape more(String name, String... words) {
		return Shape.inline(name, (draft, supply) -> {
			Block block = supply.round();
			draft.piece(supply.grouping().write(block, 0) + supply.any(words).formatted(block.count() - 1),
					block.range());
		});
	}
}
