package org.portwright.porting.addresses;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;
import org.portwright.porting.internal.texts.Messages;

/** What stands around an address in mails and on bills, and is no part of it. */
@SuppressWarnings("nls")
final class NoAddress {

	private static final Pattern MAIL = Pattern.compile(".*\\S@\\S.*");
	private static final Pattern WEB = Pattern
			.compile(
					"(?i)(?:web(?:site)?: ?)?(?:https?://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|co\\.uk|org|net)");
	private static final Pattern PHONE = Pattern
			.compile("(?i)(?:tel|telephone|phone|fax|mobile|mob|office|switchboard|ddi|dd|t|f|m)?[.:]? ?"
					+ "(?:\\+|\\(|0)[0-9 ()./+-]{8,}(?:ext\\.? ?[0-9]+)?");
	private static final Pattern REGISTRATION = Pattern.compile(
			"(?i).*\\b(?:company|registered|registration|reg|vat|charity)(?: (?:in|no|nr|number|england|and|wales|scotland|"
					+ "reg))*\\.?:? ?(?:no|nr|number)?\\.?:? ?(?:[A-Z]{0,2} ?[0-9 ]{6,}).*|(?i)registered in .*");
	private static final Pattern PERSON = Pattern
			.compile(
					"(?i)(?:f\\.?a\\.?o\\.?|attn\\.?|attention|for(?: the)? attention of)\\b.*|(?i)(?:mr|mrs|ms|miss|dr)\\.? .*");
	private static final Pattern COMPANY = Pattern
			.compile("(?i).* (?:ltd|limited|llp|plc|cic|p\\.l\\.c|l\\.l\\.p|inc)\\.?(?: \\(.*\\))?");

	private NoAddress() {
	}

	/**
	 * Why a piece is no part of an address; empty for what may be one.
	 *
	 * @param names names that may stand above it
	 */
	static Optional<String> reason(String piece, Collection<String> names) {
		if (MAIL.matcher(piece).matches()) {
			return Optional.of(Messages.LeftOut_mail);
		}
		if (WEB.matcher(piece).matches()) {
			return Optional.of(Messages.LeftOut_web);
		}
		if (PHONE.matcher(piece).matches()) {
			return Optional.of(Messages.LeftOut_phone);
		}
		if (REGISTRATION.matcher(piece).matches()) {
			return Optional.of(Messages.LeftOut_registration);
		}
		if (PERSON.matcher(piece).matches()) {
			return Optional.of(Messages.LeftOut_person);
		}
		return isCompany(piece, names) ? Optional.of(Messages.LeftOut_company) : Optional.empty();
	}

	/** Returns whether a text is the name of a company, such as one of these. */
	static boolean isCompany(String text, Collection<String> names) {
		String spelled = Typed.comparable(text);
		return COMPANY.matcher(text).matches()
				|| names.stream().map(Typed::comparable).anyMatch(name -> !name.isEmpty() && name.equals(spelled));
	}
}
