package org.portwright.workspace.operations;

import java.util.Set;

import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Work on one order and what it is judged by. It changes nothing, and is repeated where the order changed meanwhile.
 *
 * @param <R> the result
 */
abstract sealed class JudgedOrderWork<R> implements Work<JudgedOrder, R, R> permits PlanDates, TellStanding {

	private final ModelProblems problems;
	private final ModelFile file;

	/**
	 * @param problems knows the profile, the day and the holidays
	 * @param file     a file with a port order
	 */
	JudgedOrderWork(ModelProblems problems, ModelFile file) {
		this.problems = problems;
		this.file = file;
	}

	@Override
	public final Set<ModelFile> of() {
		return Set.of(file);
	}

	@Override
	public final Stale stale() {
		return Stale.AGAIN;
	}

	@Override
	public final JudgedOrder prepare() throws OperationException {
		return JudgedOrder.of(problems, file);
	}

	@Override
	public final Operation<R> apply(R result) {
		return monitor -> result;
	}
}
