package org.portwright.ui.internal.find;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.checks.FoundNumbers;
import org.portwright.workspace.checks.NumberHit.Kind;

/** What was found, in words. */
@SuppressWarnings("nls")
final class FoundWords {

	private FoundWords() {
	}

	/** What numbers are in a file. */
	static String of(Kind kind) {
		return switch (kind) {
		case MOVES -> Messages.FoundWords_moves;
		case IN_CLOSED_ORDER -> Messages.FoundWords_inClosedOrder;
		case INSTALLED -> Words.of(Literals.DDI_RANGE);
		case STAYS -> Words.of(Literals.STAYING_NUMBERS);
		case HELD -> Messages.FoundWords_held;
		};
	}

	/** How much was found, and what to do if that is nothing or too much. */
	static String of(NumberLookup.State state) {
		String found = found(state);
		return state.reading() ? NLS.bind(Messages.FoundWords_reading, found).strip() : found;
	}

	private static String found(NumberLookup.State state) {
		String typed = state.typed().strip();
		if (state.sought().isEmpty()) {
			return typed.isEmpty() ? "" : NLS.bind(Messages.FoundWords_noNumber, typed);
		}
		Optional<FoundNumbers> found = state.found();
		if (found.isEmpty()) {
			return "";
		}
		int shown = found.get().hits().size();
		long more = found.get().more();
		if (more > 0) {
			return NLS.bind(found.get().isUncounted() ? Messages.FoundWords_uncounted : Messages.FoundWords_tooMany,
					count(shown), count(shown + more));
		}
		return switch (shown) {
		case 0 -> state.reading() ? "" : NLS.bind(Messages.FoundWords_none, typed);
		case 1 -> Messages.FoundWords_one;
		default -> NLS.bind(Messages.FoundWords_some, count(shown));
		};
	}

	private static String count(long count) {
		return "%,d".formatted(count);
	}
}
