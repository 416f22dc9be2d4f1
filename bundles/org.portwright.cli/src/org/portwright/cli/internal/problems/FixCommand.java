package org.portwright.cli.internal.problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Candidates;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.porting.checks.RuleTable;
import org.portwright.porting.fields.FieldNames;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fixes.AppliedEdit;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.fixes.Validate;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.SignatureWatch;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies quick fixes. A file that cannot be mended does not keep the others from it. */
@Command
public final class FixCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--code", paramLabel = "CODE", completionCandidates = Codes.class)
	private Set<String> codes = new LinkedHashSet<>();

	public FixCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** The codes of all rules. */
	static final class Codes extends Candidates {

		Codes() {
			super(RuleTable::codes);
		}
	}

	/**
	 * The result as JSON.
	 *
	 * @param problems what is still wrong, also with the orders that were made
	 * @param errors   what was not mended, and why
	 */
	private record Answer(List<EditAnswer> applied, List<UnsignedFile> signaturesTakenOut, List<Record> problems,
			List<FailedFile> errors) {
	}

	/** An order whose signature went with a change of its letter, as JSON. */
	private record UnsignedFile(String file, SignatureAnswer signature) {
	}

	/** A file that was not mended as JSON. */
	private record FailedFile(String file, String error) {
	}

	/** One change as JSON; the components are those of {@link AppliedEdit}. */
	private record EditAnswer(String file, String code, String object, String feature, @Nullable String before,
			@Nullable String after) {
	}

	@Override
	public Integer call() throws Exception {
		checkCodes();
		var session = new Session(settings, null);
		List<EditAnswer> applied = new ArrayList<>();
		List<UnsignedFile> unsigned = new ArrayList<>();
		Set<Path> after = new LinkedHashSet<>();
		List<FailedFile> errors = new ArrayList<>();
		for (Path path : files) {
			after.add(path);
			try {
				fix(session, path, applied, after).ifPresent(gone -> {
					console.err().println(NLS.bind(Messages.FixCommand_unsigned, path, gone.message()));
					unsigned.add(new UnsignedFile(path.toString(), SignatureAnswer.of(gone)));
				});
			} catch (OperationException e) {
				console.err().println(e.getMessage());
				errors.add(new FailedFile(path.toString(), e.getMessage()));
			}
		}
		var report = new ProblemReport(console,
				settings.runner().run(new Validate(session.model(), session.problems(), List.copyOf(after))));
		session.complainOfOthers(console, after);
		if (settings.json()) {
			Json.print(console.out(), new Answer(applied, unsigned, report.answers(), errors));
		} else {
			applied.forEach(this::print);
			console.out().println(MessageFormat.format(Messages.FixCommand_applied, applied.size()));
			report.print();
		}
		return errors.isEmpty() ? report.exitCode() : ExitCode.WRONG_USE;
	}

	private void checkCodes() throws WrongUseException {
		Set<String> known = RuleTable.codes();
		for (String code : codes) {
			if (!known.contains(code)) {
				throw new WrongUseException(NLS.bind(Messages.FixCommand_unknownCode, code));
			}
		}
	}

	/** Fixes a file. Gives the signature that went with a change of its letter. */
	private Optional<SignatureWatch.TakenOut> fix(Session session, Path path, List<EditAnswer> applied, Set<Path> after)
			throws OperationException {
		ModelFile mended = Inputs.open(session.model(), path);
		var signature = new SignatureWatch(mended);
		ApplyFixes.Result result = settings.runner()
				.run(new ApplyFixes(session.model(), session.problems(), mended, codes));
		save(session, result);
		result.applied().forEach(edit -> applied.add(new EditAnswer(path.toString(), edit.code(), edit.object(),
				edit.feature(), edit.before(), edit.after())));
		for (ModelFile file : result.files()) {
			if (file != mended) {
				Path beside = path.resolveSibling(file.path().getFileName());
				after.add(Files.exists(beside) ? beside : file.path());
			}
		}
		return signature.takenOut();
	}

	/** What cannot be saved is forgotten, so that the report is of what is on the disk. */
	private void save(Session session, ApplyFixes.Result result) throws OperationException {
		try {
			settings.runner().run(new SaveFiles(session.model(), result.files()));
		} catch (OperationException e) {
			result.files().forEach(session.model()::close);
			throw e;
		}
	}

	private void print(EditAnswer edit) {
		String before = shown(edit.before());
		console.out().println(NLS.bind(Messages.FixCommand_edit, new Object[] { edit.file(), edit.code(),
				FieldNames.of(edit.feature(), before), before, shown(edit.after()) }));
	}

	private static String shown(@Nullable String value) {
		return value == null ? Messages.FixCommand_nothing : value;
	}
}
