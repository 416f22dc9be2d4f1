package org.portwright.porting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.facts.Surroundings;

/**
 * What rules judge by beside the file itself. Immutable.
 *
 * @param today            the day to judge from, in the United Kingdom
 * @param submitting       whether a draft is about to be submitted: what its next state asks for is asked for
 * @param brokenReferences the references of the file to others that lead nowhere, with what the file says
 * @param holidays         the holidays that are known
 */
public record RuleContext(RuleProfile profile, LocalDate today, boolean submitting,
		Map<EReference, String> brokenReferences, Surroundings surroundings, HolidayList holidays) {

	/** Copies what it takes. */
	public RuleContext {
		brokenReferences = Map.copyOf(brokenReferences);
	}

	/** What to judge a file by that stands alone, with the official holidays. */
	public RuleContext(RuleProfile profile, LocalDate today) {
		this(profile, today, false, Map.of(), Surroundings.NONE, HolidayList.official());
	}

	/** The same with these references that lead nowhere. */
	public RuleContext withBroken(Map<EReference, String> broken) {
		return new RuleContext(profile, today, submitting, broken, surroundings, holidays);
	}

	/** The same among these other files. */
	public RuleContext among(Surroundings others) {
		return new RuleContext(profile, today, submitting, brokenReferences, others, holidays);
	}

	/** The same with these holidays. */
	public RuleContext with(HolidayList known) {
		return new RuleContext(profile, today, submitting, brokenReferences, surroundings, known);
	}

	/** The same, judged on another day. */
	public RuleContext on(LocalDate day) {
		return new RuleContext(profile, day, submitting, brokenReferences, surroundings, holidays);
	}

	/** The same, for the question whether a draft may be submitted now. */
	public RuleContext forSubmission() {
		return new RuleContext(profile, today, true, brokenReferences, surroundings, holidays);
	}

	/** The number plan with the profile's blocked prefixes. */
	public UkNumberPlan numberPlan() {
		return profile.numberPlan();
	}

	/** The kinds of facts that are others than before. */
	public Set<Fact> differences(RuleContext before) {
		Set<Fact> different = EnumSet.noneOf(Fact.class);
		different.addAll(surroundings.differences(before.surroundings));
		if (!today.equals(before.today)) {
			different.add(Fact.TODAY);
		}
		if (submitting != before.submitting) {
			different.add(Fact.SUBMISSION);
		}
		if (!brokenReferences.equals(before.brokenReferences)) {
			different.add(Fact.REFERENCES);
		}
		if (!holidays.equals(before.holidays)) {
			different.add(Fact.HOLIDAYS);
		}
		return different;
	}
}
