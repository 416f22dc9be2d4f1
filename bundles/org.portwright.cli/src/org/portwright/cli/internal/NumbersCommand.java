package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.numbering.ReadNumbers;
import org.portwright.workspace.operations.ReadNumberText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the numbers out of a text. */
@Command
@SuppressWarnings("nls")
final class NumbersCommand implements Callable<Integer> {

	private static final Pattern OPTION = Pattern.compile("--?\\p{L}\\S*");

	private final Console console;
	private final Settings settings;

	@Option(names = "--large")
	private boolean large;

	@Parameters(paramLabel = "TEXT", descriptionKey = "text", arity = "0..*")
	private List<String> text = new ArrayList<>();

	NumbersCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		checkOptions();
		ReadNumbers read = settings.runner().run(new ReadNumberText(TextArgument.read(text, console), large));
		if (settings.json()) {
			Json.print(console.out(), NumberAnswer.of(read));
		} else {
			print(read);
		}
		List<String> tooLarge = LargeNumbers.objections(read, large);
		tooLarge.forEach(console.err()::println);
		return tooLarge.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_USE;
	}

	/** A text may begin with the dash of a list; a word of letters behind a dash is an option that there is not. */
	private void checkOptions() throws WrongUseException {
		for (String word : text) {
			if (OPTION.matcher(word).matches()) {
				throw new WrongUseException(NLS.bind(Messages.NumbersCommand_unknownOption, word));
			}
		}
	}

	private void print(ReadNumbers read) {
		PrintWriter out = console.out();
		for (NumberAnswer answer : NumberAnswer.of(read)) {
			if (answer.first() != null) {
				String numbers = answer.count() == 1 ? answer.first() : answer.first() + " - " + answer.last();
				String problem = answer.problem() == null ? "" : answer.problem();
				out.println(String.format("%-31s %7d  %-10s  %s", numbers, answer.count(), answer.type(), problem)
						.stripTrailing());
			}
		}
		out.println(MessageFormat.format(Messages.NumbersCommand_count, read.count(), read.ranges().size()));
		read.notes().forEach(note -> out.println(note.message()));
		read.doubts().forEach(doubt -> out.println(doubt.message()));
		if (!read.notTaken().isEmpty()) {
			out.println();
			out.println(NLS.bind(Messages.NumbersCommand_notTaken, read.notTaken().size()));
			read.notTaken().forEach(piece -> out
					.println(NLS.bind(Messages.NumbersCommand_place, piece.place().offset(), piece.message())));
		}
	}
}
