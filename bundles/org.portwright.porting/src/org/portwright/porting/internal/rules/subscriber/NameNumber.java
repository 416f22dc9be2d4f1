package org.portwright.porting.internal.rules.subscriber;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * A number behind the name of a company, as it is typed or pasted into the wrong field: that of an account, or a
 * telephone number. Names such as <em>12345678 Limited</em> and <em>118 118</em> are none.
 */
@SuppressWarnings("nls")
public final class NameNumber {

	private static final Pattern BEHIND_SUFFIX = Pattern.compile(
			"(?i)\\b(?:ltd|limited|llp|plc|cic)\\.?[\\s,:;(/#-]*(?:(?:a/?c|acct?|account|no|nr|number|ref)\\b[.:#\\s-]*)*"
					+ "[a-z]{0,5}[\\s/-]?(?<digits>(?:[0-9][\\s/-]?){4,})[a-z)]?$");
	private static final Pattern AT_END = Pattern.compile("[0-9]{6,}[A-Za-z]?$|(?:[0-9][\\s/-]?){7,}$");
	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

	private NameNumber() {
	}

	/** A name has no such number behind it. */
	public static Verdict isApart(Value value) {
		String name = value.text();
		if (name.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		Matcher behind = BEHIND_SUFFIX.matcher(name);
		return behind.find() && !YEAR.matcher(behind.group("digits").strip()).matches() || AT_END.matcher(name).find()
				? Verdict.wrong(name)
				: Verdict.FINE;
	}
}
