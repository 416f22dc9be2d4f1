package org.portwright.cli.internal.orders;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.TextArgument;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.fields.Assignments;
import org.portwright.cli.internal.numbers.LargeNumbers;
import org.portwright.cli.internal.numbers.NumberAnswer;
import org.portwright.cli.internal.numbers.UntickedRanges;
import org.portwright.cli.internal.problems.ProblemAnswer;
import org.portwright.cli.internal.problems.ProblemText;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.RangeInText;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fixes.FileProblems;
import org.portwright.workspace.fixes.FileProblems.Checked;
import org.portwright.workspace.fixes.Validate;
import org.portwright.workspace.kept.KeepFirstMail;
import org.portwright.workspace.kept.KeptMail;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.NewOrder;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Drafts an order. A draft is allowed to have problems, so finding some is not a failure here; that numbers were left
 * out is.
 */
@Command
@SuppressWarnings("nls")
public final class NewOrderCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Option(names = "--tenant", paramLabel = "FILE.tenant")
	private @Nullable Path tenant;

	@Option(names = "--set", paramLabel = "FEATURE=VALUE")
	private List<String> fields = new ArrayList<>();

	@Option(names = "--numbers", paramLabel = "TEXT")
	private List<String> numbers = new ArrayList<>();

	@Option(names = "--from", paramLabel = "MAIL")
	private @Nullable Path from;

	@Option(names = "--large")
	private boolean large;

	@Option(names = "--doubtful")
	private boolean doubtful;

	public NewOrderCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** The result as JSON. */
	private record Answer(String file, List<NumberAnswer> numbers, List<ProblemAnswer> problems) {
	}

	@Override
	public Integer call() throws Exception {
		Path mail = from;
		if (mail == null) {
			return draft(Optional.empty());
		}
		KeptMail first = settings.runner().run(KeepFirstMail.ofFile(file, settings.recorder(), mail));
		try {
			return draft(Optional.of(first));
		} catch (CoreException | WrongUseException | RuntimeException e) {
			first.placed().takeBack(e);
			throw e;
		}
	}

	private int draft(Optional<KeptMail> first) throws CoreException, WrongUseException {
		var session = new Session(settings, null);
		NumbersInText read = numbers(first);
		List<String> tooLarge = LargeNumbers.objections(read, large);
		if (!tooLarge.isEmpty()) {
			throw OperationException.wrongInput(tooLarge);
		}
		NumbersInText taken = doubtful ? read.withDoubtful() : read.ticked();
		List<RangeInText> left = UntickedRanges.of(read, taken);
		Path known = tenant;
		var drafting = new NewOrder(session.model(), file, known == null ? Optional.empty() : Optional.of(known),
				Assignments.parse(fields), taken);
		if (doubtful) {
			drafting.takingDoubtful();
		}
		first.ifPresent(mail -> drafting.begunBy(mail.entry(), numbers.isEmpty() ? mail.name() : ""));
		ModelFile order = settings.runner().run(drafting);
		settings.runner().run(new SaveFiles(session.model(), List.of(order)));
		drafting.remarks().forEach(console.err()::println);
		first.ifPresent(mail -> mail.remarks().forEach(console.err()::println));
		for (FileProblems found : settings.runner()
				.run(new Validate(session.model(), session.problems(), List.of(file)))) {
			session.complainOfOthers(console, List.of(file));
			print(read, left, drafting.left(), found instanceof Checked checked ? checked.problems() : List.of());
		}
		return left.isEmpty() && drafting.left().isEmpty() ? ExitCode.DONE : ExitCode.ERRORS_FOUND;
	}

	/** Numbers that the call names count alone; otherwise they are read from the mail. */
	private NumbersInText numbers(Optional<KeptMail> first) throws CoreException, WrongUseException {
		if (numbers.isEmpty() && first.isEmpty()) {
			return NumbersInText.NONE;
		}
		String text = numbers.isEmpty() ? first.orElseThrow().mail().text() : TextArgument.read(numbers, console);
		return settings.runner().run(new ReadNumberText(text, large));
	}

	/** @param ofFields what was left out of texts that fields were set to */
	private void print(NumbersInText read, List<RangeInText> left, List<RangeInText> ofFields, List<Problem> problems) {
		if (settings.json()) {
			List<NumberAnswer> answers = new ArrayList<>(NumberAnswer.of(read, left));
			answers.addAll(NumberAnswer.ofLeft(ofFields));
			Json.print(console.out(), new Answer(file.toString(), answers,
					problems.stream().map(problem -> ProblemAnswer.of(file.toString(), problem)).toList()));
			return;
		}
		console.out().println(MessageFormat.format(Messages.NewOrderCommand_made, file,
				read.count() - left.stream().mapToLong(range -> range.range().count()).sum()));
		read.notes().forEach(note -> console.err().println(note.message()));
		List<RangeInText> all = Stream.concat(left.stream(), ofFields.stream()).toList();
		UntickedRanges.lines(all, Messages.NewOrderCommand_doubtful).forEach(console.err()::println);
		if (doubtful) {
			read.doubts().forEach(doubt -> console.err().println(doubt.message()));
		}
		read.notTaken().forEach(piece -> console.err().println(piece.message()));
		console.out().println(NLS.bind(Messages.ProblemText_file, file, ProblemText.summary(problems)));
		console.out().println(NLS.bind(Messages.NewOrderCommand_next, file));
	}
}
