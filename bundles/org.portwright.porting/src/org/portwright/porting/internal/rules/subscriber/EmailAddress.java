package org.portwright.porting.internal.rules.subscriber;

import java.net.IDN;

import org.portwright.porting.internal.rules.fields.Value;
import org.portwright.porting.internal.rules.fields.Verdict;

/**
 * Says whether a text is one e-mail address as people have them: a dot-atom before the {@code @} (RFC 5321, with the
 * letters of any script by RFC 6531) and a domain name with a dot after it. Quoted local parts and address literals are
 * legal but nobody's.
 */
public final class EmailAddress {

	private static final int MOST = 254;
	private static final int MOST_LOCAL = 64;
	private static final int MOST_LABEL = 63;
	private static final int ASCII = 128;
	private static final String ALLOWED = "!#$%&'*+/=?^_`{|}~-"; //$NON-NLS-1$

	private EmailAddress() {
	}

	/** What is given is one: Microsoft and the losing provider write to the contacts. */
	public static Verdict isGiven(Value value) {
		String text = value.text();
		if (text.isEmpty()) {
			return Verdict.NOT_JUDGED;
		}
		return isOne(text) ? Verdict.FINE : Verdict.wrong(text);
	}

	private static boolean isOne(String text) {
		int at = text.indexOf('@');
		return text.length() <= MOST && at > 0 && at <= MOST_LOCAL && at == text.lastIndexOf('@')
				&& isDotAtom(text.substring(0, at)) && isDomain(text.substring(at + 1));
	}

	private static boolean isDotAtom(String local) {
		for (String atom : local.split("\\.", -1)) { //$NON-NLS-1$
			if (atom.isEmpty() || !atom.codePoints().allMatch(EmailAddress::isAtomCharacter)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isAtomCharacter(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || codePoint < ASCII && ALLOWED.indexOf(codePoint) >= 0;
	}

	private static boolean isDomain(String domain) {
		String ascii;
		try {
			ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
		} catch (IllegalArgumentException e) {
			return false;
		}
		String[] labels = ascii.split("\\.", -1); //$NON-NLS-1$
		for (String label : labels) {
			if (label.isEmpty() || label.length() > MOST_LABEL) {
				return false;
			}
		}
		String top = labels[labels.length - 1];
		return labels.length > 1 && top.length() > 1 && !top.chars().allMatch(Character::isDigit);
	}
}
