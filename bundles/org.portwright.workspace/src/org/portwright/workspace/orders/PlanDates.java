package org.portwright.workspace.orders;

import org.portwright.porting.dates.DatePlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;

/** Works out which dates are possible for an order, and its milestones. */
public final class PlanDates extends JudgedOrderQuery<DatePlan> {

	/**
	 * @param problems knows the profile, the day and the holidays
	 * @param file     a file with a port order
	 */
	public PlanDates(ModelProblems problems, ModelFile file) {
		super(problems, file);
	}

	@Override
	public DatePlan work(Source source, Host host) {
		return DatePlan.of(source.order().copy(), source.context());
	}
}
