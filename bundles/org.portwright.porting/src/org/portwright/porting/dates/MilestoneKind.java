package org.portwright.porting.dates;

import org.portwright.porting.internal.texts.Messages;

/** What happens on the way of an order, usually in this order. */
@SuppressWarnings("nls")
public enum MilestoneKind {
	/** It is handed in. */
	SUBMISSION("submission"),
	/** The last day to submit, so that the numbers move on the last date to move. */
	LAST_SUBMIT("lastSubmit"),
	/** Microsoft gives its Port Order ID. */
	PORT_ORDER_ID("portOrderId"),
	/** The losing provider has to answer until then. */
	ANSWER_DUE("answerDue"),
	/** The losing provider's acceptance comes: the Firm Order Commitment. */
	FOC("foc"),
	/** The numbers appear at the gaining provider, without calls. */
	NUMBERS_APPEAR("numbersAppear"),
	/** The last moment to cancel. */
	LAST_CANCEL("lastCancel"),
	/** The requested date, while it is not known to be possible. */
	REQUESTED("requestedDate"),
	/** Calls move. */
	CUT_OVER("cutOver"),
	/** Numbers whose usage is wrong get another one. */
	CONVERSIONS("conversions"),
	/** The last date on which the numbers of a copper line can move. */
	LAST_MOVE("lastMove"),
	/** The last day of the right to take numbers along. */
	RIGHT_ENDS("rightEnds");

	private final String code;

	MilestoneKind(String code) {
		this.code = code;
	}

	/** The name used in JSON. */
	public String code() {
		return code;
	}

	/** What people call it. */
	public String label() {
		return switch (this) {
		case SUBMISSION -> Messages.MilestoneKind_submission;
		case LAST_SUBMIT -> Messages.MilestoneKind_lastSubmit;
		case PORT_ORDER_ID -> Messages.MilestoneKind_portOrderId;
		case ANSWER_DUE -> Messages.MilestoneKind_answerDue;
		case FOC -> Messages.MilestoneKind_foc;
		case NUMBERS_APPEAR -> Messages.MilestoneKind_numbersAppear;
		case LAST_CANCEL -> Messages.MilestoneKind_lastCancel;
		case REQUESTED -> Messages.MilestoneKind_requested;
		case CUT_OVER -> Messages.MilestoneKind_cutOver;
		case CONVERSIONS -> Messages.MilestoneKind_conversions;
		case LAST_MOVE -> Messages.MilestoneKind_lastMove;
		case RIGHT_ENDS -> Messages.MilestoneKind_rightEnds;
		};
	}
}
