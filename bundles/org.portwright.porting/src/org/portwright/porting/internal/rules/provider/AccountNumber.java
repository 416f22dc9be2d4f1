package org.portwright.porting.internal.rules.provider;

import org.portwright.model.text.Typed;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/** The account number at the losing provider, without spaces and hyphens (domain facts D3). */
public final class AccountNumber {

	private AccountNumber() {
	}

	/** The account number that is meant. */
	public static String bare(String typed) {
		return Typed.without(typed, c -> Typed.isSpace(c) || Typed.isDash(c));
	}

	/** What is typed has more than dashes. */
	public static Verdict hasCharacters(Value value) {
		if (value.text().isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return bare(value.typed()).isEmpty() ? Verdict.wrong(value.typed()) : Verdict.FINE;
	}

	/** It is written as Microsoft takes it. */
	public static Verdict isBare(Value value) {
		String bare = bare(value.typed());
		if (bare.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return bare.equals(value.typed()) ? Verdict.FINE : Verdict.wrong(value.typed(), bare).better(bare);
	}
}
