package org.portwright.workspace.orders;

import java.util.Set;

import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Query;

/**
 * A query about one order and what it is judged by, made again where the order changed meanwhile.
 *
 * @param <R> the result
 */
abstract sealed class JudgedOrderQuery<R> implements Query<JudgedOrderQuery.Source, R> permits PlanDates, TellStanding {

	private final ModelProblems problems;
	private final ModelFile file;

	/** An order as it was at one moment, and what it is judged by, but for the other files. */
	public record Source(TakenOrder order, RuleContext context) {
	}

	/**
	 * @param problems knows the profile, the day and the holidays
	 * @param file     a file with a port order
	 */
	JudgedOrderQuery(ModelProblems problems, ModelFile file) {
		this.problems = problems;
		this.file = file;
	}

	@Override
	public final Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public final Source prepare() throws OperationException {
		return new Source(OrderMirror.of((PortOrder) file.root()).take(), context(problems, file));
	}

	/**
	 * What the order of a file is judged by.
	 *
	 * @throws OperationException if it names a rule profile that there is not
	 */
	static RuleContext context(ModelProblems problems, ModelFile file) throws OperationException {
		try {
			return problems.context(file);
		} catch (ProfileException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}
}
