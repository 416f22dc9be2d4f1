package org.portwright.numbering.uk.oracle;

import java.util.List;

/** The ways to write single numbers, alone and in lists. */
@SuppressWarnings("nls")
final class ListShapes {

	static final List<Shape> ALL = List.of(
			Shape.inline("one number", (draft, supply) -> {
				Block block = supply.ofCount(1);
				draft.piece(supply.grouping().write(block, 0), block.range());
			}),
			Shape.inline("letters for digits", (draft, supply) -> {
				Block block = supply.ofCount(1);
				String number = supply.grouping().write(block, 0);
				int at = supply.upTo(4);
				draft.piece(switch (at) {
				case 1 -> number.replaceFirst("0(?=\\d*$)", "O");
				case 2 -> number.replaceFirst("0", "O");
				case 3 -> number.replaceFirst("1(?=\\d*$)", "l");
				default -> number.replace('0', 'O');
				}, block.range());
			}),
			Shape.inline("numbers in a line",
					(draft, supply) -> singles(draft, supply, "", supply.any(", ", "; ", " / ", " and ",
							",", " & ", "  |  "), "")),
			Shape.lines("numbers on lines",
					(draft, supply) -> singles(draft, supply, "", supply.any("\n", "\r\n", "\n\n", ",\n"), "")),
			Shape.lines("bullets", (draft, supply) -> {
				String bullet = supply.any("- ", "* ", "• ", "– ", "o ", "> ", "\t• ");
				singles(draft, supply, bullet, "\n" + bullet, "");
			}),
			Shape.lines("numbered list", (draft, supply) -> {
				String behind = supply.any(". ", ") ", ".\t", ": ");
				Grouping grouping = supply.grouping();
				for (int i = 1; i <= 4; i++) {
					Block block = supply.ofCount(1);
					draft.words(i + behind).piece(grouping.write(block, 0), block.range()).words("\n");
				}
			}),
			Shape.lines("table with names", (draft, supply) -> {
				String cell = supply.any("\t", ",", ";", " | ");
				Grouping grouping = supply.grouping();
				draft.words(supply.any("Name%sDDI\n", "User%sNumber\n", "Display name%sTelephone\n").formatted(cell));
				for (String name : List.of("Ola Brandt", "Jan Nowak", "Front desk")) {
					Block block = supply.ofCount(1);
					draft.words(name + cell).piece(grouping.write(block, 0), block.range()).words("\n");
				}
			}),
			Shape.lines("quoted cells", (draft, supply) -> {
				Grouping grouping = supply.grouping();
				draft.words("\"Number\",\"Name\"\n");
				for (String name : List.of("Ola Brandt", "Jan Nowak", "Front desk")) {
					Block block = supply.ofCount(1);
					draft.words("\"").piece(grouping.write(block, 0), block.range()).words("\",\"" + name + "\"\n");
				}
			}),
			Shape.lines("marked-down table", (draft, supply) -> {
				Grouping grouping = supply.grouping();
				draft.words("| Number | Site |\n|---|---|\n");
				for (String site : List.of("Leeds", "Head office", "Depot")) {
					Block block = supply.ofCount(1);
					draft.words("| ").piece(grouping.write(block, 0), block.range()).words(" | " + site + " |\n");
				}
			}),
			Shape.lines("names before numbers", (draft, supply) -> {
				String between = supply.any(": ", " - ", " ", "\t", " = ", " – ");
				Grouping grouping = supply.grouping();
				for (String name : List.of("Reception", "Sales", "Accounts")) {
					Block block = supply.ofCount(1);
					draft.words(name + between).piece(grouping.write(block, 0), block.range()).words("\n");
				}
			}),
			Shape.lines("names behind numbers", (draft, supply) -> {
				String between = supply.any(": ", " - ", " ", "\t", " = ", " – ", " (");
				Grouping grouping = supply.grouping();
				for (String name : List.of("Reception", "Sales", "Accounts")) {
					Block block = supply.ofCount(1);
					draft.piece(grouping.write(block, 0), block.range())
							.words(between + name + (between.endsWith("(") ? ")" : "") + "\n");
				}
			}));

	private ListShapes() {
	}

	private static void singles(Draft draft, Supply supply, String before, String between, String behind) {
		Grouping grouping = supply.grouping();
		draft.words(before);
		for (int i = supply.upTo(4); i >= 0; i--) {
			Block block = supply.ofCount(1);
			draft.piece(grouping.write(block, 0), block.range()).words(i == 0 ? behind : between);
		}
	}
}
