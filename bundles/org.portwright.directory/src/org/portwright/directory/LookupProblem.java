package org.portwright.directory;

/**
 * Why a look-up came to nothing.
 *
 * @param code    stable and free of language
 * @param message for people, with what to do
 */
public record LookupProblem(String code, Turn turn, String message) {

	/** Whose turn it is. */
	public enum Turn {
		/** What was given is no domain and no Organisation ID: correct it. */
		TYPED_WRONG,
		/** Microsoft knows no such tenant where it was asked. */
		NOT_FOUND,
		/** Microsoft could not be asked, or what came is not its answer: nothing is known. */
		NOT_ANSWERED
	}
}
