package org.portwright.porting.internal.rules.billing;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * A main number as typed, and the UK number that it is.
 *
 * @param typed  what was typed, without surrounding space
 * @param number its E.164 digits, empty where it is not a valid UK number
 */
public record MainNumber(String typed, OptionalLong number) {

	/** The main number that was typed in a field; empty where nothing was. */
	static Optional<MainNumber> of(@Nullable String typed, CheckedOrder order) {
		String text = Typed.text(typed);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new MainNumber(text, order.typed().validNumber(text)));
	}

	/** What was typed is a valid UK number. */
	public static Verdict isValid(Value value) {
		return of(value.typed(), (CheckedOrder) value.subject())
				.map(main -> main.number().isPresent() ? Verdict.FINE : Verdict.wrong(WrittenNumbers.of(main.typed())))
				.orElse(Verdict.NOT_JUDGED);
	}
}
