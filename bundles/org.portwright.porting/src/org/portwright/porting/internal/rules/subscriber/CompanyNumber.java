package org.portwright.porting.internal.rules.subscriber;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;
import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/** The number that a company is registered under at Companies House: eight characters, zeros in front among them. */
@SuppressWarnings("nls")
public final class CompanyNumber {

	private static final int LENGTH = 8;
	private static final Pattern FORM = Pattern.compile("(?:[A-Z]{2}|\\d{2})\\d{6}");
	/** Spreadsheets take the zeros away. Fewer digits are rather a number that lacks some. */
	private static final Pattern LOST_ZEROS = Pattern.compile("(?:[A-Z]{2})?(\\d{4,7})");

	private CompanyNumber() {
	}

	/** It has the form of one, where it is given. */
	public static Verdict hasForm(Value value) {
		if (value.text().isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		String bare = Typed.without(value.text(), c -> Typed.isSpace(c) || Typed.isDash(c)).toUpperCase(Locale.ROOT);
		String meant = complete(bare);
		if (meant.equals(value.text())) {
			return Verdict.FINE;
		}
		return meant.isEmpty() ? Verdict.wrong(value.typed()).called("other")
				: Verdict.wrong(value.typed(), meant).better(meant);
	}

	/** The whole number; empty where it is none. */
	private static String complete(String bare) {
		if (bare.length() == LENGTH && FORM.matcher(bare).matches()) {
			return bare;
		}
		Matcher shorter = LOST_ZEROS.matcher(bare);
		if (bare.length() >= LENGTH || !shorter.matches()) {
			return "";
		}
		String letters = bare.substring(0, shorter.start(1));
		return letters + "0".repeat(LENGTH - bare.length()) + shorter.group(1);
	}
}
