package org.portwright.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Export;
import org.portwright.workspace.operations.Inputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the documents of an order, those of the list: each has an option by its id. */
@Command
@SuppressWarnings("nls")
final class ExportCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Mixin
	private ReplaceOption replace = new ReplaceOption();

	@Option(names = "--revision", paramLabel = "NUMBER", descriptionKey = "revision")
	private @Nullable Integer revision;

	private final Map<OrderDocument, OptionSpec> options = new LinkedHashMap<>();
	private final Map<DocumentPart, OptionSpec> parts = new EnumMap<>(DocumentPart.class);

	ExportCommand(Console console, Settings settings) {
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
	CommandSpec spec() {
		CommandSpec spec = CommandSpec.forAnnotatedObject(this);
		options.values().forEach(spec::addOption);
		parts.values().forEach(spec::addOption);
		return spec;
	}

	/**
	 * A document as JSON.
	 *
	 * @param error why it was not written; {@code null} if it was
	 */
	private record Answer(String kind, String path, @Nullable String error) {
	}

	@Override
	public Integer call() throws Exception {
		Map<OrderDocument, Path> wanted = wanted();
		if (wanted.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.ExportCommand_nothing, options.values().stream()
					.map(option -> option.longestName() + ' ' + option.paramLabel())
					.collect(Collectors.joining(", "))));
		}
		var session = new Session(settings, null);
		ModelFile order = Inputs.openOrder(session.model(), file);
		var export = new Export(session.problems(), order, wanted, parts(wanted.keySet()), replace.consent());
		Integer number = revision;
		List<Export.Outcome> outcomes = settings.runner().run(number == null ? export : export.ofRevision(number));
		complain(outcomes);
		answer(outcomes, console.outBeside(wanted.values()));
		return outcomes.stream().allMatch(outcome -> outcome.failure().isEmpty()) ? ExitCode.DONE
				: ExitCode.WRONG_USE;
	}

	private void complain(List<Export.Outcome> outcomes) {
		for (Export.Outcome outcome : outcomes) {
			outcome.failure().ifPresent(console.err()::println);
			outcome.remarks().forEach(console.err()::println);
		}
	}

	private void answer(List<Export.Outcome> outcomes, PrintWriter out) {
		List<Answer> answers = outcomes.stream().map(outcome -> new Answer(outcome.document().id(),
				outcome.path().toString(), outcome.failure().isPresent() ? outcome.failure().get() : null))
				.toList();
		if (settings.json()) {
			Json.print(out, answers);
			return;
		}
		for (Answer answer : answers) {
			if (answer.error() == null) {
				out.println(NLS.bind(Messages.ExportCommand_written, answer.kind(), answer.path()));
			}
		}
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

	private Map<OrderDocument, Path> wanted() {
		Map<OrderDocument, Path> wanted = new LinkedHashMap<>();
		options.forEach((document, option) -> {
			Path path = option.getValue();
			if (path != null) {
				wanted.put(document, path);
			}
		});
		return wanted;
	}
}
