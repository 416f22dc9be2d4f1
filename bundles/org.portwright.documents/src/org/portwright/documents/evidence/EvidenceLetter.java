package org.portwright.documents.evidence;

/** The letter of an order, as a file. */
public record EvidenceLetter(Copy copy, EvidenceFile file) {

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
