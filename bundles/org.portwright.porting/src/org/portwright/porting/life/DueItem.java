package org.portwright.porting.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What waits for a day, or since one.
 *
 * @param date    the day for which it waits; of a question the one since which it does
 * @param time    the time of day in Europe/London, where there is one
 * @param text    what waits, for people
 * @param overdue whether the first working day after that day has come; never so of what waits since a day
 * @param field   path of the field that it is about, where it is about one
 */
public record DueItem(Kind kind, LocalDate date, Optional<LocalTime> time, String text, boolean overdue,
		Optional<String> field) {

	/** What waits; those of one day in this order. */
	@SuppressWarnings("nls")
	public enum Kind {
		/** Somebody waits for an answer of ours, since the day on which it was asked. */
		QUESTION("question"),
		/** Microsoft's Port Order ID. */
		PORT_ORDER_ID("portOrderId"),
		/** The losing provider's answer. */
		ANSWER("answer"),
		/** The losing provider resolves what a Porting Override was raised for; after it the customer complains. */
		OVERRIDE("override"),
		/** The numbers appear and can be assigned. */
		NUMBERS_APPEAR("numbersAppear"),
		/** The last moment to cancel. */
		LAST_CANCEL("lastCancel"),
		/** Calls move. */
		CUT_OVER("cutOver"),
		/** A number gets another usage. */
		CONVERSION("conversion"),
		/** The last day to submit, so that numbers move before their copper line ends. */
		LAST_SUBMIT("lastSubmit"),
		/** The last date on which the numbers of a copper line can move. */
		LAST_MOVE("lastMove"),
		/** The last day of the right to take numbers along. */
		RIGHT_ENDS("rightEnds");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The name used in JSON. */
		public String code() {
			return code;
		}
	}
}
