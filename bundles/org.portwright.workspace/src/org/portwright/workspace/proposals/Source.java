package org.portwright.workspace.proposals;

/**
 * The place at which a source gives an entry.
 *
 * @param line  counted from 1; 0 if the source has no lines
 * @param words the place in words, such as a host; empty if the line says all
 */
public record Source(int line, String words) {

	/** The source of all entries of a proposal that has one place alone. */
	public static final Source WHOLE = new Source(0, ""); //$NON-NLS-1$

	/** Makes the place of a line of a text. */
	public static Source line(int line) {
		return new Source(line, ""); //$NON-NLS-1$
	}
}
