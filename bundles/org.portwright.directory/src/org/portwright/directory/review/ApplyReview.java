package org.portwright.directory.review;

import org.portwright.directory.graph.DirectoryReading;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Operation;

/**
 * Takes what is chosen of a reading into a tenant, as one change that can be undone. It compares once more with the
 * tenant as it is by now. What is gone and stays is marked with the day, and what an order has is never removed.
 */
public final class ApplyReview extends TenantWork<ReviewPlan, AppliedReview> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final Recorder recorder;
	private final ModelFile file;
	private final DirectoryReading reading;
	private final ReviewChoice choice;
	private final String label;

	/**
	 * @param problems knows the orders of the engagement, and the day
	 * @param file     a file with a tenant
	 * @param choice   what of it is taken
	 * @param label    says what is done, for the menu <em>Edit</em>
	 */
	public ApplyReview(WorkspaceModel model, ModelProblems problems, Recorder recorder, ModelFile file,
			DirectoryReading reading, ReviewChoice choice, String label) {
		super(file, problems);
		this.model = model;
		this.problems = problems;
		this.recorder = recorder;
		this.file = file;
		this.reading = reading;
		this.choice = choice;
		this.label = label;
	}

	@Override
	public ReviewPlan work(TenantState state, Host host) {
		return ReviewPlan.of(state, TenantReview.of(state, reading), choice);
	}

	@Override
	public Operation<AppliedReview> apply(ReviewPlan plan) {
		return monitor -> {
			var commands = new PlanCommands(model.editingDomain(), TenantState.tenant(file), plan, problems.today());
			commands.noteWhere(reading, recorder.now());
			commands.command().ifPresent(command -> model.perform(label, command));
			return plan.applied();
		};
	}
}
