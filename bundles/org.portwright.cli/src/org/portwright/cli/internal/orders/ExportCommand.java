package org.portwright.cli.internal.orders;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.ReplaceOption;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.ExportForSignature;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.DraftNote;
import org.portwright.workspace.orders.Export;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the documents of an order, those of the list: each has an option by its id. */
@Command
@SuppressWarnings("nls")
public final class ExportCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Mixin
	private ReplaceOption replace = new ReplaceOption();

	@Option(names = "--revision", paramLabel = "NUMBER", descriptionKey = "revision")
	private @Nullable Integer revision;

	@Option(names = "--for-signature", descriptionKey = "forSignature")
	private boolean forSignature;

	private final Map<OrderDocument, OptionSpec> options = new LinkedHashMap<>();
	private final Map<DocumentPart, OptionSpec> parts = new EnumMap<>(DocumentPart.class);

	public ExportCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
		for (OrderDocument document : OrderDocuments.all()) {
			options.put(document, OptionSpec.builder("--" + document.id()).type(Path.class)
					.paramLabel(document.isFolder() ? "DIR" : "FILE." + document.ending())
					.description(NLS.bind(Messages.ExportCommand_option, document.label(), document.hint())).build());
		}
		for (DocumentPart part : DocumentPart.values()) {
			parts.put(part, OptionSpec.builder("--" + part.id()).type(boolean.class).arity("0")
					.description(NLS.bind(Messages.ExportCommand_part, part.hint(), with(part))).build());
		}
	}

	/** The options of the documents that can have a part. */
	private static String with(DocumentPart part) {
		return OrderDocuments.all().stream().filter(document -> document.parts().contains(part))
				.map(document -> "--" + document.id()).collect(Collectors.joining(", "));
	}

	/** The command with an option for each document and part. */
	public CommandSpec spec() {
		CommandSpec spec = CommandSpec.forAnnotatedObject(this);
		options.values().forEach(spec::addOption);
		parts.values().forEach(spec::addOption);
		return spec;
	}

	@Override
	public Integer call() throws Exception {
		Map<OrderDocument, Path> wanted = wanted();
		if (wanted.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.ExportCommand_nothing, options.values().stream()
					.map(option -> option.longestName() + ' ' + option.paramLabel())
					.collect(Collectors.joining(", "))));
		}
		Set<DocumentPart> asked = parts(wanted.keySet());
		var session = new Session(settings, null);
		ModelFile order = Inputs.openOrder(session.model(), file);
		List<Export.Outcome> outcomes;
		Optional<String> fingerprint = Optional.empty();
		if (forSignature) {
			ExportForSignature.Written written = exportForSignature(session, order, wanted, asked);
			outcomes = written.outcomes();
			fingerprint = Optional.of(written.fingerprint());
		} else {
			var export = new Export(session.problems(), order, wanted, asked, replace.consent());
			Integer number = revision;
			outcomes = settings.runner().run(number == null ? export : export.ofRevision(number));
		}
		complain(outcomes);
		answer(outcomes, fingerprint, console.outBeside(wanted.values()));
		return outcomes.stream().allMatch(outcome -> outcome.failure().isEmpty()) ? ExitCode.DONE
				: ExitCode.WRONG_USE;
	}

	/** The letter is kept with the order, so the order is saved; where it cannot be, the letter is taken back. */
	private ExportForSignature.Written exportForSignature(Session session, ModelFile order,
			Map<OrderDocument, Path> wanted, Set<DocumentPart> asked) throws CoreException, WrongUseException {
		if (revision != null) {
			throw new WrongUseException(Messages.ExportCommand_submitted);
		}
		if (!wanted.containsKey(OrderDocuments.LETTER)) {
			throw new WrongUseException(Messages.ExportCommand_noLetter);
		}
		for (DocumentPart part : OrderDocuments.LETTER.parts()) {
			if (asked.contains(part)) {
				throw new WrongUseException(NLS.bind(Messages.ExportCommand_noPart, part.id()));
			}
		}
		ExportForSignature.Written written = settings.runner().run(new ExportForSignature(session.model(),
				session.problems(), order, settings.recorder(null), wanted, replace.consent()));
		try {
			settings.runner().run(new SaveFiles(session.model(), List.of(order)));
		} catch (CoreException | RuntimeException e) {
			written.placed().takeBack(e);
			throw e;
		}
		return written;
	}

	private void complain(List<Export.Outcome> outcomes) {
		for (Export.Outcome outcome : outcomes) {
			outcome.failure().ifPresent(console.err()::println);
			outcome.remarks().forEach(console.err()::println);
			outcome.draft().filter(draft -> outcome.failure().isEmpty()).map(DraftNote::message)
					.ifPresent(console.err()::println);
		}
	}

	/** @param fingerprint that of the letter, where it was written for signature */
	private void answer(List<Export.Outcome> outcomes, Optional<String> fingerprint, PrintWriter out) {
		if (settings.json()) {
			Json.print(out, outcomes.stream().map(outcome -> document(outcome, fingerprint)).toList());
			return;
		}
		for (Export.Outcome outcome : outcomes) {
			if (outcome.failure().isEmpty()) {
				String id = outcome.document().id();
				out.println(NLS.bind(outcome.draft().isPresent() ? Messages.ExportCommand_draft
						: Messages.ExportCommand_written, id, outcome.path()));
				outcome.files().forEach(written -> out.println(NLS.bind(Messages.ExportCommand_file, written)));
				fingerprint.filter(known -> isLetter(outcome))
						.ifPresent(known -> out.println(NLS.bind(Messages.ExportCommand_fingerprint, known)));
			}
		}
	}

	private static boolean isLetter(Export.Outcome outcome) {
		return outcome.document().id().equals(OrderDocuments.LETTER.id());
	}

	/** A document as JSON; what there is to say of a letter alone only there. */
	private static Map<String, @Nullable Object> document(Export.Outcome outcome, Optional<String> fingerprint) {
		Map<String, @Nullable Object> document = new LinkedHashMap<>();
		document.put("kind", outcome.document().id());
		document.put("path", outcome.path().toString());
		document.put("error", outcome.failure().isPresent() ? outcome.failure().get() : null);
		if (outcome.document().isFolder()) {
			document.put("files", outcome.files().stream().map(Path::toString).toList());
			document.put("warnings", outcome.remarks());
		}
		outcome.draft().ifPresent(draft -> {
			document.put("draft", true);
			document.put("missing", draft.missing());
		});
		fingerprint.filter(known -> isLetter(outcome)).ifPresent(known -> document.put("fingerprint", known));
		return document;
	}

	private Set<DocumentPart> parts(Set<OrderDocument> wanted) throws WrongUseException {
		Set<DocumentPart> asked = EnumSet.noneOf(DocumentPart.class);
		for (Map.Entry<DocumentPart, OptionSpec> part : parts.entrySet()) {
			if (Boolean.TRUE.equals(part.getValue().getValue())) {
				if (wanted.stream().noneMatch(document -> document.parts().contains(part.getKey()))) {
					throw new WrongUseException(NLS.bind(Messages.ExportCommand_partAlone,
							part.getValue().longestName(), with(part.getKey())));
				}
				asked.add(part.getKey());
			}
		}
		return asked;
	}

	private Map<OrderDocument, Path> wanted() throws WrongUseException {
		Map<OrderDocument, Path> wanted = new LinkedHashMap<>();
		for (Map.Entry<OrderDocument, OptionSpec> option : options.entrySet()) {
			Path path = option.getValue().getValue();
			if (path != null) {
				if (path.toString().isEmpty()) {
					throw new WrongUseException(NLS.bind(Messages.ExportCommand_noName,
							option.getValue().longestName(), option.getValue().paramLabel()));
				}
				wanted.put(option.getKey(), path);
			}
		}
		return wanted;
	}
}
