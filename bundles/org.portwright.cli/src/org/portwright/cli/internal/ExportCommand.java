package org.portwright.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Export;
import org.portwright.workspace.operations.Inputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the documents of an order. */
@Command
@SuppressWarnings("nls")
final class ExportCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	@Option(names = "--pdf", paramLabel = "FILE.pdf")
	private @Nullable Path pdf;

	@Option(names = "--csv", paramLabel = "FILE.csv")
	private @Nullable Path csv;

	ExportCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
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
		Map<Export.Kind, Path> wanted = wanted();
		if (wanted.isEmpty()) {
			throw new WrongUseException(Messages.ExportCommand_nothing);
		}
		var session = new Session(settings.today(), null);
		ModelFile order = Inputs.openOrder(session.model(), file);
		boolean printed = wanted.values().stream().anyMatch(ExportCommand::isStandardOutput);
		List<Export.Document> documents = settings.runner().run(new Export(session.problems(), order, wanted));
		complain(documents);
		answer(documents, printed ? console.err() : console.out());
		return documents.stream().allMatch(document -> document.failure().isEmpty()) ? ExitCode.DONE
				: ExitCode.WRONG_USE;
	}

	/** A document there must not have an answer behind it. */
	private static boolean isStandardOutput(Path path) {
		try {
			return Files.isSameFile(path, Path.of("/dev/stdout"));
		} catch (IOException e) {
			return false;
		}
	}

	private void complain(List<Export.Document> documents) {
		for (Export.Document document : documents) {
			document.failure().ifPresent(console.err()::println);
			document.remarks().forEach(console.err()::println);
		}
	}

	private void answer(List<Export.Document> documents, PrintWriter out) {
		List<Answer> answers = documents.stream().map(document -> new Answer(document.kind().ending(),
				document.path().toString(), document.failure().isPresent() ? document.failure().get() : null))
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

	private Map<Export.Kind, Path> wanted() {
		Map<Export.Kind, Path> wanted = new EnumMap<>(Export.Kind.class);
		Path pdf = this.pdf;
		if (pdf != null) {
			wanted.put(Export.Kind.PDF, pdf);
		}
		Path csv = this.csv;
		if (csv != null) {
			wanted.put(Export.Kind.CSV, csv);
		}
		return wanted;
	}
}
