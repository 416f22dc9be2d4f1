package org.portwright.porting;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.portwright.numbering.UkNumberPlan;

/**
 * What rules judge by beside the order itself.
 */
public final class RuleContext {

	private final RuleProfile profile;
	private final LocalDate today;
	private final boolean submitting;
	private final UkNumberPlan numberPlan;
	private final Map<EReference, String> brokenReferences;

	/**
	 * @param profile the figures and names to judge by
	 * @param today   the day to judge from, in the United Kingdom
	 */
	public RuleContext(RuleProfile profile, LocalDate today) {
		this(profile, today, false, profile.numberPlan(), Map.of());
	}

	private RuleContext(RuleProfile profile, LocalDate today, boolean submitting, UkNumberPlan numberPlan,
			Map<EReference, String> brokenReferences) {
		this.profile = profile;
		this.today = today;
		this.submitting = submitting;
		this.numberPlan = numberPlan;
		this.brokenReferences = brokenReferences;
	}

	/**
	 * @param broken the references of the order to other files that lead nowhere, with what the file says
	 * @return the same, with these references
	 */
	public RuleContext withBroken(Map<EReference, String> broken) {
		return new RuleContext(profile, today, submitting, numberPlan, Map.copyOf(broken));
	}

	/**
	 * @return the same, for the question whether a draft may be submitted now: what its next state asks for is asked
	 *         for
	 */
	public RuleContext forSubmission() {
		return new RuleContext(profile, today, true, numberPlan, brokenReferences);
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
	 * @return the references of the order to other files that lead nowhere, with what the file says
	 */
	public Map<EReference, String> brokenReferences() {
		return brokenReferences;
	}

	/**
	 * @return the number plan with the profile's blocked prefixes
	 */
	public UkNumberPlan numberPlan() {
		return numberPlan;
	}
}
