package org.portwright.documents.internal.loa;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * One of the two letters, with the entries of Microsoft's form for such numbers in the order of that form.
 * {@code forms.md} beside the tests says for each entry where it stands here.
 */
public interface LetterForm {

	/** What stands under the title. */
	LoaText subtitle();

	/** Says which of Microsoft's forms the entries are from, where a newer one is in use that was not read. */
	default Optional<LoaText> basis() {
		return Optional.empty();
	}

	/** The sections of the form up to the numbers, and the numbers that stay. */
	List<PrintedSection> details();

	/** What is signed, and the place to sign. */
	PrintedSection authority();

	/** What carriers ask beyond the form. */
	List<PrintedSection> further();

	/** The sections of a letter, in its order, without what is signed: for documents that say them again. */
	static List<PrintedSection> sections(PortOrder order, UkNumberPlan plan) {
		LetterForm form = of(LetterSource.of(order, plan));
		return Stream.concat(form.details().stream(), form.further().stream()).toList();
	}

	/** The one for the numbers of an order. */
	static LetterForm of(LetterSource source) {
		return switch (source.numbers().kind()) {
		case GEOGRAPHIC -> new GeographicForm(source);
		case SERVICE_NUMBER -> new ServiceNumberForm(source);
		};
	}
}
