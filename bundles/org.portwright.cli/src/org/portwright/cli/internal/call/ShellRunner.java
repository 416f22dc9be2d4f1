package org.portwright.cli.internal.call;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ConsoleHost;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/** Does work on the thread of the call, which is that of its model, so that nothing goes stale. Ctrl-C stops it. */
public final class ShellRunner {

	private final Console console;
	private final Interruption interruption;

	public ShellRunner(Console console, Interruption interruption) {
		this.console = console;
		this.interruption = interruption;
	}

	/**
	 * Performs the three steps of work.
	 *
	 * @throws CoreException              with a status for the user if a step failed
	 * @throws OperationCanceledException if the call was interrupted; then nothing was applied
	 */
	public <S, W, R> R run(Work<S, W, R> work) throws CoreException {
		begin();
		W worked = work.work(work.prepare(), new ConsoleHost(console, interruption.monitor()));
		checkInterrupted();
		return work.apply(worked).execute(interruption.monitor());
	}

	/**
	 * Does an operation.
	 *
	 * @throws OperationCanceledException if the call was interrupted
	 */
	public <R> R run(Operation<R> operation) throws OperationException {
		begin();
		return operation.execute(interruption.monitor());
	}

	/** It ends with the call: what was done is to be said whole. */
	private void begin() {
		interruption.begin();
		checkInterrupted();
	}

	private void checkInterrupted() {
		if (interruption.monitor().isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
