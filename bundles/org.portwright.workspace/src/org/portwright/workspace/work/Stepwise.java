package org.portwright.workspace.work;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.WorkspaceModel;

/** Operations whose next command depends on what the ones before did, and where finding it may fail. */
public final class Stepwise {

	private Stepwise() {
	}

	/**
	 * Does one command after the other as one operation.
	 *
	 * @throws OperationException if a step failed; then nothing is changed
	 */
	public static void perform(WorkspaceModel model, String label, Steps steps) throws OperationException {
		try {
			model.performSteps(label, () -> next(steps));
		} catch (StepFailedException e) {
			throw e.reason;
		}
	}

	private static Optional<Command> next(Steps steps) {
		try {
			return steps.next();
		} catch (OperationException e) {
			throw new StepFailedException(e);
		} catch (ProfileException e) {
			throw new StepFailedException(OperationException.wrongInput(e.getMessage(), e));
		}
	}

	/** Gives one command after the other. */
	@FunctionalInterface
	public interface Steps {

		Optional<Command> next() throws OperationException, ProfileException;
	}

	/** Carries the reason through the operation history. */
	private static final class StepFailedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final OperationException reason;

		StepFailedException(OperationException reason) {
			super(reason);
			this.reason = reason;
		}
	}
}
