package org.portwright.porting.internal.rules.subscriber;

import java.util.regex.Pattern;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * The telephone number of a contact. People write much around it, such as an extension or when to call, so that only
 * what is surely something else is wrong.
 */
@SuppressWarnings("nls")
public final class ContactPhone {

	private static final Pattern ADDRESS = Pattern.compile("(?i)[^\\s@]@[^\\s@]+\\.|^(?:https?://|www\\.)");

	private ContactPhone() {
	}

	/** What is given is no e-mail or web address. */
	public static Verdict isNumber(Value value) {
		String text = value.text();
		if (text.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return ADDRESS.matcher(text).find() ? Verdict.wrong(text) : Verdict.FINE;
	}
}
