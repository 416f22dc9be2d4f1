package org.portwright.cli.internal;

import java.io.PrintWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.operations.OperationException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and gives the exit code for it. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

	@Override
	public int handleParseException(@Nullable ParameterException failure, String @Nullable [] arguments) {
		if (failure != null) {
			CommandLine command = failure.getCommandLine();
			var err = command.getErr();
			err.println(failure.getMessage());
			UnmatchedArgumentException.printSuggestions(failure, err);
			err.println(NLS.bind(Messages.Failures_help, command.getCommandSpec().qualifiedName()));
		}
		return ExitCode.WRONG_USE;
	}

	@Override
	public int handleExecutionException(@Nullable Exception failure, @Nullable CommandLine command,
			@Nullable ParseResult parsed) throws Exception {
		if (failure == null || command == null) {
			return ExitCode.WRONG_USE;
		}
		var err = command.getErr();
		switch (failure) {
		case WrongUseException wrongUse -> err.println(wrongUse.getMessage());
		case OperationException refused -> {
			err.println(refused.getMessage());
			return refused.kind() == OperationException.Kind.GUARD ? ExitCode.ERRORS_FOUND : ExitCode.WRONG_USE;
		}
		default -> defect(err, failure);
		}
		return ExitCode.WRONG_USE;
	}

	/** Says that something is wrong with Portwright itself, and gives the exit code for it. */
	static int defect(PrintWriter err, Throwable defect) {
		err.println(NLS.bind(Messages.Failures_defect, defect, place(defect)));
		return ExitCode.WRONG_USE;
	}

	/** Where a defect showed itself: enough for a report, without a stack trace in somebody's terminal. */
	private static String place(Throwable defect) {
		StackTraceElement[] trace = defect.getStackTrace();
		return trace.length == 0 ? "" : trace[0].toString(); //$NON-NLS-1$
	}
}
