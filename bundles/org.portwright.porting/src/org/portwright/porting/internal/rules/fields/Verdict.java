package org.portwright.porting.internal.rules.fields;

import java.util.List;

/**
 * What a condition says of a value.
 *
 * @param variant which of the texts of the code says it; empty for the only one
 * @param details what the text names, in the order of its places
 * @param better  the value that would be right, where the rule has a fix; else empty
 */
public record Verdict(Outcome outcome, String variant, List<Object> details, String better) {

	/** What a value comes to. */
	enum Outcome {
		/** There is nothing to judge, or something that has to be corrected first. */
		NOT_JUDGED,
		/** It is right. */
		FINE,
		/** It should be there and is not. */
		MISSING,
		/** It is wrong. */
		WRONG
	}

	/** There is nothing to judge, or something that has to be corrected first. */
	public static final Verdict NOT_JUDGED = of(Outcome.NOT_JUDGED);
	/** The value is right. */
	public static final Verdict FINE = of(Outcome.FINE);
	/** There should be a value. */
	static final Verdict MISSING = of(Outcome.MISSING);

	/** Copies the list. */
	public Verdict {
		details = List.copyOf(details);
	}

	private static Verdict of(Outcome outcome, Object... details) {
		return new Verdict(outcome, "", List.of(details), ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The value is wrong. */
	public static Verdict wrong(Object... details) {
		return of(Outcome.WRONG, details);
	}

	/** The same, said by one of several texts of the code. */
	public Verdict called(String one) {
		return new Verdict(outcome, one, details, better);
	}

	/** The same, with the value that would be right. */
	public Verdict better(String value) {
		return new Verdict(outcome, variant, details, value);
	}
}
