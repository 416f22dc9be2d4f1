package org.portwright.porting;

import java.time.LocalDate;

import org.portwright.numbering.UkNumberPlan;

/**
 * What rules judge by beside the order itself.
 */
public final class RuleContext {

	private final RuleProfile profile;
	private final LocalDate today;
	private final boolean submitting;
	private final UkNumberPlan numberPlan;

	/**
	 * @param profile the figures and names to judge by
	 * @param today   the day to judge from, in the United Kingdom
	 */
	public RuleContext(RuleProfile profile, LocalDate today) {
		this(profile, today, false, new UkNumberPlan(profile.blockedPrefixes()));
	}

	private RuleContext(RuleProfile profile, LocalDate today, boolean submitting, UkNumberPlan numberPlan) {
		this.profile = profile;
		this.today = today;
		this.submitting = submitting;
		this.numberPlan = numberPlan;
	}

	/**
	 * @return the same, for the question whether a draft may be submitted now: what its next state asks for is asked
	 *         for
	 */
	public RuleContext forSubmission() {
		return new RuleContext(profile, today, true, numberPlan);
	}

	/**
	 * @return the figures and names to judge by
	 */
	public RuleProfile profile() {
		return profile;
	}

	/**
	 * @return the day to judge from
	 */
	public LocalDate today() {
		return today;
	}

	/**
	 * @return whether a draft is about to be submitted
	 */
	public boolean submitting() {
		return submitting;
	}

	/**
	 * @return the number plan with the profile's blocked prefixes
	 */
	public UkNumberPlan numberPlan() {
		return numberPlan;
	}
}
