package org.portwright.cli.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.fields.HeldField;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, to people and where JSON is wanted as JSON, and gives the exit code for it. */
public final class CallFailures implements IParameterExceptionHandler, IExecutionExceptionHandler {

	private final Console console;
	private final boolean json;

	/** @param json whether the call asks for JSON */
	public CallFailures(Console console, boolean json) {
		this.console = console;
		this.json = json;
	}

	/** What is given as JSON instead of a result. */
	private record Answer(String error) {
	}

	/** What is given as JSON where a guard refused. */
	private record Refusal(String error, List<HeldField> fields) {
	}

	@Override
	public int handleParseException(@Nullable ParameterException failure, String @Nullable [] arguments) {
		if (failure != null) {
			CommandLine command = failure.getCommandLine();
			refuse(failure.getMessage());
			UnmatchedArgumentException.printSuggestions(failure, console.err());
			console.err().println(NLS.bind(Messages.CallFailures_help, command.getCommandSpec().qualifiedName()));
		}
		return ExitCode.WRONG_USE;
	}

	@Override
	public int handleExecutionException(@Nullable Exception failure, @Nullable CommandLine command,
			@Nullable ParseResult parsed) {
		return switch (failure) {
		case WrongUseException wrongUse -> refuse(wrongUse.getMessage());
		case OperationException refused -> switch (refused.kind()) {
		case GUARD -> guarded(refused);
		case NOT_ANSWERED -> {
			refuse(refused.lines(), refused.getMessage());
			yield ExitCode.NOT_ANSWERED;
		}
		case ODD_DAYS -> odd(refused);
		case WRONG_INPUT -> refuse(refused.lines(), refused.getMessage());
		};
		case CoreException told -> refuse(told.getMessage());
		case OperationCanceledException interrupted -> ExitCode.INTERRUPTED;
		case null -> ExitCode.WRONG_USE;
		default -> defect(failure);
		};
	}

	/** Says that something is wrong with Portwright itself, and gives the exit code for it. */
	int defect(Throwable defect) {
		if (defect instanceof OutOfMemoryError) {
			return refuse(NLS.bind(Messages.CallFailures_memory, Runtime.getRuntime().maxMemory() >> 20));
		}
		return refuse(NLS.bind(Messages.CallFailures_defect, defect, place(defect)));
	}

	/** Which days look wrong was said when they were asked about. */
	private int odd(OperationException refused) {
		console.err().println(Messages.CallFailures_oddDays);
		if (json) {
			Json.print(console.out(), new Answer(refused.getMessage()));
		}
		return ExitCode.ERRORS_FOUND;
	}

	/** Says what is in the way: a problem says it itself, a field alone is named. */
	private int guarded(OperationException refused) {
		List<HeldField> fields = HeldField.of(refused);
		refused.lines().forEach(console.err()::println);
		if (refused.stopping().isEmpty()) {
			fields.forEach(place -> console.err().println(NLS.bind(Messages.CallFailures_field, place.label())));
		}
		if (json) {
			Json.print(console.out(), new Refusal(refused.getMessage(), fields));
		}
		return ExitCode.ERRORS_FOUND;
	}

	/** Says why a call is wrong, and gives the exit code for it. */
	int refuse(@Nullable String reason) {
		String error = String.valueOf(reason);
		return refuse(List.of(error), error);
	}

	private int refuse(List<String> lines, String error) {
		lines.forEach(console.err()::println);
		if (json) {
			Json.print(console.out(), new Answer(error));
		}
		return ExitCode.WRONG_USE;
	}

	/** Where a defect showed itself: enough for a report, without a stack trace in somebody's terminal. */
	private static String place(Throwable defect) {
		StackTraceElement[] trace = defect.getStackTrace();
		return trace.length == 0 ? "" : trace[0].toString(); //$NON-NLS-1$
	}
}
