package org.portwright.numbering.internal.plan;

import org.portwright.numbering.NumberRange;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Writes numbers as people in the United Kingdom do.
 */
@SuppressWarnings("nls")
public final class NumberFormat {

	private static final String TO = " – ";

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

	/**
	 * Writes a number in national form under +44, the digits of a wrong length behind a 0, otherwise in international
	 * form; a country code that does not exist gives the bare digits after a plus sign.
	 *
	 * @param number E.164 digits
	 */
	public String format(long number) {
		String digits = Long.toString(number);
		for (int length = 1; length <= 3 && length < digits.length(); length++) {
			int countryCode = Integer.parseInt(digits.substring(0, length));
			if (library.getSupportedCallingCodes().contains(countryCode)) {
				return format(countryCode, digits.substring(length));
			}
		}
		return NumberRange.e164(number);
	}

	/**
	 * Writes the first number of a range and the last group of the last number, or both in full where more than that
	 * group differs.
	 */
	public String format(NumberRange range) {
		String first = format(range.first());
		if (range.count() == 1) {
			return first;
		}
		String last = format(range.last());
		int group = startOfLastGroup(first);
		boolean shortened = first.length() == last.length() && group > 0 && last.startsWith(first.substring(0, group));
		return first + TO + (shortened ? last.substring(group) : last);
	}

	private String format(int countryCode, String national) {
		boolean zero = national.startsWith("0");
		if (zero && countryCode == PlainPlan.COUNTRY_CODE) {
			return "+" + countryCode + national;
		}
		PhoneNumber number = new PhoneNumber().setCountryCode(countryCode).setNationalNumber(Long.parseLong(national));
		if (zero) {
			number.setItalianLeadingZero(true);
		}
		if (countryCode != PlainPlan.COUNTRY_CODE) {
			return library.format(number, PhoneNumberFormat.INTERNATIONAL);
		}
		String formatted = library.format(number, PhoneNumberFormat.NATIONAL);
		return formatted.startsWith("0") ? formatted : "0" + formatted;
	}

	private static int startOfLastGroup(String formatted) {
		int start = formatted.length();
		while (start > 0 && Character.isDigit(formatted.charAt(start - 1))) {
			start--;
		}
		return start;
	}
}
