package org.portwright.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Candidates;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.texts.Messages;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete calls, made of the parser's own model. */
@Command
@SuppressWarnings("nls")
final class CompletionCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<CommandLine> all;

	@Parameters(paramLabel = "SHELL", descriptionKey = "shell", completionCandidates = Shells.class)
	private String shell = "";

	/** @param all the command line with all commands */
	CompletionCommand(Console console, Supplier<CommandLine> all) {
		this.console = console;
		this.all = all;
	}

	/** The shells; the Z shell takes the script of Bash. */
	private enum Shell {
		BASH, ZSH, POWERSHELL;

		private String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** What may be typed. */
	static final class Shells extends Candidates {

		Shells() {
			super(() -> Arrays.stream(Shell.values()).map(Shell::word).toList());
		}
	}

	@Override
	public Integer call() throws WrongUseException {
		CommandLine line = all.get();
		console.out().print(switch (shell()) {
		case BASH, ZSH -> AutoComplete.bash(line.getCommandName(), line);
		case POWERSHELL -> PowerShellCompletion.script(line);
		});
		return ExitCode.DONE;
	}

	private Shell shell() throws WrongUseException {
		List<Shell> shells = List.of(Shell.values());
		return shells.stream().filter(known -> known.word().equals(shell)).findFirst()
				.orElseThrow(() -> new WrongUseException(NLS.bind(Messages.CompletionCommand_unknown, shell,
						shells.stream().map(Shell::word).collect(Collectors.joining(", ")))));
	}
}
