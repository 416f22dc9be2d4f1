package org.portwright.documents.internal.evidence;

import java.util.List;
import java.util.Optional;

import org.portwright.documents.printing.page.PageBlock;

/**
 * A part of the evidence: a row of its contents, with pages.
 *
 * @param date  of when it is; may be empty
 * @param texts what is printed of it; empty where its pages are those of a file
 * @param file  the pages of a file
 */
record EvidencePart(String title, String date, List<PageBlock> texts, Optional<KeptPdf> file) {

	/** Copies the list. */
	EvidencePart {
		texts = List.copyOf(texts);
	}

	static EvidencePart of(String title, String date, List<PageBlock> texts) {
		return new EvidencePart(title, date, texts, Optional.empty());
	}

	static EvidencePart of(String title, String date, KeptPdf file) {
		return new EvidencePart(title, date, List.of(), Optional.of(file));
	}
}
