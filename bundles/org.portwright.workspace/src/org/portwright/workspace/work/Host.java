package org.portwright.workspace.work;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The window or shell that runs work, as the work sees it. Its methods are called on the thread that works. */
public interface Host {

	/** Returns the monitor that shows progress and knows when to stop. */
	IProgressMonitor monitor();

	/**
	 * Returns whether the work is to stop. What the work calls and what knows no monitor takes this method as a
	 * {@link java.util.function.BooleanSupplier}.
	 */
	default boolean isCanceled() {
		return monitor().isCanceled();
	}

	/**
	 * Ends the work if it is to stop.
	 *
	 * @throws OperationCanceledException if it is to stop
	 */
	default void checkCanceled() {
		if (isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Shows people what they need while the work goes on, such as a code to type elsewhere; nobody waits. */
	void tell(String text);

	/**
	 * Asks people, and waits for the answer.
	 *
	 * @return one of the answers; empty if nobody answers, so that what would do harm must not be done
	 * @throws OperationCanceledException if the work was asked to stop meanwhile, or the question was put away
	 *                                    unanswered
	 */
	Optional<String> ask(Question question);

	/**
	 * A question to people.
	 *
	 * @param title   asks it in a few words, above the text; empty for none
	 * @param answers what may be answered, in words, the one to be expected first
	 */
	record Question(String title, String text, List<String> answers) {

		/** Copies the list. */
		public Question {
			answers = List.copyOf(answers);
		}

		/** Has no title. */
		public Question(String text, List<String> answers) {
			this("", text, answers); //$NON-NLS-1$
		}
	}
}
