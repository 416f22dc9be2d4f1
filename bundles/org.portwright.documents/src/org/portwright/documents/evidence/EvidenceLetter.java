package org.portwright.documents.evidence;

/**
 * The letter of an order, as a file.
 *
 * @param lost what to tell the user of a letter that cannot be had, in a sentence; empty if it can
 */
public record EvidenceLetter(Copy copy, EvidenceFile file, String lost) {

	/** A letter that can be had, or of which there is nothing to tell. */
	public EvidenceLetter(Copy copy, EvidenceFile file) {
		this(copy, file, ""); //$NON-NLS-1$
	}

	/** Which copy of the letter it is. */
	public enum Copy {
		/** The one with the signature. */
		SIGNED,
		/** The one that was submitted. */
		SUBMITTED,
		/** One that was made again of what was submitted. */
		REPRINTED
	}
}
