package org.portwright.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.ShellRunner;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.cli.internal.fields.FieldsCommand;
import org.portwright.cli.internal.fields.SetCommand;
import org.portwright.cli.internal.journal.JournalCommand;
import org.portwright.cli.internal.journal.RejectCommand;
import org.portwright.cli.internal.numbers.NumbersCommand;
import org.portwright.cli.internal.orders.ConversionsCommand;
import org.portwright.cli.internal.orders.ExportCommand;
import org.portwright.cli.internal.orders.LocationsCommand;
import org.portwright.cli.internal.orders.NewOrderCommand;
import org.portwright.cli.internal.orders.PlanCommand;
import org.portwright.cli.internal.orders.RevisionsCommand;
import org.portwright.cli.internal.phones.PhonesCommand;
import org.portwright.cli.internal.problems.FixCommand;
import org.portwright.cli.internal.problems.ValidateCommand;
import org.portwright.cli.internal.tenants.LookupCommand;
import org.portwright.cli.internal.tenants.SnapshotCommand;
import org.portwright.cli.internal.tenants.SyncCommand;
import org.portwright.cli.internal.texts.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * The commands as picocli parses them. Only the command that is called is loaded; of the others nothing but the name
 * and the heading is known, which is all that the help shows of them.
 */
@SuppressWarnings("nls")
final class CommandTree {

	private static final String NAME = "portwright";

	private final Console console;
	private final Settings settings;
	private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

	/** @param environment gives the value of an environment variable, or {@code null} */
	CommandTree(Console console, UnaryOperator<@Nullable String> environment, Interruption interruption) {
		this.console = console;
		this.settings = new Settings(environment, new ShellRunner(console, interruption));
		commands.put("new", this::newCommand);
		commands.put("numbers", () -> new CommandLine(new NumbersCommand(console, settings))
				.setUnmatchedOptionsArePositionalParams(true));
		commands.put("fields", () -> new CommandLine(new FieldsCommand(console, settings)));
		commands.put("set", () -> new CommandLine(new SetCommand(console, settings)));
		commands.put("validate", () -> new CommandLine(new ValidateCommand(console, settings)));
		commands.put("fix", () -> new CommandLine(new FixCommand(console, settings)));
		commands.put("plan", () -> new CommandLine(new PlanCommand(console, settings)));
		commands.put("revisions", () -> new CommandLine(new RevisionsCommand(console, settings)));
		commands.put("export", () -> new CommandLine(new ExportCommand(console, settings).spec()));
		commands.put("journal", () -> new CommandLine(new JournalCommand(console, settings)));
		commands.put("reject", () -> new CommandLine(new RejectCommand(console, settings)));
		commands.put("conversions", () -> new CommandLine(new ConversionsCommand(console, settings)));
		commands.put("locations", () -> new CommandLine(new LocationsCommand(console, settings)));
		commands.put("phones", () -> new CommandLine(new PhonesCommand(console, settings)));
		commands.put("snapshot", () -> new CommandLine(new SnapshotCommand(console, settings)));
		commands.put("lookup", () -> new CommandLine(new LookupCommand(console, settings)));
		commands.put("sync", () -> new CommandLine(new SyncCommand(console, settings)));
		commands.put("completion", () -> new CommandLine(new CompletionCommand(console, this::all)));
	}

	/** Runs one call and gives its exit code; all that it says was written when this returns. */
	int run(String... arguments) {
		CommandLine line = line(arguments);
		line.setOut(console.out());
		line.setErr(console.err());
		line.setExpandAtFiles(false);
		line.setUsageHelpWidth(FrontPage.WIDTH);
		line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
		var failures = new CallFailures(console, List.of(arguments).contains(Settings.JSON));
		line.registerConverter(Path.class, CommandTree::path);
		line.registerConverter(LocalDate.class, CommandTree::day);
		line.setParameterExceptionHandler(failures);
		line.setExecutionExceptionHandler(failures);
		try {
			return line.execute(arguments);
		} catch (LinkageError | VirtualMachineError e) {
			return failures.defect(e);
		} finally {
			console.flush();
		}
	}

	/** The words of the parser would be those of a library. */
	private static Path path(String name) {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new TypeConversionException(NLS.bind(Messages.CommandTree_noName, name));
		}
	}

	private static LocalDate day(String written) {
		try {
			return LocalDate.parse(written);
		} catch (DateTimeParseException e) {
			throw new TypeConversionException(NLS.bind(Messages.CommandTree_noDate, written));
		}
	}

	/** The command line with all commands loaded. */
	CommandLine all() {
		return line(commands.keySet().toArray(String[]::new));
	}

	private CommandLine line(String... arguments) {
		CommandLine line = new CommandLine(root(arguments));
		line.setResourceBundle(FrontPage.texts());
		return line;
	}

	private CommandSpec root(String... arguments) {
		CommandSpec root = CommandSpec.create().name(NAME);
		root.versionProvider(() -> new String[] { FrontPage.version() });
		settings.options().forEach(root::addOption);
		root.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).scopeType(ScopeType.INHERIT)
				.usageHelp(true).build());
		root.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).versionHelp(true).build());
		List<String> words = List.of(arguments);
		commands.forEach((name, command) -> root.addSubcommand(name,
				words.contains(name) ? command.get() : new CommandLine(CommandSpec.create())));
		return root;
	}

	private CommandLine newCommand() {
		return new CommandLine(CommandSpec.create().addSubcommand("order",
				new CommandLine(new NewOrderCommand(console, settings))));
	}
}
