package org.portwright.ui.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is said in words under a field.
 *
 * @param links what can be done about it
 */
record Said(Look look, String words, List<Link> links) {

	/** More than this of a text nobody reads under a field. */
	private static final int MOST = 400;

	/** How it looks. */
	enum Look {
		ERROR, WARNING, INFO, PROPOSAL
	}

	/** Copies the list, and shortens what quotes a long value. */
	Said {
		links = List.copyOf(links);
		words = shortened(words, MOST);
	}

	/** A text that is no longer than so many characters. */
	static String shortened(String text, int most) {
		return text.length() <= most ? text : text.substring(0, most) + '\u2026';
	}

	/** Something to do; two are the same if they are called the same. */
	record Link(String label, Runnable followed) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Link link && label.equals(link.label);
		}

		@Override
		public int hashCode() {
			return Objects.hash(label);
		}
	}
}
