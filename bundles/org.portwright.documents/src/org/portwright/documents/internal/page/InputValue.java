package org.portwright.documents.internal.page;

import java.util.List;

/** What a field of a form holds. */
public sealed interface InputValue {

	/** A digital signature, or the room for one by hand. */
	record Signature() implements InputValue {
	}

	/**
	 * Text.
	 *
	 * @param lines the lines it begins with; none for an empty field
	 */
	record Lines(List<Line> lines) implements InputValue {

		/** Keeps a copy of the lines. */
		public Lines {
			lines = List.copyOf(lines);
		}
	}
}
