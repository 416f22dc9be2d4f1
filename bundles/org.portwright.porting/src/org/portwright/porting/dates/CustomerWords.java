package org.portwright.porting.dates;

/**
 * What to say to the customer about the dates of an order: plain English, in every locale.
 */
public final class CustomerWords {

	private CustomerWords() {
	}

	/** The text, its paragraphs and lines ended by line feeds. */
	public static String of(DatePlan plan) {
		return ""; //$NON-NLS-1$
	}
}
