package org.portwright.ui.internal.wizards;

import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberType;

/** What people call the kinds of numbers, and in short what is wrong with one. */
final class NumberWords {

	private NumberWords() {
	}

	static String of(NumberType type) {
		return switch (type) {
		case GEOGRAPHIC -> Messages.NumberWords_geographic;
		case FREEPHONE -> Messages.NumberWords_freephone;
		case UAN -> Messages.NumberWords_uan;
		case MOBILE -> Messages.NumberWords_mobile;
		case PAGER -> Messages.NumberWords_pager;
		case PERSONAL -> Messages.NumberWords_personal;
		case PREMIUM -> Messages.NumberWords_premium;
		case VOIP -> Messages.NumberWords_voip;
		case FOREIGN -> Messages.NumberWords_foreign;
		case UNKNOWN -> Messages.NumberWords_unknown;
		};
	}

	static String of(NumberProblem problem) {
		return switch (problem) {
		case NOT_UK -> Messages.NumberWords_notUk;
		case MOBILE -> Messages.NumberWords_notMobile;
		case BLOCKED -> Messages.NumberWords_blocked;
		case INVALID -> Messages.NumberWords_invalid;
		case UNCONFIRMED -> Messages.NumberWords_unconfirmed;
		};
	}
}
