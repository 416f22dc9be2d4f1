package org.portwright.porting.written;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.internal.texts.Messages;

/**
 * The name that an account signs in with (user principal name). Its part before the @ has letters of English, digits
 * and {@code ' . - _ ! # ^ ~}, 64 characters at most, and its domain has dots, 48 characters at most.
 * <p>Source: Microsoft, <em>Username policies</em>, learn.microsoft.com/entra/identity/authentication/
 * concept-sspr-policy#username-policies.
 */
@SuppressWarnings("nls")
public final class AccountName {

	private static final int LONGEST = 113;
	private static final int LONGEST_BEFORE = 64;
	private static final String SIGNS = "'._!#^~-";
	private static final Pattern DOMAIN = Pattern
			.compile("(?:(?!-)[A-Za-z0-9-]{1,63}+(?<!-)\\.)+[A-Za-z][A-Za-z0-9-]++(?<!-)");
	private static final Pattern SCHEME = Pattern.compile("(?i)(?:sip|mailto):");

	private AccountName() {
	}

	/** What is written without {@code sip:} or {@code mailto:} in front, and without a blank around it. */
	public static String bare(String written) {
		return written.indexOf(':') > 0 && SCHEME.matcher(written).lookingAt()
				? written.substring(written.indexOf(':') + 1).strip()
				: written;
	}

	/** Says what is wrong with a name, if it can be none. */
	public static Optional<String> doubt(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) > '~' || name.charAt(i) < ' ') {
				int foreign = name.codePointAt(i);
				return Optional.of(
						NLS.bind(Messages.AccountName_foreign, Character.toString(foreign), Quoted.name(foreign)));
			}
		}
		int at = name.indexOf('@');
		boolean fits = name.length() <= LONGEST && at > 0 && at <= LONGEST_BEFORE && isBefore(name, at)
				&& name.charAt(at - 1) != '.' && DOMAIN.matcher(name.substring(at + 1)).matches();
		return fits ? Optional.empty() : Optional.of(NLS.bind(Messages.AccountName_none, Quoted.of(name)));
	}

	private static boolean isBefore(String name, int at) {
		for (int i = 0; i < at; i++) {
			if (!Character.isLetterOrDigit(name.charAt(i)) && SIGNS.indexOf(name.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}
}
