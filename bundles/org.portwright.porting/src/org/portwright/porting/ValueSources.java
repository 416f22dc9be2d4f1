package org.portwright.porting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;

/**
 * The sources that an order keeps of values taken from a text: of a field its value, of the numbers that move the
 * ranges in E.164, separated by a comma.
 */
@SuppressWarnings("nls")
public final class ValueSources {

	/** The field of sources of numbers. */
	public static final String NUMBERS = Literals.PORT_ORDER__NUMBERS.getName();

	/** What is read to say which values are unconfirmed. */
	public static final Set<EStructuralFeature> READS = Set.of(Literals.PORT_ORDER__SOURCES,
			Literals.VALUE_SOURCE__FIELD, Literals.VALUE_SOURCE__VALUE, Literals.VALUE_SOURCE__UNCONFIRMED);

	private static final String SEPARATOR = ", ";

	private ValueSources() {
	}

	/** Returns whether a source is one of numbers rather than of a field. */
	public static boolean isOfNumbers(ValueSource source) {
		return NUMBERS.equals(source.getField());
	}

	/**
	 * Returns the numbers of a source, folded.
	 *
	 * @return none for a source of a field, and without what is no range in E.164: a file may have been edited by hand
	 */
	public static List<NumberRange> ranges(ValueSource source) {
		if (!isOfNumbers(source)) {
			return List.of();
		}
		String value = Typed.text(source.getValue());
		if (value.indexOf(',') < 0) {
			// Most have one range, and an order may have a hundred thousand of them.
			return range(value).map(List::of).orElse(List.of());
		}
		return NumberRanges.fold(Arrays.stream(value.split(",")).map(String::strip).map(ValueSources::range)
				.flatMap(Optional::stream).toList());
	}

	private static Optional<NumberRange> range(String text) {
		int hyphen = text.indexOf('-');
		try {
			return Optional.of(hyphen < 0 ? NumberRange.of(text, text)
					: NumberRange.of(text.substring(0, hyphen), text.substring(hyphen + 1)));
		} catch (IllegalArgumentException edited) {
			return Optional.empty();
		}
	}

	/** Returns the value of a source of numbers. */
	public static String text(List<NumberRange> ranges) {
		return String.join(SEPARATOR, RangeSets.texts(ranges));
	}

	/** Returns the sources of the fields that are unconfirmed, in the order of the file. */
	public static List<ValueSource> unconfirmedFields(PortOrder order) {
		return order.getSources().stream().filter(source -> source.isUnconfirmed() && !isOfNumbers(source)).toList();
	}

	/**
	 * Returns the numbers that move and are unconfirmed, folded.
	 *
	 * @param moving the numbers of the order, folded
	 */
	public static List<NumberRange> unconfirmedNumbers(PortOrder order, List<NumberRange> moving) {
		List<NumberRange> unconfirmed = new ArrayList<>();
		for (ValueSource source : order.getSources()) {
			if (source.isUnconfirmed()) {
				unconfirmed.addAll(ranges(source));
			}
		}
		return unconfirmed.isEmpty() ? List.of() : RangeSets.common(NumberRanges.fold(unconfirmed), moving);
	}
}
