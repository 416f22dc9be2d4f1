package org.portwright.numbering.internal.digits;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.internal.digits.DigitGroups.Gap;
import org.portwright.numbering.internal.digits.Telephone.Form;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Numbers of other countries, written with a plus sign or 00. libphonenumber knows their plans.
 */
final class ForeignNumbers {

	private static final int MIN_DIGITS = 7;

	private static final int MAX_COUNTRY_CODE_DIGITS = 3;
	/** Its numbers keep a leading 0 behind the country code; elsewhere it is a trunk prefix, written in parentheses. */
	private static final int ITALY = 39;

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
	private static final Set<Integer> COUNTRY_CODES = Set.copyOf(LIBRARY.getSupportedCallingCodes());

	/**
	 * The longest valid number; {@code null} if there is none.
	 *
	 * @param from   the group with which the number is to begin
	 * @param prefix how many digits before the country code to leave out
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

	/** Asks without parsing: the exceptions of a parse would make hostile text slow. */
	private long valid(DigitGroups groups, int from, int to) {
		int countryCode = 0;
		for (int i = from; i < from + MAX_COUNTRY_CODE_DIGITS; i++) {
			countryCode = countryCode * 10 + groups.digit(i);
			if (countryCode > 0 && COUNTRY_CODES.contains(countryCode)) {
				return valid(groups, i + 1, to, countryCode);
			}
		}
		return 0;
	}

	private long valid(DigitGroups groups, int from, int to, int countryCode) {
		boolean zero = groups.digit(from) == 0;
		long national = 0;
		long power = 1;
		for (int i = from; i < to; i++) {
			national = national * 10 + groups.digit(i);
			power *= zero && i == from && countryCode != ITALY ? 1 : 10;
		}
		PhoneNumber number = new PhoneNumber().setCountryCode(countryCode).setNationalNumber(national);
		if (zero && countryCode == ITALY) {
			number.setItalianLeadingZero(true);
		}
		return LIBRARY.isValidNumber(number) ? countryCode * power + national : 0;
	}
}
