package org.portwright.documents.evidence;

import org.portwright.model.KeptFile;

/** The files that are kept with an order, for a document that has them in it. */
public interface EvidenceFiles {

	/** The files of an order that is not on a disk. */
	EvidenceFiles NONE = new EvidenceFiles() {

		@Override
		public EvidenceLetter letter() {
			return new EvidenceLetter(EvidenceLetter.Copy.SUBMITTED, EvidenceFile.missing("", "")); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public EvidenceFile read(KeptFile kept) {
			return EvidenceFile.missing("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public void step(String name) {
			// This reading cannot be cancelled.
		}
	};

	/** Returns the Letter of Authorization that was submitted. */
	EvidenceLetter letter();

	/** Reads a file that is kept with the order. */
	EvidenceFile read(KeptFile kept);

	/**
	 * Reports what is worked on.
	 *
	 * @throws RuntimeException if the work was asked to stop
	 */
	void step(String name);
}
