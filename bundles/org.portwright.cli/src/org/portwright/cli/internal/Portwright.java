package org.portwright.cli.internal;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.cli.internal.texts.Messages;

/** The command line. The front page is printed without the parser, which takes longer to load than all the rest. */
@SuppressWarnings("nls")
public final class Portwright {

	/** What Java puts for bytes that are none in its encoding, which the start script makes UTF-8. */
	private static final char UNREAD = '\uFFFD';

	private final Console console;
	private final UnaryOperator<@Nullable String> environment;
	private final Interruption interruption;

	/** @param environment gives the value of an environment variable, or {@code null} */
	public Portwright(Console console, UnaryOperator<@Nullable String> environment, Interruption interruption) {
		this.interruption = interruption;
		this.console = console;
		this.environment = environment;
	}

	/**
	 * Runs one call and gives its exit code; all that it says was written when this returns, and Ctrl-C waits for it.
	 */
	public int run(String... arguments) {
		try {
			return answer(arguments);
		} finally {
			interruption.end();
		}
	}

	private int answer(String... arguments) {
		List<String> words = List.of(arguments);
		int exitCode = words.stream().filter(word -> word.indexOf(UNREAD) >= 0).findFirst()
				.map(unread -> new CallFailures(console, words.contains(Settings.JSON))
						.refuse(NLS.bind(Messages.Portwright_notUtf8, unread)))
				.orElseGet(() -> call(arguments));
		console.flush();
		return console.failure().map(this::unwritable).orElse(exitCode);
	}

	private int call(String... arguments) {
		return switch (String.join(" ", arguments)) {
		case "" -> {
			FrontPage.print(console.err());
			yield ExitCode.WRONG_USE;
		}
		case "-h", "--help" -> {
			FrontPage.print(console.out());
			yield ExitCode.DONE;
		}
		case "-V", "--version" -> {
			console.out().println(FrontPage.version());
			yield ExitCode.DONE;
		}
		default -> new CommandTree(console, environment, interruption).run(arguments);
		};
	}

	private int unwritable(String reason) {
		console.err().println(NLS.bind(Messages.Portwright_unwritable, reason));
		console.flush();
		return ExitCode.WRONG_USE;
	}
}
