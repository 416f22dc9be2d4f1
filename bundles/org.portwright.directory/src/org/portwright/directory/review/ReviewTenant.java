package org.portwright.directory.review;

import org.portwright.directory.graph.DirectoryReading;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/** Works out what a reading would change in a tenant, and changes nothing. */
public final class ReviewTenant extends TenantWork<TenantReview, TenantReview>
		implements Query<TenantState, TenantReview> {

	private final DirectoryReading reading;

	/**
	 * @param problems knows the orders of the engagement
	 * @param file     a file with a tenant
	 */
	public ReviewTenant(ModelProblems problems, ModelFile file, DirectoryReading reading) {
		super(file, problems);
		this.reading = reading;
	}

	@Override
	public TenantReview work(TenantState state, Host host) {
		return TenantReview.of(state, reading);
	}
}
