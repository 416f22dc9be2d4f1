package org.portwright.cli.internal.numbers;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.TextArgument;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.LinesOfText;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the numbers out of a text. */
@Command
@SuppressWarnings("nls")
public final class NumbersCommand implements Callable<Integer> {

	private static final Pattern OPTION = Pattern.compile("--?\\p{L}\\S*");

	private final Console console;
	private final Settings settings;

	@Option(names = "--large")
	private boolean large;

	@Parameters(paramLabel = "TEXT", descriptionKey = "text", arity = "0..*")
	private List<String> text = new ArrayList<>();

	public NumbersCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		checkOptions();
		String given = TextArgument.read(text, console);
		NumbersInText read = settings.runner().run(new ReadNumberText(given, large));
		if (!large && read.isLarge()) {
			throw OperationException.wrongInput(LargeNumbers.objections(read, large));
		}
		if (settings.json()) {
			Json.print(console.out(), NumberAnswer.of(read));
		} else {
			print(given, read);
		}
		if (read.tooLarge().isEmpty()) {
			return ExitCode.DONE;
		}
		// What was not taken is printed with the rest.
		LargeNumbers.option(large).ifPresent(console.err()::println);
		return ExitCode.WRONG_USE;
	}

	/** A text may begin with the dash of a list; a word of letters behind a dash is an option that there is not. */
	private void checkOptions() throws WrongUseException {
		for (String word : text) {
			if (OPTION.matcher(word).matches()) {
				throw new WrongUseException(NLS.bind(Messages.NumbersCommand_unknownOption, word));
			}
		}
	}

	private void print(String given, NumbersInText read) {
		PrintWriter out = console.out();
		for (NumberAnswer answer : NumberAnswer.of(read)) {
			if (answer.first() != null) {
				String numbers = answer.count() == 1 ? answer.first() : answer.first() + " - " + answer.last();
				String problem = answer.problem() == null ? "" : answer.problem();
				out.println(String.format("%-31s %7d  %-10s  %s", numbers, answer.count(), answer.type(), problem)
						.stripTrailing());
			}
		}
		out.println(read.ranges().isEmpty() ? Messages.NumbersCommand_none
				: MessageFormat.format(Messages.NumbersCommand_count, read.count(), read.ranges().size()));
		var lines = new LinesOfText(given);
		print(Messages.NumbersCommand_doubtful, read.doubts(), lines, Doubt::place, Doubt::message);
		print(Messages.NumbersCommand_noted, read.notes(), lines, Note::place, Note::message);
		print(Messages.NumbersCommand_notTaken, read.notTaken(), lines, NotTaken::place, NotTaken::message);
	}

	private <P> void print(String heading, List<P> pieces, LinesOfText lines, Function<P, Place> place,
			Function<P, String> message) {
		if (!pieces.isEmpty()) {
			console.out().println();
			console.out().println(NLS.bind(heading, pieces.size()));
			pieces.forEach(piece -> console.out().println(NLS.bind(Messages.NumbersCommand_place,
					lines.of(place.apply(piece).offset()), message.apply(piece))));
		}
	}
}
