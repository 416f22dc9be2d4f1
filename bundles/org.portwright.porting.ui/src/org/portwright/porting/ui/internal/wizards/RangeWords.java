package org.portwright.porting.ui.internal.wizards;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.RangeInText;
import org.portwright.porting.ui.internal.texts.Messages;

/** The words of a table for the kind of some numbers, and for what speaks against them. */
final class RangeWords {

	private RangeWords() {
	}

	static String of(RangeInText range) {
		@Nullable
		NumberProblem problem = range.classification().problem();
		String type = range.classification().type().label();
		String kind = problem == null ? type : objection(type, problem);
		return range.doubts().stream().findFirst().map(doubt -> NLS.bind(doubt(doubt), kind)).orElse(kind);
	}

	private static String doubt(Doubt doubt) {
		return switch (doubt.kind()) {
		case DENIED -> Messages.TakenTable_denied;
		case UNWANTED -> Messages.TakenTable_unwanted;
		case UNDECIDED -> Messages.TakenTable_undecided;
		case RELATED -> Messages.TakenTable_related;
		case EXAMPLE -> Messages.TakenTable_example;
		case REFERENCE -> Messages.TakenTable_reference;
		case CONTACT -> Messages.TakenTable_contact;
		case SIGNATURE -> Messages.TakenTable_signature;
		case QUOTATION -> Messages.TakenTable_quotation;
		case HIDDEN -> Messages.TakenTable_hidden;
		case UNKNOWN -> Messages.TakenTable_unknown;
		};
	}

	private static String objection(String type, NumberProblem problem) {
		return switch (problem) {
		case INVALID -> Messages.NumberPreview_invalid;
		case NOT_UK, MOBILE, BLOCKED -> NLS.bind(Messages.NumberPreview_blocked, type);
		case UNCONFIRMED -> NLS.bind(Messages.NumberPreview_unconfirmed, type);
		};
	}
}
