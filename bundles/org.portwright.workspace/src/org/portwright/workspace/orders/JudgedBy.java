package org.portwright.workspace.orders;

import java.time.LocalDate;

import org.portwright.model.PortOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.workspace.checks.ModelProblems;

/**
 * What orders are judged by, but for the other files.
 *
 * @param today    the day to judge from, in the United Kingdom
 * @param holidays those that are known
 * @param profiles the rule profiles that orders may name
 */
public record JudgedBy(LocalDate today, HolidayList holidays, OwnProfiles profiles) {

	/** What the orders of a model are judged by now. */
	public static JudgedBy of(ModelProblems problems) {
		return new JudgedBy(problems.today(), problems.holidays(), problems.profiles());
	}

	/**
	 * What one order is judged by.
	 *
	 * @throws ProfileException if it names a rule profile that there is not
	 */
	RuleContext context(PortOrder order) throws ProfileException {
		return new RuleContext(profiles.of(order), today).with(holidays);
	}
}
