package org.portwright.porting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * Reads single numbers as somebody typed them, each text once: several rules ask for the main numbers of an order, and
 * what people write takes longer to read than most rules to judge. It belongs to one thread.
 */
public final class TypedNumbers {

	private final UkNumberPlan plan;
	private final Map<String, @Nullable OptionalLong> numbers = new HashMap<>();

	/** Nothing is read yet. */
	public TypedNumbers(UkNumberPlan plan) {
		this.plan = plan;
	}

	/**
	 * Reads a number.
	 *
	 * @param typed without surrounding space
	 * @return E.164 digits; empty where it cannot be read
	 */
	public OptionalLong number(String typed) {
		return Objects.requireNonNull(numbers.computeIfAbsent(typed, text -> NumberEntry.number(text, plan)));
	}

	/**
	 * Reads a number that has to be a valid one of the United Kingdom.
	 *
	 * @param typed without surrounding space
	 * @return E.164 digits; empty where it is none
	 */
	public OptionalLong validNumber(String typed) {
		OptionalLong number = number(typed);
		return number.isPresent() && NumberEntry.isMistyped(number.getAsLong(), plan) ? OptionalLong.empty() : number;
	}
}
