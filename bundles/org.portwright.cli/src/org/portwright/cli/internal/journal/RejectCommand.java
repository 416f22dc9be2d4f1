package org.portwright.cli.internal.journal;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Candidates;
import org.portwright.cli.internal.call.OddDayAnswer;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.TextArgument;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.words.Words;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.written.WrittenDate;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.orders.RecordRejection;
import org.portwright.workspace.records.Recorder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that an order was rejected, and says which fields that is about. */
@Command
@SuppressWarnings("nls")
public final class RejectCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Option(names = "--by", paramLabel = "WHO", descriptionKey = "by", completionCandidates = Sides.class)
	private String by = RejectedBy.CARRIER.getLiteral();

	@Option(names = "--code", paramLabel = "CODE", descriptionKey = "code")
	private String code = "";

	@Option(names = "--cause", paramLabel = "CAUSE", descriptionKey = "cause", completionCandidates = Causes.class)
	private List<String> causes = List.of();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
	private String reason = "";

	@Mixin
	private OddDayAnswer odd = new OddDayAnswer();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
	private @Nullable String on;

	public RejectCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** Who may reject. */
	static final class Sides extends Candidates {

		Sides() {
			super(() -> RejectedBy.VALUES.stream().map(RejectedBy::getLiteral).toList());
		}
	}

	/** The documented reasons. */
	static final class Causes extends Candidates {

		Causes() {
			super(() -> RejectionCauses.all().stream().map(RejectionCause::code).toList());
		}
	}

	/** The result as JSON; what was not said is empty. */
	private record Answer(String id, String date, String by, String code, String reason, int revision,
			List<Cause> causes) {
	}

	/** A documented reason: what to do about it, by whom, and the paths of the fields that it is about. */
	private record Cause(String code, String label, String advice, String mender, List<String> fields) {

		static Cause of(RejectionCause cause) {
			return new Cause(cause.code(), cause.label(), cause.advice(), cause.mender().code(), cause.fields());
		}
	}

	@Override
	public Integer call() throws Exception {
		RejectedBy side = RejectedBy.VALUES.stream()
				.filter(each -> by.equalsIgnoreCase(each.getLiteral()) || by.equalsIgnoreCase(Words.of(each)))
				.findFirst()
				.orElseThrow(() -> new WrongUseException(
						NLS.bind(Messages.RejectCommand_noSide, by, String.join(", ", new Sides()))));
		var session = new Session(settings, null);
		ModelFile opened = Inputs.openOrder(session.model(), file);
		var order = (PortOrder) opened.root();
		Recorder recorder = settings.recorder(on);
		var rejecting = new RecordRejection(session.model(), session.problems(), opened,
				new RecordRejection.Said(side, code, TextArgument.read(List.of(reason), console), documented()),
				recorder);
		KeepSubmission.Done<Rejection> done = odd.run(rejecting, session.problems(), opened, settings, console);
		WrittenOrder.save(session, settings, opened, done.placed());
		done.remarks().forEach(console.err()::println);
		answer(done.result());
		if (RejectionCauses.isWithoutReason(done.result())) {
			console.err().println(Messages.RejectCommand_noReason);
		}
		RejectionCauses.hints(order).forEach(console.err()::println);
		return ExitCode.DONE;
	}

	/** Those that are named, and the one that the code stands for. */
	private List<String> documented() {
		Set<String> all = new LinkedHashSet<>(causes);
		RejectionCauses.ofCarrier(code).map(RejectionCause::code).ifPresent(all::add);
		return List.copyOf(all);
	}

	private void answer(Rejection rejection) {
		List<RejectionCause> known = RejectionCauses.of(rejection);
		if (settings.json()) {
			Json.print(console.out(), new Answer(text(rejection.getId()), text(rejection.getDate()),
					rejection.getBy().getLiteral(), text(rejection.getCode()), text(rejection.getReason()),
					rejection.getRevision(), known.stream().map(Cause::of).toList()));
			return;
		}
		console.out().println(NLS.bind(Messages.RejectCommand_rejected,
				new Object[] { file, Words.of(rejection.getBy()), WrittenDate.shown(rejection.getDate()) }));
		known.forEach(this::print);
	}

	private void print(RejectionCause cause) {
		Stream.of(cause.label(), cause.advice()).forEach(line -> console.out().println("  " + line));
		cause.fields().forEach(field -> console.out()
				.println("    " + NLS.bind(Messages.RejectCommand_field, FieldNames.of(field, ""))));
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}
}
