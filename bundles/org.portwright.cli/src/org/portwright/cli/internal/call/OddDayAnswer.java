package org.portwright.cli.internal.call;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ConsoleHost;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.orders.SubmissionStep;
import org.portwright.workspace.records.OddDayOperation;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Option;

/**
 * The answer to days that look wrong: the option says yes to them before, else the user is asked. Without an answer
 * nothing is done. It says yes to odd days alone.
 */
public final class OddDayAnswer {

	@Option(names = "--yes", descriptionKey = "yes")
	private boolean yes;

	/** Something that refuses odd days until they are agreed to. */
	@FunctionalInterface
	public interface Call<R> {

		R run() throws CoreException;
	}

	/** Does an operation. */
	public <R> R run(OddDayOperation<R> operation, Settings settings, Console console) throws CoreException {
		return run(() -> settings.runner().run(operation), () -> settings.runner().run(operation.agreeing()), console);
	}

	/** Does what may submit an order, and keeps what is submitted. */
	public <R> KeepSubmission.Done<R> run(SubmissionStep<R> step, ModelProblems problems, ModelFile order,
			Settings settings,
			Console console) throws CoreException {
		return run(() -> settings.runner().run(new KeepSubmission<>(problems, order, step)),
				() -> settings.runner().run(new KeepSubmission<>(problems, order, step.agreeing())), console);
	}

	/** Does something; asks where a day looks wrong, and does it then. */
	public <R> R run(Call<R> call, Call<R> agreed, Console console) throws CoreException {
		if (yes) {
			return agreed.run();
		}
		try {
			return call.run();
		} catch (OperationException e) {
			if (e.kind() != OperationException.Kind.ODD_DAYS) {
				throw e;
			}
			Optional<String> answer = ConsoleHost.ask(e.lines(),
					List.of(Messages.OddDayAnswer_record, Messages.OddDayAnswer_nothing), console);
			if (!answer.equals(Optional.of(Messages.OddDayAnswer_record))) {
				throw e;
			}
			return agreed.run();
		}
	}
}
