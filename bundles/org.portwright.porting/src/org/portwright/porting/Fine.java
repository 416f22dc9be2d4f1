package org.portwright.porting;

import org.portwright.porting.rules.texts.RuleTexts;

/**
 * What was checked in a file and is fine.
 *
 * @param code    the stable code of the problem that it does not have
 * @param object  id of the model object that was checked
 * @param feature path of the field that was checked; the path of the object where it is about several fields, which is
 *                empty for the whole file
 */
public record Fine(String code, String object, String feature) {

	/** What holds, for people. */
	public String message() {
		return RuleTexts.fine(code);
	}
}
