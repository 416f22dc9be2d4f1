package org.portwright.cli.internal.orders;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.problems.ValidateCommand;
import org.portwright.porting.dates.DatePlan;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.orders.PlanDates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which dates are possible for an order, and what happens when. */
@Command
public final class PlanCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of(""); //$NON-NLS-1$

	@Option(names = "--profile", paramLabel = "NAME", completionCandidates = ValidateCommand.Profiles.class)
	private @Nullable String profile;

	public PlanCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, profile);
		session.complainOfSettings(console);
		ModelFile order = Inputs.openOrder(session.model(), file);
		DatePlan plan = settings.runner().run(new PlanDates(session.problems(), order));
		if (settings.json()) {
			Json.print(console.out(), PlanAnswer.of(plan));
		} else {
			new PlanText(console.out(), plan).print();
		}
		return ExitCode.DONE;
	}
}
