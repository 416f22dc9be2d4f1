package org.portwright.directory.operations;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Takes some of what was answered about a tenant into the tenant or an order, as one change. A tenant also notes who
 * answered, and when.
 */
public final class TakeAnswer implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final Recorder recorder;
	private final ModelFile file;
	private final TenantAnswer answer;
	private final List<TenantChange> changes;
	private final String label;

	/**
	 * @param file    a tenant or a port order
	 * @param changes those of the answer that are taken
	 * @param label   says what is done, for the menu <em>Edit</em>
	 */
	public TakeAnswer(WorkspaceModel model, ModelProblems problems, Recorder recorder, ModelFile file,
			TenantAnswer answer, List<TenantChange> changes, String label) {
		this.model = model;
		this.problems = problems;
		this.recorder = recorder;
		this.file = file;
		this.answer = answer;
		this.changes = List.copyOf(changes);
		this.label = label;
	}

	/** Gives how many fields were changed by it. */
	@Override
	public Integer execute(IProgressMonitor monitor) throws OperationException {
		new SetFields(model, problems, recorder, file, answer.assignments(file.root(), changes, recorder))
				.called(label).execute(monitor);
		return changes.size();
	}
}
