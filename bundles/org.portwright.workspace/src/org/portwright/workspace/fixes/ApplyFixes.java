package org.portwright.workspace.fixes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.portwright.porting.Edit;
import org.portwright.porting.Problem;
import org.portwright.porting.ProfileException;
import org.portwright.porting.QuickFix;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.records.CurrentProblem;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stepwise;

/**
 * Applies the first quick fix of each problem of an order, until nothing more can be mended. After each fix the
 * problems are looked at anew, since one fix often mends more than one. All fixes together are one operation.
 * <p>A judgement whose fix would split the order is left alone unless its code is asked for: the order may well be
 * right. So is which order follows which, and what numbers are used for: that is for people to choose.
 */
public final class ApplyFixes implements Operation<ApplyFixes.Result> {

	/** Only people know what a number is for, so its fix is none unless it is asked for. */
	private static final String USAGE = "USAGE_MISSING"; //$NON-NLS-1$

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final ModelFile file;
	private final Set<String> codes;
	private final Set<String> tried = new HashSet<>();
	private final List<AppliedEdit> applied = new ArrayList<>();

	/**
	 * @param file  a file with a port order or a tenant
	 * @param codes the codes of the problems to mend; none means all
	 */
	public ApplyFixes(WorkspaceModel model, ModelProblems problems, ModelFile file, Set<String> codes) {
		this.model = model;
		this.problems = problems;
		this.file = file;
		this.codes = Set.copyOf(codes);
	}

	/**
	 * What came of it.
	 *
	 * @param files the files to save: the order's and new ones
	 */
	public record Result(List<AppliedEdit> applied, Set<ModelFile> files) {

		/** Copies the list. */
		public Result {
			applied = List.copyOf(applied);
		}
	}

	@Override
	public Result execute(IProgressMonitor monitor) throws OperationException {
		var progress = SubMonitor.convert(monitor);
		// To judge one file opens the others of its engagement, which are none that a fix makes.
		CurrentProblem.all(problems, file);
		Set<ModelFile> files = new LinkedHashSet<>(model.files());
		Stepwise.perform(model, Messages.ApplyFixes_label, () -> {
			progress.setWorkRemaining(100).split(1);
			return next();
		});
		Set<ModelFile> changed = new LinkedHashSet<>(model.files());
		changed.removeAll(files);
		changed.add(file);
		return new Result(applied, changed);
	}

	private Optional<Command> next() throws OperationException, ProfileException {
		for (Problem problem : problems.of(file).open()) {
			Optional<QuickFix> fix = problem.fix().filter(known -> isWanted(problem, known));
			if (fix.isPresent() && tried.add(key(problem, fix.get()))) {
				var edits = new EditCommands(model, problems, file, problem, fix.get());
				if (!edits.commands().isEmpty()) {
					applied.addAll(edits.applied());
					return Optional.of(new CompoundCommand(edits.commands()));
				}
			}
		}
		return Optional.empty();
	}

	private boolean isWanted(Problem problem, QuickFix fix) {
		return codes.contains(problem.code()) || codes.isEmpty() && !isChoice(problem, fix);
	}

	private static boolean isChoice(Problem problem, QuickFix fix) {
		return fix.edits().stream().anyMatch(edit -> edit instanceof Edit.SplitOrder && problem.judgement()
				|| edit instanceof Edit.FollowOrder || edit instanceof Edit.FollowNone)
				|| problem.code().equals(USAGE);
	}

	/** A fix that comes up a second time did not help, and would come up for ever. */
	private static String key(Problem problem, QuickFix fix) {
		return String.join("\0", problem.code(), problem.feature(), problem.value(), fix.id()); //$NON-NLS-1$
	}
}
