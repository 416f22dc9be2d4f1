package org.portwright.cli.internal;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Assignment;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.operations.SetFields;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes fields of a file. */
@Command
@SuppressWarnings("nls")
final class SetCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
	private Path file = Path.of("");

	@Parameters(index = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "assignment", arity = "1..*")
	private List<String> fields = new ArrayList<>();

	@Option(names = "--correct", descriptionKey = "correct")
	private boolean correct;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
	private @Nullable String on;

	SetCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/**
	 * The result as JSON.
	 *
	 * @param changed how many fields hold something else than before
	 */
	private record Answer(int changed) {
	}

	/**
	 * The result as JSON where lists got entries.
	 *
	 * @param added the paths of these entries, by which their fields are set
	 */
	private record Addition(int changed, List<String> added) {
	}

	/** A step that the order is not ready for, as JSON. */
	private record Refusal(String error, List<ProblemAnswer> problems, List<HeldField> fields) {
	}

	@Override
	public Integer call() throws Exception {
		List<Assignment> assignments = Assignments.parse(fields);
		if (on != null && assignments.stream().noneMatch(SetFields::isStep)) {
			throw new WrongUseException(Messages.SetCommand_noStep);
		}
		var session = new Session(settings, null);
		ModelFile opened = Inputs.open(session.model(), file);
		var set = new SetFields(session.model(), session.problems(), settings.recorder(on), opened, assignments);
		if (correct) {
			set.correcting();
		}
		int changed;
		try {
			changed = settings.runner().run(set);
		} catch (OperationException e) {
			session.complainOfOthers(console, List.of(file));
			if (e.stopping().isEmpty() || !settings.json()) {
				throw e;
			}
			return refused(e);
		}
		settings.runner().run(new SaveFiles(session.model(), List.of(opened)));
		session.complainOfOthers(console, List.of(file));
		set.remarks().forEach(console.err()::println);
		answer(changed, set.added());
		return ExitCode.DONE;
	}

	private void answer(int changed, List<String> added) {
		if (settings.json()) {
			Json.print(console.out(), added.isEmpty() ? new Answer(changed) : new Addition(changed, added));
			return;
		}
		console.out().println(MessageFormat.format(Messages.SetCommand_changed, file, changed));
		added.forEach(path -> console.out().println(NLS.bind(Messages.SetCommand_added, path)));
	}

	private int refused(OperationException refusal) {
		console.err().println(refusal.getMessage());
		Json.print(console.out(), new Refusal(refusal.getMessage(), refusal.stopping().stream()
				.map(problem -> ProblemAnswer.of(file.toString(), problem)).toList(), HeldField.of(refusal)));
		return ExitCode.ERRORS_FOUND;
	}
}
