package org.portwright.numbering;

import java.util.Locale;

/**
 * What kind of telephone number it is, as far as porting cares.
 */
public enum NumberType {
	/** A UK number of a place: 01 and 02. */
	GEOGRAPHIC,
	/** Free to call: 0800 and 0808. */
	FREEPHONE,
	/** A UK-wide number, charged like a geographic one or for companies: 03 and 055. */
	UAN,
	/** A mobile number: 07. */
	MOBILE,
	/** A pager: 076, without the Isle of Man's 07624. */
	PAGER,
	/** A personal number that follows its owner: 070. */
	PERSONAL,
	/** Charged with a service charge: 084, 087 and 09. */
	PREMIUM,
	/** A number of an Internet telephone service: 056. */
	VOIP,
	/** Another country's, or one of Jersey, Guernsey or the Isle of Man, which share +44. */
	FOREIGN,
	/** None of these is known to fit. */
	UNKNOWN;

	private final String code = name().toLowerCase(Locale.ROOT);

	/**
	 * @return the word used in JSON: the name in lower case
	 */
	public String code() {
		return code;
	}
}
