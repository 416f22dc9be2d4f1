package org.portwright.porting.ui.internal.overview;

import java.util.Optional;

/**
 * A part of what is told of an order: words, or something to press or follow.
 *
 * @param target what is pressed or followed; empty for words
 * @param <T>    what can be pressed or followed
 */
record Part<T>(Look look, String text, Optional<T> target) {

	/** How a part looks. */
	enum Look {
		/** What matters most. */
		HEADING,
		/** What the words below are about. */
		TITLE,
		/** Words. */
		PLAIN,
		/** Words that stand back. */
		NOTE,
		/** Words that somebody has to see. */
		WARNING,
		/** Something to press. */
		BUTTON,
		/** Something to press that cannot be done yet: it leads to what is in the way. */
		HELD_UP,
		/** Something to follow. */
		LINK
	}

	/** Words. */
	static <T> Part<T> words(Look look, String text) {
		return new Part<>(look, text, Optional.empty());
	}

	/** Something to press or follow. */
	static <T> Part<T> to(Look look, String text, T target) {
		return new Part<>(look, text, Optional.of(target));
	}

	/** Whether another one is this with other words. */
	boolean isLike(Part<T> other) {
		return look == other.look && target.equals(other.target);
	}
}
