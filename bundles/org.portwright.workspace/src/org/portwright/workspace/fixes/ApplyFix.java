package org.portwright.workspace.fixes;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.records.CurrentProblem;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Applies one quick fix of one problem of an order or a tenant, as the problem is now. */
public final class ApplyFix implements Operation<ApplyFixes.Result> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final String code;
	private final String feature;
	private final Optional<String> fix;

	/**
	 * @param file    a file with a port order or a tenant
	 * @param feature the path of the field that has it
	 * @param fix     the id of the fix; empty for the best one
	 */
	public ApplyFix(WorkspaceModel model, ModelProblems problems, ModelFile file, String code, String feature,
			Optional<String> fix) {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.code = code;
		this.feature = feature;
		this.fix = fix;
	}

	@Override
	public ApplyFixes.Result execute(IProgressMonitor monitor) throws OperationException {
		Problem problem = CurrentProblem.find(problems, file, code, feature);
		QuickFix chosen = problem.fixes().stream().filter(known -> fix.isEmpty() || fix.get().equals(known.id()))
				.findFirst().orElseThrow(() -> CurrentProblem.gone(file));
		Set<ModelFile> before = new LinkedHashSet<>(model.files());
		var edits = new EditCommands(model, problems, file, problem, chosen);
		if (!edits.commands().isEmpty()) {
			model.perform(chosen.label(), new CompoundCommand(edits.commands()));
		}
		Set<ModelFile> changed = new LinkedHashSet<>(model.files());
		changed.removeAll(before);
		changed.add(file);
		return new ApplyFixes.Result(edits.applied(), changed);
	}
}
