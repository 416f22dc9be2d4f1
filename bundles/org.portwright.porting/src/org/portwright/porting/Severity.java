package org.portwright.porting;

import java.util.Locale;

/**
 * How much a problem weighs.
 */
public enum Severity {
	/** The order would bounce: neither the pack is made nor is the order submitted. */
	ERROR,
	/** Probably wrong, or something has to be done first. */
	WARNING,
	/** Good to know. */
	INFO;

	private final String code = name().toLowerCase(Locale.ROOT);

	/** The word used in JSON: the name in lower case. */
	public String code() {
		return code;
	}
}
