package org.portwright.ui.selection;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;

/** The numbers that a selection stands for, wherever it was made. */
public final class SelectedNumbers {

	private SelectedNumbers() {
	}

	/** The numbers of a selection, folded; none where nothing selected stands for numbers. */
	public static List<NumberRange> of(IStructuredSelection selection) {
		return NumberRanges.fold(Stream.of(selection.toArray()).flatMap(SelectedNumbers::of).toList());
	}

	/** The numbers of one thing, as it has them. */
	public static Stream<NumberRange> of(Object selected) {
		return switch (selected) {
		case PhoneNumber number -> range(number.getId(), null);
		case Phone phone -> range(phone.getNumber(), null);
		case PortedNumbers numbers -> range(numbers.getFirst(), numbers.getLast());
		case NumberGroup group -> group.numbers().stream();
		default -> Stream.empty();
		};
	}

	private static Stream<NumberRange> range(@Nullable String first, @Nullable String last) {
		if (first == null || first.isBlank()) {
			return Stream.empty();
		}
		try {
			return Stream.of(NumberRange.of(first, last == null || last.isBlank() ? first : last));
		} catch (IllegalArgumentException e) {
			return Stream.empty();
		}
	}

	/** Ranges as text that people and our own reader understand, a range a line. */
	public static String text(Collection<NumberRange> ranges) {
		return ranges.stream().map(
				range -> range.count() == 1 ? range.firstE164() : range.firstE164() + " - " + range.lastE164()) //$NON-NLS-1$
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
