package org.portwright.workspace.review;

import java.util.Set;

import org.portwright.directory.graph.DirectoryReading;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/** Works out what a reading would change in a tenant, and changes nothing. */
public final class ReviewTenant implements Work<TenantState, TenantReview, TenantReview> {

	private final ModelProblems problems;
	private final ModelFile file;
	private final DirectoryReading reading;

	/**
	 * @param problems knows the orders of the engagement
	 * @param file     a file with a tenant
	 */
	public ReviewTenant(ModelProblems problems, ModelFile file, DirectoryReading reading) {
		this.problems = problems;
		this.file = file;
		this.reading = reading;
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
	public TenantState prepare() throws OperationException {
		return TenantState.of(file, problems);
	}

	@Override
	public Gradual<TenantState> begin() throws OperationException {
		return new TenantState.Taking(file, problems);
	}

	@Override
	public TenantReview work(TenantState state, Host host) {
		return TenantReview.of(state, reading);
	}

	@Override
	public Operation<TenantReview> apply(TenantReview review) {
		return monitor -> review;
	}
}
