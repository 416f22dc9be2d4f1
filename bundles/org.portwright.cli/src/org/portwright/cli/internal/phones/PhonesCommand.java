package org.portwright.cli.internal.phones;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.call.ReplaceOption;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.TextArgument;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.phones.lists.BulkNotes;
import org.portwright.phones.lists.BulkProblem.Weight;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.PhoneListReader;
import org.portwright.phones.operations.ExportPhones;
import org.portwright.phones.operations.ExportPhones.Kind;
import org.portwright.phones.operations.ListPhones;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.phones.operations.ReviewPhones;
import org.portwright.sources.DecodedText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.ReadTextFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.work.Calculation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the phones of a tenant, takes lists of phones into it, and writes what is made of phones. */
@Command
@SuppressWarnings("nls")
public final class PhonesCommand implements Callable<Integer> {

	private static final String STANDARD_INPUT = "-";

	private final Console console;
	private final Settings settings;

	@Parameters(index = "0", paramLabel = "FILE.tenant", descriptionKey = "file")
	private Path file = Path.of("");

	@Parameters(index = "1..*", paramLabel = "PHONE", descriptionKey = "phone", arity = "0..*")
	private List<String> phones = List.of();

	@Option(names = "--import", paramLabel = "LIST", descriptionKey = "import")
	private @Nullable String list;

	@Option(names = "--overwrite", descriptionKey = "overwrite")
	private boolean overwrite;

	@Option(names = "--bulk", paramLabel = "CSV", descriptionKey = "bulk")
	private @Nullable Path bulk;

	@Option(names = "--script", paramLabel = "PS1", descriptionKey = "script")
	private @Nullable Path script;

	@Option(names = "--provisioning", paramLabel = "CSV", descriptionKey = "provisioning")
	private @Nullable Path provisioning;

	@Option(names = "--sheet", paramLabel = "PDF", descriptionKey = "sheet")
	private @Nullable Path sheet;

	@Mixin
	private ReplaceOption replace = new ReplaceOption();

	public PhonesCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, null);
		ModelFile tenant = Inputs.open(session.model(), file);
		@Nullable
		String named = list;
		@Nullable
		TakenList imported = named == null ? null : take(session, tenant, named);
		Map<Kind, Path> wanted = wanted();
		if (isInBulk(wanted) && !settings.json()) {
			BulkNotes.all().forEach(console.err()::println);
		}
		ExportPhones.@Nullable Exported exported = wanted.isEmpty() ? null
				: settings.runner().run(new ExportPhones(tenant, settings.today(), selection(wanted), wanted,
						replace.consent()));
		PrintWriter out = console.outBeside(exported == null ? List.of() : exported.files());
		if (imported == null && exported == null) {
			PhonesAnswer.print(settings.runner().run(new ListPhones(tenant, settings.today(),
					PhoneSelection.named(phones, PhoneSelection.all()))), settings.json(), out);
			return ExitCode.DONE;
		}
		PhonesAnswer.print(imported, exported, isInBulk(wanted) ? BulkNotes.all() : List.of(), settings.json(), out,
				console.err());
		boolean failing = imported != null && imported.refused() > 0
				|| exported != null
						&& exported.problems().stream().anyMatch(problem -> problem.weight() != Weight.NOT_KNOWN);
		return failing ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
	}

	private TakenList take(Session session, ModelFile tenant, String named) throws CoreException, WrongUseException {
		String text = text(named);
		Calculation<PhoneList> reading = host -> PhoneListReader.read(text, host::checkCanceled);
		PhoneList read = settings.runner().run(reading);
		Choice choice = overwrite ? Choice.usual(Judgement.CONFLICT) : Choice.usual();
		Accepted accepted = settings.runner().run(
				new ApplyProposal<>(session.model(), new ReviewPhones(tenant, read), choice, ReviewPhones.label()));
		settings.runner().run(new SaveFiles(session.model(), List.of(tenant)));
		return new TakenList(read, accepted);
	}

	private String text(String named) throws CoreException, WrongUseException {
		if (named.equals(STANDARD_INPUT)) {
			String text = TextArgument.read(List.of(STANDARD_INPUT), console);
			ReadTextFile.check(text, STANDARD_INPUT);
			return text;
		}
		DecodedText decoded = settings.runner().run(new ReadTextFile(Path.of(named)));
		decoded.remark().ifPresent(console.err()::println);
		return decoded.text();
	}

	/**
	 * Without names a list for a bulk sign-in has the phones that it is for, and anything else those that are to do.
	 */
	private PhoneSelection selection(Map<Kind, Path> wanted) {
		return PhoneSelection.named(phones, isInBulk(wanted) ? PhoneSelection.forBulk() : PhoneSelection.notSignedIn());
	}

	private static boolean isInBulk(Map<Kind, Path> wanted) {
		return wanted.containsKey(Kind.SIGN_IN) || wanted.containsKey(Kind.SCRIPT);
	}

	private Map<Kind, Path> wanted() {
		Map<Kind, Path> wanted = new EnumMap<>(Kind.class);
		put(wanted, Kind.SIGN_IN, bulk);
		put(wanted, Kind.SCRIPT, script);
		put(wanted, Kind.PROVISIONING, provisioning);
		put(wanted, Kind.SHEET, sheet);
		return wanted;
	}

	private static void put(Map<Kind, Path> wanted, Kind kind, @Nullable Path path) {
		if (path != null) {
			wanted.put(kind, path);
		}
	}
}
