package org.portwright.documents.internal.loa;

import java.util.List;
import java.util.stream.Stream;

import org.portwright.documents.internal.page.PrintedSection;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/** What a letter says, without what is signed, for documents that say it again. */
public final class LetterData {

	private LetterData() {
	}

	/** Its sections, in the order of the letter. */
	public static List<PrintedSection> sections(PortOrder order, UkNumberPlan plan) {
		LetterForm form = LetterForm.of(LetterSource.of(order, plan));
		return Stream.concat(form.details().stream(), form.further().stream()).toList();
	}
}
