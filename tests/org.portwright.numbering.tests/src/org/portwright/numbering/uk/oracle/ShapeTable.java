package org.portwright.numbering.uk.oracle;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** All the ways to write numbers, and the texts made by them. It was written before the reader was known. */
@SuppressWarnings("nls")
final class ShapeTable {

	static final List<Shape> SHAPES = Stream
			.of(RangeShapes.ALL, TailShapes.ALL, CountShapes.ALL, ListShapes.ALL).flatMap(List::stream).toList();
	static final List<String> SEPARATORS = List.of(", ", "; ", "\n", "\n\n", " and ", ",\n", "\t", " | ", ".\n", "\r\n",
			" & ", ". Also ");

	private static final List<String> BEFORE = List.of("", "", "Hello,\n\nplease move these:\n", "Numbers: ",
			"We have ",
			"Please port ", "- ", "DDIs\n", "Leeds office\n");
	private static final List<String> BEHIND = List.of("", "", ".", "\n", "\n\nThanks, Ola\n", " please", "\nRegards");

	private ShapeTable() {
	}

	/** Writes one shape, with other numbers before and behind it. */
	static WrittenNumbers one(Shape shape, String separator, @Nullable Grouping grouping, Random random) {
		var supply = new Supply(random, grouping);
		var draft = new Draft();
		String apart = shape.ownLines() ? "\n" : separator;
		single(draft, supply);
		shape.pen().write(draft.words(apart), supply);
		single(draft.words(apart), supply);
		return draft.finish(shape.name() + ", " + grouping + ", separator '" + separator + "'");
	}

	/** Writes any shapes one after the other. */
	static WrittenNumbers write(Random random) {
		var supply = new Supply(random, null);
		var draft = new Draft().words(supply.one(BEFORE));
		var names = new StringBuilder();
		String separator = supply.one(SEPARATORS);
		boolean lines = true;
		for (int i = supply.upTo(4); i > 0; i--) {
			Shape shape = supply.one(SHAPES);
			if (!names.isEmpty()) {
				names.append(" + ");
				draft.words(shape.ownLines() || lines ? "\n" : separator);
			} else if (shape.ownLines()) {
				draft.words("\n");
			}
			names.append(shape.name());
			shape.pen().write(draft, supply);
			lines = shape.ownLines();
		}
		return draft.words(lines ? "\n" : supply.one(BEHIND)).finish(names.toString());
	}

	private static void single(Draft draft, Supply supply) {
		Block block = supply.ofCount(1);
		draft.piece(Grouping.BLANKS.write(block, 0), block.range());
	}
}
