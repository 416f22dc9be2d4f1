package org.portwright.phones.lists;

import java.util.Optional;

import org.portwright.phones.internal.texts.Messages;

/**
 * Something about a list for Microsoft that is to be known before it is sent.
 *
 * @param phone  the id of the phone; empty where it is about the whole list
 * @param name   what the phone is called; empty where it is about the whole list
 * @param error  what Microsoft would answer; empty where no such answer is documented
 * @param weight how much it weighs
 * @param words  what is so, and what to do, for people
 */
public record BulkProblem(String phone, String name, Optional<BulkError> error, Weight weight, String words) {

	/** Whether it is about the whole list. */
	public boolean isOfAll() {
		return phone.isEmpty() && name.isEmpty();
	}

	/** How much a problem weighs. */
	public enum Weight {
		/** The phone cannot be written into the list: it is left out. */
		LEFT_OUT,
		/** It is in the list, and Microsoft will refuse it. */
		WILL_FAIL,
		/** It is in the list and signed in already: its account would get another password for nothing. */
		SIGNED_IN,
		/** Nobody has said whether it stands in the way. */
		NOT_KNOWN;

		/** In a word or two, for people. */
		public String label() {
			return switch (this) {
			case LEFT_OUT -> Messages.BulkProblem_leftOut;
			case WILL_FAIL -> Messages.BulkProblem_willFail;
			case SIGNED_IN -> Messages.BulkProblem_signedIn;
			case NOT_KNOWN -> Messages.BulkProblem_notKnown;
			};
		}
	}
}
