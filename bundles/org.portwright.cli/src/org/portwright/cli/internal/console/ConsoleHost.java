package org.portwright.cli.internal.console;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.workspace.work.Host;

/**
 * The shell as the host of work: texts and questions go to the error output, so that results stay what scripts expect.
 * The answer is the number of one of the answers, on a line of the input; where nobody is at the input it is none.
 */
public final class ConsoleHost implements Host {

	private final Console console;
	private final IProgressMonitor monitor;

	public ConsoleHost(Console console, IProgressMonitor monitor) {
		this.console = console;
		this.monitor = monitor;
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public void tell(String text) {
		tell(text, console);
	}

	private static void tell(String text, Console console) {
		console.err().println(text);
		console.err().flush();
	}

	@Override
	public Optional<String> ask(Question question) {
		return ask(List.of(question.text()), question.answers(), console);
	}

	/**
	 * Asks at a shell.
	 *
	 * @param question line by line
	 * @param answers  those that may be chosen
	 */
	public static Optional<String> ask(List<String> question, List<String> answers, Console console) {
		question.forEach(line -> tell(line, console));
		for (int number = 1; number <= answers.size(); number++) {
			tell(MessageFormat.format(Messages.ConsoleHost_answer, number, answers.get(number - 1)), console);
		}
		try {
			return answer(answers, console.readAnswer().strip());
		} catch (IOException e) {
			// Nobody can answer, and nobody has.
			return Optional.empty();
		}
	}

	private static Optional<String> answer(List<String> answers, String typed) {
		for (int number = 1; number <= answers.size(); number++) {
			if (typed.equals(String.valueOf(number))) {
				return Optional.of(answers.get(number - 1));
			}
		}
		return Optional.empty();
	}
}
