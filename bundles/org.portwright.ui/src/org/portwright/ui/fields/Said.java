package org.portwright.ui.fields;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.internal.texts.Messages;

/**
 * What is said in words under a field.
 *
 * @param links what can be done about it
 */
public record Said(Look look, String words, List<Link> links) {

	/** More than this of a text nobody reads under a field. */
	private static final int MOST = 400;

	/** How it looks. */
	public enum Look {
		ERROR, WARNING, INFO, PROPOSAL
	}

	/** Copies the list, and shortens what quotes a long value. */
	public Said {
		links = List.copyOf(links);
		words = shortened(words, MOST);
	}

	/** Returns words with the name of the field before them that they are about. */
	public static String named(String field, String words) {
		return NLS.bind(Messages.Said_named, field, words);
	}

	/** A text that is no longer than so many characters. */
	public static String shortened(String text, int most) {
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
