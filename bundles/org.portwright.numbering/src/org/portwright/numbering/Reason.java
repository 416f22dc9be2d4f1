package org.portwright.numbering;

import org.portwright.numbering.internal.texts.Messages;

/**
 * Why something that looked like a number was not taken.
 */
public enum Reason {
	/** The word before it says that it is something else: an invoice, account, order or VAT number. */
	LABELLED,
	/** It stands in a spreadsheet's column of something else. */
	OTHER_COLUMN,
	/** A bank card's number. */
	CARD,
	/** A bank account in international form (IBAN). */
	BANK_ACCOUNT,
	/** The spreadsheet turned it into powers of ten, and digits are lost. */
	DIGITS_LOST,
	/** It begins like a UK number and has far too few digits. */
	TOO_SHORT,
	/** It has more digits than a telephone number. */
	TOO_LONG,
	/** A local number without its area code. */
	NO_AREA_CODE,
	/** It lacks the leading 0, and with it would not be a valid number. */
	NOT_VALID_WITH_ZERO,
	/** An international number of no known form. */
	NOT_VALID_ABROAD,
	/** Letters follow at once, so it is part of something else. */
	PART_OF_WORD,
	/** The last number is before the first. */
	RANGE_REVERSED,
	/** The ends differ before the last four digits. */
	RANGE_SUSPECT,
	/** The ends are numbers of different lengths or one is no valid number. */
	RANGE_UNEVEN,
	/** Places are left open, and which numbers are meant cannot be said. */
	PLACES_OPEN,
	/** So many numbers do not follow on the first one. */
	COUNT_UNFIT,
	/** A word takes it back: but not, except, keep, cease. */
	TAKEN_BACK,
	/** More than 10,000 numbers at once: taken when somebody who knows how many they are asks for it. */
	TOO_LARGE,
	/** With it the large ranges of a text would have more numbers than are taken in any case. */
	TOO_MANY,
	/** A few digits behind a number that may be the end of another one, or something else. */
	SUFFIX_AMBIGUOUS;

	/** The text for people; {0} is the piece of the text. */
	String pattern() {
		return switch (this) {
		case LABELLED -> Messages.Reason_labelled;
		case OTHER_COLUMN -> Messages.Reason_otherColumn;
		case CARD -> Messages.Reason_card;
		case BANK_ACCOUNT -> Messages.Reason_bankAccount;
		case DIGITS_LOST -> Messages.Reason_digitsLost;
		case TOO_SHORT -> Messages.Reason_tooShort;
		case TOO_LONG -> Messages.Reason_tooLong;
		case NO_AREA_CODE -> Messages.Reason_noAreaCode;
		case NOT_VALID_WITH_ZERO -> Messages.Reason_notValidWithZero;
		case NOT_VALID_ABROAD -> Messages.Reason_notValidAbroad;
		case PART_OF_WORD -> Messages.Reason_partOfWord;
		case RANGE_REVERSED -> Messages.Reason_rangeReversed;
		case RANGE_SUSPECT -> Messages.Reason_rangeSuspect;
		case RANGE_UNEVEN -> Messages.Reason_rangeUneven;
		case PLACES_OPEN -> Messages.Reason_placesOpen;
		case COUNT_UNFIT -> Messages.Reason_countUnfit;
		case TAKEN_BACK -> Messages.Reason_takenBack;
		case TOO_LARGE -> Messages.Reason_tooLarge;
		case TOO_MANY -> Messages.Reason_tooMany;
		case SUFFIX_AMBIGUOUS -> Messages.Reason_suffixAmbiguous;
		};
	}
}
