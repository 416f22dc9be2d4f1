package org.portwright.documents.internal.loa;

import java.util.List;

import org.portwright.documents.internal.page.PrintedField;
import org.portwright.documents.internal.page.PrintedFields;
import org.portwright.documents.internal.page.PrintedSection;
import org.portwright.documents.internal.page.Style;
import org.portwright.model.LetterOfAuthorization;

/** The section on what moves and when. */
final class MoveSection {

	private final LetterOfAuthorization loa;
	private final Numbers numbers;

	MoveSection(LetterOfAuthorization loa, Numbers numbers) {
		this.loa = loa;
		this.numbers = numbers;
	}

	PrintedSection section() {
		String count = numbers.isEmpty() ? "" : numbers.countText(); //$NON-NLS-1$
		return new PrintedSection(LoaText.MOVE.text(), "", List.of( //$NON-NLS-1$
				new PrintedFields(
						new PrintedField(LoaText.BILLING_NUMBER.text(), numbers.billingNumber(), 4, Style.STRONG_VALUE),
						new PrintedField(LoaText.REPLACEMENT_NUMBER.text(), replacement(), 4),
						new PrintedField(LoaText.LINE_TYPE.text(), lineType(), 2),
						new PrintedField(LoaText.NUMBER_COUNT.text(), count, 2)),
				new PrintedFields(
						new PrintedField(LoaText.REQUESTED_DATE.text(), AsPrinted.day(loa.getRequestedDate()), 8),
						new PrintedField(LoaText.REQUESTED_TIME.text(), AsPrinted.time(loa.getRequestedTime()), 4)),
				new PrintedFields(new PrintedField(LoaText.PORT_TYPE.text(), portType(), 12))));
	}

	private String replacement() {
		return numbers.national(AsPrinted.text(loa.getReplacementBillingNumber()));
	}

	private String lineType() {
		return switch (loa.getLineType()) {
		case SINGLE_LINE -> LoaText.SINGLE_LINE.text();
		case MULTI_LINE -> LoaText.MULTI_LINE.text();
		case UNSPECIFIED -> ""; //$NON-NLS-1$
		};
	}

	private String portType() {
		return switch (loa.getPortType()) {
		case FULL -> LoaText.PORT_FULL.text();
		case PARTIAL -> partial().text();
		case UNSPECIFIED -> ""; //$NON-NLS-1$
		};
	}

	/** What is not known is not signed. */
	private LoaText partial() {
		return switch (numbers.mainNumberMove()) {
		case MOVES -> LoaText.PORT_PARTIAL_MAIN_MOVES;
		case STAYS -> LoaText.PORT_PARTIAL_MAIN_STAYS;
		case NOT_ENTERED, UNCLEAR -> LoaText.PORT_PARTIAL;
		};
	}
}
