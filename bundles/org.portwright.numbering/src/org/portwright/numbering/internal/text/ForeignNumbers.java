package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.internal.text.DigitGroups.Gap;
import org.portwright.numbering.internal.text.Telephone.Form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Numbers of other countries, written with a plus sign or 00. libphonenumber knows their plans.
 */
@SuppressWarnings("nls")
final class ForeignNumbers {

	private static final int MIN_DIGITS = 7;

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	/**
	 * @param stream the tokens
	 * @param groups groups of digits
	 * @param from   the group with which the number is to begin
	 * @param prefix how many digits before the country code to leave out
	 * @return the longest valid number; {@code null} if there is none
	 */
	@Nullable
	Telephone find(TokenStream stream, DigitGroups groups, int from, int prefix) {
		@Nullable
		Telephone found = null;
		int start = groups.start(from) + prefix;
		for (int group = from; group < groups.count(); group++) {
			int length = groups.end(group) - start;
			if (length > NumberRange.MAX_DIGITS || found != null && groups.gap(group) != Gap.PLAIN) {
				return found;
			}
			if (length >= MIN_DIGITS && !Glue.isGluedToWord(stream, groups.endToken(group))) {
				long number = valid(groups, start, groups.end(group));
				if (number > 0) {
					found = new Telephone(number, Form.INTERNATIONAL, group);
				}
			}
		}
		return found;
	}

	private long valid(DigitGroups groups, int from, int to) {
		StringBuilder digits = new StringBuilder("+");
		for (int i = from; i < to; i++) {
			digits.append((char) ('0' + groups.digit(i)));
		}
		try {
			PhoneNumber number = library.parse(digits, null);
			return library.isValidNumber(number)
					? NumberRange.number(library.format(number, PhoneNumberFormat.E164))
					: 0;
		} catch (NumberParseException e) {
			return 0;
		}
	}
}
