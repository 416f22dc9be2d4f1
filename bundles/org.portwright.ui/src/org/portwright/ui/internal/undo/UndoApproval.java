package org.portwright.ui.internal.undo;

import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.ui.Failures;
import org.portwright.workspace.ModelFile;

/**
 * Tells why an edit cannot be undone or redone now, from wherever that is asked for: the platform's actions say nothing
 * of it. What reaches beyond the file in front is asked about.
 */
public final class UndoApproval implements IOperationApprover {

	@Override
	public IStatus proceedUndoing(@Nullable IUndoableOperation operation, @Nullable IOperationHistory history,
			@Nullable IAdaptable info) {
		return approved(operation, IAdvancedUndoableOperation::computeUndoableStatus, info, ReachQuestion.UNDO);
	}

	@Override
	public IStatus proceedRedoing(@Nullable IUndoableOperation operation, @Nullable IOperationHistory history,
			@Nullable IAdaptable info) {
		return approved(operation, IAdvancedUndoableOperation::computeRedoableStatus, info, ReachQuestion.REDO);
	}

	private static IStatus approved(@Nullable IUndoableOperation operation, Question question,
			@Nullable IAdaptable info, ReachQuestion reach) {
		if (!(operation instanceof IAdvancedUndoableOperation edit)
				|| Stream.of(operation.getContexts()).noneMatch(ModelFile::isUndoContext)) {
			return Status.OK_STATUS;
		}
		try {
			IStatus status = question.ask(edit, new NullProgressMonitor());
			Failures.show(status);
			return status.isOK() && !reach.agreed(operation, info) ? Status.CANCEL_STATUS : status;
		} catch (ExecutionException e) {
			return Failures.of(e);
		}
	}

	/** Asks an operation whether something can be done. */
	@FunctionalInterface
	private interface Question {

		IStatus ask(IAdvancedUndoableOperation operation, NullProgressMonitor monitor) throws ExecutionException;
	}
}
