package org.portwright.cli.internal.fields;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.OddDayAnswer;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.journal.StateRemark;
import org.portwright.cli.internal.journal.WrittenOrder;
import org.portwright.cli.internal.numbers.NumberAnswer;
import org.portwright.cli.internal.numbers.UntickedRanges;
import org.portwright.cli.internal.problems.ProblemAnswer;
import org.portwright.cli.internal.problems.SignatureAnswer;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.OrderState;
import org.portwright.porting.life.StateProposal;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.ConfirmValues;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes fields of a file. */
@Command
@SuppressWarnings("nls")
public final class SetCommand implements Callable<Integer> {

	private static final String ALL = "all";

	private final Console console;
	private final Settings settings;

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
	private Path file = Path.of("");

	@Parameters(index = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "assignment", arity = "0..*")
	private List<String> fields = new ArrayList<>();

	@Option(names = "--correct", descriptionKey = "correct")
	private boolean correct;

	@Option(names = "--confirm", paramLabel = "PATH", descriptionKey = "confirm", arity = "1..*")
	private List<String> confirmed = new ArrayList<>();

	@Option(names = "--doubtful", descriptionKey = "doubtful")
	private boolean doubtful;

	@Mixin
	private OddDayAnswer odd = new OddDayAnswer();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
	private @Nullable String on;

	public SetCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** A step that the order is not ready for, as JSON. */
	private record Refusal(String error, List<ProblemAnswer> problems, List<HeldField> fields) {
	}

	@Override
	public Integer call() throws Exception {
		// An option of several values takes all that follows, and no path has an equals sign.
		List<String> paths = confirmed.stream().filter(word -> !word.contains("=")).toList();
		List<Assignment> assignments = Assignments.parse(
				Stream.concat(fields.stream(), confirmed.stream().filter(word -> word.contains("="))).toList());
		if (assignments.isEmpty() && paths.isEmpty()) {
			throw new WrongUseException(Messages.SetCommand_nothing);
		}
		if (on != null && assignments.stream().noneMatch(SetFields::isStep)) {
			throw new WrongUseException(Messages.SetCommand_noStep);
		}
		var session = new Session(settings, null);
		ModelFile opened = Inputs.open(session.model(), file);
		var set = new SetFields(session.model(), session.problems(), settings.recorder(on), opened, assignments);
		if (correct) {
			set.correcting();
		}
		if (doubtful) {
			set.takingDoubtful();
		}
		long confirming = 0;
		KeepSubmission.Done<Integer> done;
		try {
			if (!paths.isEmpty()) {
				confirming = settings.runner().run(paths.contains(ALL) ? ConfirmValues.all(session.model(), opened)
						: ConfirmValues.of(session.model(), opened, Set.copyOf(paths)));
			}
			done = odd.run(set, session.problems(), opened, settings, console);
		} catch (OperationException e) {
			session.complainOfOthers(console, List.of(file));
			if (e.stopping().isEmpty() || !settings.json()) {
				throw e;
			}
			return refused(e);
		}
		WrittenOrder.save(session, settings, opened, done.placed());
		session.complainOfOthers(console, List.of(file));
		set.remarks().forEach(console.err()::println);
		done.remarks().forEach(console.err()::println);
		Optional<StateProposal> proposal = StateRemark.of(session, opened);
		proposal.ifPresent(state -> StateRemark.print(state, file, console));
		answer(done.result(), confirming, set, proposal.flatMap(StateProposal::state));
		return set.left().isEmpty() ? ExitCode.DONE : ExitCode.ERRORS_FOUND;
	}

	private void answer(int changed, long confirming, SetFields set, Optional<OrderState> proposed) {
		UntickedRanges.lines(set.left(), Messages.SetCommand_doubtful).forEach(console.err()::println);
		if (settings.json()) {
			Json.print(console.out(), document(changed, confirming, set, proposed));
			return;
		}
		if (!confirmed.isEmpty()) {
			console.out().println(MessageFormat.format(Messages.SetCommand_confirmed, file, confirming));
		}
		console.out().println(MessageFormat.format(Messages.SetCommand_changed, file, changed));
		set.added().forEach(path -> console.out().println(NLS.bind(Messages.SetCommand_added, path)));
	}

	/**
	 * Returns the result as JSON: entries, confirmed values, a signature, left out numbers and a proposed state only
	 * where there are any.
	 */
	private Map<String, Object> document(int changed, long confirming, SetFields set, Optional<OrderState> proposed) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("changed", changed);
		if (!confirmed.isEmpty()) {
			document.put("confirmed", confirming);
		}
		if (!confirmed.isEmpty() || !set.added().isEmpty()) {
			document.put("added", set.added());
		}
		set.takenOut().ifPresent(gone -> document.put("signatureTakenOut", SignatureAnswer.of(gone)));
		if (!set.left().isEmpty()) {
			document.put("left", NumberAnswer.ofLeft(set.left()));
		}
		proposed.ifPresent(state -> document.put("proposedState", state.getLiteral()));
		return document;
	}

	private int refused(OperationException refusal) {
		refusal.lines().forEach(console.err()::println);
		Json.print(console.out(), new Refusal(refusal.getMessage(), refusal.stopping().stream()
				.map(problem -> ProblemAnswer.of(file.toString(), problem)).toList(), HeldField.of(refusal)));
		return ExitCode.ERRORS_FOUND;
	}
}
