package org.portwright.workspace.operations;

import java.util.Set;

import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/** Works out which dates are possible for an order, and its milestones. */
public final class PlanDates implements Work<PlanDates.Source, DatePlan, DatePlan> {

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

	/** An order as it was at one moment, and what it is judged by. */
	public record Source(TakenOrder order, RuleContext context) {
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
	public Source prepare() throws OperationException {
		try {
			return new Source(OrderMirror.of((PortOrder) file.root()).take(), problems.context(file));
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	@Override
	public DatePlan work(Source source, Host host) {
		return DatePlan.of(source.order().copy(), source.context());
	}

	@Override
	public Operation<DatePlan> apply(DatePlan plan) {
		return monitor -> plan;
	}
}
