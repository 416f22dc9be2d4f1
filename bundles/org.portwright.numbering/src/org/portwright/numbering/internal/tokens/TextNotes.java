package org.portwright.numbering.internal.tokens;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.numbering.Place;

/**
 * What sentences of a text say of its numbers as a whole, wherever they are: footers of mails, marks that decide, and
 * foot notes.
 */
public final class TextNotes {

	private final Disclaimers disclaimers;
	private final MarkConditions conditions;
	private final FootNotes footNotes;

	TextNotes(String text) {
		disclaimers = new Disclaimers(text);
		conditions = new MarkConditions(text);
		footNotes = new FootNotes(text);
	}

	/** The words that one of the sentences may have. */
	public static Set<String> beginnings() {
		return Stream.of(Disclaimers.hints(), MarkConditions.triggers()).flatMap(Collection::stream)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Takes note of the sentence that a word at the position of the reader may be of. */
	public void pass(TokenStream stream) {
		int offset = stream.at(0).start();
		if (Disclaimers.isHint(stream.word(0))) {
			disclaimers.isAt(offset);
		} else if (MarkConditions.isTrigger(stream)) {
			conditions.find(offset, stream.kind(0) == TokenKind.EQUALS);
		}
	}

	/** Returns whether the text may have any of what {@link #footer} and {@link #condition} say. */
	public boolean areAny() {
		return disclaimers.areAny() || conditions.areAny() || footNotes.mayBe();
	}

	/** Returns whether the position of the reader is in the footer of a mail. */
	public boolean isFooter(int offset) {
		return disclaimers.isAt(offset);
	}

	/** Returns whether an offset is in a sentence by which a mark decides: it takes back no number beside it. */
	public boolean isCondition(int offset) {
		return conditions.has(offset);
	}

	/** Returns the words by which an offset before the position of the reader is in the footer of a mail. */
	public Optional<Place> footer(int offset) {
		return disclaimers.words(offset);
	}

	/**
	 * Returns the sentence or the foot note by which a mark, or that there is none, leaves open whether a number moves.
	 */
	public Optional<Place> condition(Place number) {
		return conditions.words(number).or(() -> footNotes.words(number));
	}
}
