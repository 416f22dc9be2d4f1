package org.portwright.numbering;

import java.util.Locale;

import org.portwright.numbering.internal.texts.Messages;

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

	/** The word used in JSON: the name in lower case. */
	public String code() {
		return code;
	}

	/** What people call it. */
	public String label() {
		return switch (this) {
		case GEOGRAPHIC -> Messages.NumberType_geographic;
		case FREEPHONE -> Messages.NumberType_freephone;
		case UAN -> Messages.NumberType_uan;
		case MOBILE -> Messages.NumberType_mobile;
		case PAGER -> Messages.NumberType_pager;
		case PERSONAL -> Messages.NumberType_personal;
		case PREMIUM -> Messages.NumberType_premium;
		case VOIP -> Messages.NumberType_voip;
		case FOREIGN -> Messages.NumberType_foreign;
		case UNKNOWN -> Messages.NumberType_unknown;
		};
	}
}
