package org.portwright.workspace.operations;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Changes one field while somebody types in it. All changes of one visit of the field are one operation, so that one
 * undo gives back what was there before the visit.
 */
public final class EditField implements Operation<Boolean> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Assignment assignment;
	private final String label;
	private final Object visit;

	/**
	 * @param assignment the field, any but the state of an order, and what it is to hold
	 * @param label      says what is done, for the menu <em>Edit</em>
	 * @param visit      the same object from the focus coming to the field until its going
	 */
	public EditField(WorkspaceModel model, ModelFile file, Assignment assignment, String label, Object visit) {
		this.model = model;
		this.file = file;
		this.assignment = assignment;
		this.label = label;
		this.visit = visit;
	}

	/** Gives whether the field holds something else than before. */
	@Override
	public Boolean execute(IProgressMonitor monitor) throws OperationException {
		Optional<Command> command = new FieldAssignments(model, file.root(), file.path()).compileTyped(assignment);
		command.ifPresent(change -> model.perform(label, change, file, visit));
		return command.isPresent();
	}
}
