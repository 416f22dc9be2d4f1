package org.portwright.cli.internal.orders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.OddDayAnswer;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.journal.JournalAnswer;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.Conversion;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.PlanConversions;
import org.portwright.workspace.orders.RecordConversions;
import org.portwright.workspace.records.Recorder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the conversions of an order to another usage, finds those that are left, and records which are done. */
@Command
@SuppressWarnings("nls")
public final class ConversionsCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Option(names = "--plan", descriptionKey = "plan")
	private boolean plan;

	@Option(names = "--done", paramLabel = "NUMBER", descriptionKey = "done")
	private List<String> done = List.of();

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
	private @Nullable String on;

	@Mixin
	private OddDayAnswer odd = new OddDayAnswer();

	public ConversionsCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** A conversion as JSON; what is not known is {@code null}. */
	private record Answer(@Nullable String id, @Nullable String first, @Nullable String last, String usage,
			@Nullable String plannedDate, @Nullable String plannedTime, @Nullable String done) {

		static Answer of(Conversion conversion) {
			return new Answer(conversion.getId(), conversion.getFirst(), conversion.getLast(),
					conversion.getUsage().getLiteral(), text(conversion.getPlannedDate()),
					text(conversion.getPlannedTime()),
					JournalAnswer.moment(conversion.getDone(), conversion.isDayOnly()));
		}

		private static @Nullable String text(@Nullable Object value) {
			return value == null ? null : value.toString();
		}
	}

	@Override
	public Integer call() throws Exception {
		if (on != null && done.isEmpty()) {
			throw new WrongUseException(Messages.ConversionsCommand_on);
		}
		var session = new Session(settings, null);
		ModelFile opened = Inputs.openOrder(session.model(), file);
		Recorder recorder = settings.recorder(on);
		if (plan && settings.runner().run(new PlanConversions(session.model(), session.problems(), opened,
				settings.recorder())).isEmpty()) {
			console.err().println(PlanConversions.fine());
		}
		if (!done.isEmpty()) {
			odd.run(new RecordConversions(session.model(), opened, ids((PortOrder) opened.root()), recorder), settings,
					console);
		}
		if (plan || !done.isEmpty()) {
			settings.runner().run(new SaveFiles(session.model(), List.of(opened)));
		}
		answer(((PortOrder) opened.root()).getConversions());
		return ExitCode.DONE;
	}

	/** The ids of the conversions that are named by their numbers or ids. */
	private List<String> ids(PortOrder order) throws WrongUseException {
		List<String> ids = new ArrayList<>();
		for (String named : done) {
			ids.add(order.getConversions().stream().filter(conversion -> isNamed(conversion, named))
					.map(Conversion::getId).filter(Objects::nonNull).findFirst()
					.orElseThrow(() -> new WrongUseException(
							NLS.bind(Messages.ConversionsCommand_none, named))));
		}
		return ids;
	}

	private static boolean isNamed(Conversion conversion, String named) {
		String digits = digits(named);
		return named.equals(conversion.getId()) || !digits.isEmpty()
				&& (digits.equals(digits(RecordConversions.numbers(conversion)))
						|| digits.equals(digits(Objects.toString(conversion.getFirst(), ""))));
	}

	private static String digits(String number) {
		return number.replaceAll("[^0-9]", "");
	}

	private void answer(List<Conversion> conversions) {
		if (settings.json()) {
			Json.print(console.out(), conversions.stream().map(Answer::of).toList());
			return;
		}
		conversions.forEach(conversion -> console.out().println(line(conversion)));
		if (conversions.isEmpty() && !plan) {
			console.err().println(NLS.bind(Messages.ConversionsCommand_empty, file));
		}
	}

	private static String line(Conversion conversion) {
		String numbers = RecordConversions.numbers(conversion);
		if (conversion.getDone() != null) {
			return NLS.bind(Messages.ConversionsCommand_done, numbers,
					JournalAnswer.shown(conversion.getDone(), conversion.isDayOnly()));
		}
		String usage = Words.of(conversion.getUsage());
		return conversion.getPlannedDate() == null ? NLS.bind(Messages.ConversionsCommand_open, numbers, usage)
				: NLS.bind(Messages.ConversionsCommand_planned, new Object[] { numbers, usage, (conversion
						.getPlannedDate() + " " + Objects.toString(conversion.getPlannedTime(), "")).strip() });
	}
}
