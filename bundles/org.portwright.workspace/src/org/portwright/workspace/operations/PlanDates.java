package org.portwright.workspace.operations;

import java.util.Set;

import org.portwright.porting.dates.DatePlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/** Works out which dates are possible for an order, and its milestones. */
public final class PlanDates implements Work<JudgedOrder, DatePlan, DatePlan> {

	private final ModelProblems problems;
	private final ModelFile file;

	/**
	 * @param problems knows the profile, the day and the holidays
	 * @param file     a file with a port order
	 */
	public PlanDates(ModelProblems problems, ModelFile file) {
		this.problems = problems;
		this.file = file;
	}

	@Override
	public Set<ModelFile> of() {
		return Set.of(file);
	}

	@Override
	public Stale stale() {
		return Stale.AGAIN;
	}

	@Override
	public JudgedOrder prepare() throws OperationException {
		return JudgedOrder.of(problems, file);
	}

	@Override
	public DatePlan work(JudgedOrder source, Host host) {
		return DatePlan.of(source.order().copy(), source.context());
	}

	@Override
	public Operation<DatePlan> apply(DatePlan plan) {
		return monitor -> plan;
	}
}
