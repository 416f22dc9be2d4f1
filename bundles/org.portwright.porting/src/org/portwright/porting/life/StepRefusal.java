package org.portwright.porting.life;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.OrderState;
import org.portwright.model.words.Words;
import org.portwright.porting.internal.texts.Messages;

/** Why one state cannot follow another, so that it can only be the correction of a wrong entry. */
@SuppressWarnings("nls")
public enum StepRefusal {
	/** The order has that state. */
	THERE("there"),
	/** Nothing follows Completed. */
	COMPLETED("completed"),
	/** Only a rejected or cancelled order becomes a draft. */
	DRAFT("draft"),
	/** The order is past it. */
	BACK("back");

	private final String code;

	StepRefusal(String code) {
		this.code = code;
	}

	/** The name used in JSON. */
	public String code() {
		return code;
	}

	/** Says why, in the words of the window. */
	public String message(OrderState from, OrderState to) {
		return NLS.bind(switch (this) {
		case THERE -> Messages.StepRefusal_there;
		case COMPLETED -> Messages.StepRefusal_completed;
		case DRAFT -> Messages.StepRefusal_draft;
		case BACK -> Messages.StepRefusal_back;
		}, Words.of(from), Words.of(to));
	}
}
