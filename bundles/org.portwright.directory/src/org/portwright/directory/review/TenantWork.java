package org.portwright.directory.review;

import java.util.Set;

import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/**
 * Work on a tenant as it is at one moment, done again when the tenant changes meanwhile.
 *
 * @param <W> what is worked out
 * @param <R> what comes of it
 */
abstract sealed class TenantWork<W, R> implements Work<TenantState, W, R> permits ReviewTenant, ApplyReview {

	private final ModelFile file;
	private final ModelProblems problems;

	/**
	 * @param file     a file with a tenant
	 * @param problems knows the orders of the engagement
	 */
	TenantWork(ModelFile file, ModelProblems problems) {
		this.file = file;
		this.problems = problems;
	}

	@Override
	public final Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public final TenantState prepare() throws OperationException {
		return TenantState.of(file, problems);
	}

	@Override
	public final Gradual<TenantState> begin() throws OperationException {
		return new TenantState.Taking(file, problems);
	}
}
