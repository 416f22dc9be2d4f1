package org.portwright.porting.internal.rules.fields;

import org.portwright.model.Identified;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.Subject;

/**
 * What stands in a field.
 *
 * @param typed the text as it was typed, a date as the file writes it; empty where there is none
 */
public record Value(String typed, Identified object, Subject subject) {

	/** The text without space around it. */
	public String text() {
		return Typed.text(typed);
	}

	/** The figures and names to judge by. */
	public RuleProfile profile() {
		return subject.profile();
	}

	/** Whether the file is still being written. */
	public boolean draft() {
		return subject instanceof CheckedOrder order && order.draft();
	}
}
