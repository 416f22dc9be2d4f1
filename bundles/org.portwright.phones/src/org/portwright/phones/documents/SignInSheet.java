package org.portwright.phones.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What a sign-in sheet says: who goes from phone to phone with it has the steps and a row for each.
 *
 * @param tenant what the tenant is called
 * @param day    the day on which it was made
 * @param parts  a part for each guide
 */
public record SignInSheet(String tenant, LocalDate day, List<Part> parts) {

	/** Copies the list. */
	public SignInSheet {
		parts = List.copyOf(parts);
	}

	/**
	 * The phones that are signed in by one guide.
	 *
	 * @param title  of the guide
	 * @param steps  of the guide, in their order; none where there is no guide
	 * @param phones in the order of the tenant
	 */
	public record Part(String title, List<Step> steps, List<Line> phones) {

		/** Copies the lists. */
		public Part {
			steps = List.copyOf(steps);
			phones = List.copyOf(phones);
		}
	}

	/** A step, as plain text. */
	public record Step(String title, String text) {
	}

	/**
	 * A phone. What is not known is empty.
	 *
	 * @param remark what is not met yet, or that it is signed in
	 */
	public record Line(String name, String model, String mac, String site, String account, String number,
			String remark) {
	}
}
