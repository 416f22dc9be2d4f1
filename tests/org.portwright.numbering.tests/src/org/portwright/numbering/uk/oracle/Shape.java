package org.portwright.numbering.uk.oracle;

/**
 * One way to write numbers.
 *
 * @param name     for messages
 * @param ownLines whether it goes over lines, so that it stands on lines of its own
 */
record Shape(String name, boolean ownLines, Pen pen) {

	/** Writes numbers in a shape. */
	@FunctionalInterface
	interface Pen {

		/** Adds numbers of the supply to the draft. */
		void write(Draft draft, Supply supply);
	}

	/** A shape that stands in one line. */
	static Shape inline(String name, Pen pen) {
		return new Shape(name, false, pen);
	}

	/** A shape of several lines. */
	static Shape lines(String name, Pen pen) {
		return new Shape(name, true, pen);
	}
}
