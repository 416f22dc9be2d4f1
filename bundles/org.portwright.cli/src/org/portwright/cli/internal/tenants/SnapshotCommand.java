package org.portwright.cli.internal.tenants;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.call.ReplaceOption;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.directory.operations.TakeSnapshot;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the numbers of a tenant as they are today. */
@Command
@SuppressWarnings("nls")
public final class SnapshotCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(index = "0", paramLabel = "FILE.tenant", descriptionKey = "file")
	private Path file = Path.of("");

	@Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out", arity = "0..1")
	private @Nullable Path out;

	@Mixin
	private ReplaceOption replace = new ReplaceOption();

	public SnapshotCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** A snapshot as JSON. */
	private record Answer(String file, int numbers) {
	}

	@Override
	public Integer call() throws Exception {
		Path named = out;
		ModelFile tenant = Inputs.open(new Session(settings, null).model(), file);
		TakeSnapshot.Taken taken = settings.runner()
				.run(named == null ? new TakeSnapshot(tenant, settings.today())
						: new TakeSnapshot(tenant, settings.today(), named, replace.consent()));
		PrintWriter answers = console.outBeside(List.of(taken.file()));
		if (settings.json()) {
			Json.print(answers, new Answer(taken.file().toString(), taken.numbers()));
		} else {
			answers.println(MessageFormat.format(Messages.SnapshotCommand_taken, taken.file(), taken.numbers()));
		}
		return ExitCode.DONE;
	}
}
