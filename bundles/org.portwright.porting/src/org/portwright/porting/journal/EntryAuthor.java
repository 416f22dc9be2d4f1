package org.portwright.porting.journal;

import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;

/** The person or company that an entry of a journal is from. */
public final class EntryAuthor {

	private EntryAuthor() {
	}

	/**
	 * Returns who did or said what an entry says; empty where that is not known. A question is seldom asked by the
	 * person who records it.
	 */
	public static String of(PortOrder order, JournalEntry entry) {
		String recorder = Typed.text(entry.getWho());
		return entry.getKind() != JournalKind.QUESTION ? recorder
				: order.getQuestions().stream()
						.filter(question -> question.getId() != null && question.getId().equals(entry.getAbout()))
						.findFirst().map(question -> Typed.text(question.getBy())).orElse(recorder);
	}
}
