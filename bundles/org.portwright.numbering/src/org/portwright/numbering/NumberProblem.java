package org.portwright.numbering;

/**
 * What stands in the way of porting a number. A number has at most one problem; where several would fit, the first in
 * the order of these constants, which is the order of the rule catalogue.
 */
@SuppressWarnings("nls")
public enum NumberProblem {
	/** Another country's number, or one of Jersey, Guernsey or the Isle of Man. */
	NOT_UK("NUMBER_NOT_UK"),
	/** A mobile, pager or personal number (07), also one that is not in use. */
	MOBILE("NUMBER_MOBILE"),
	/** A prefix that Microsoft does not port. */
	BLOCKED("NUMBER_BLOCKED"),
	/** Not a valid UK number. */
	INVALID("NUMBER_INVALID"),
	/** Valid, but of a type whose acceptance is not documented: neither 01, 02 nor 080. */
	UNCONFIRMED("NUMBER_UNCONFIRMED");

	private final String code;

	NumberProblem(String code) {
		this.code = code;
	}

	/** The code of the rule that reports it. */
	public String code() {
		return code;
	}
}
