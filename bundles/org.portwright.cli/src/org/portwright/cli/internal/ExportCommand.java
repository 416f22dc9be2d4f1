package org.portwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

	/** A document as JSON. */
	private record Answer(String kind, String path) {
	}

	@Override
	public Integer call() throws Exception {
		Map<Export.Kind, Path> wanted = wanted();
		if (wanted.isEmpty()) {
			throw new WrongUseException(Messages.ExportCommand_nothing);
		}
		var session = new Session(settings.today(), null);
		ModelFile order = Inputs.openOrder(session.model(), file);
		Export.Source source = Export.Source.of(session.problems(), order);
		List<Answer> answers = new ArrayList<>();
		for (Map.Entry<Export.Kind, Path> document : wanted.entrySet()) {
			List<String> remarks = session
					.run(new Export(source, document.getKey(), document.getValue()));
			remarks.forEach(console.err()::println);
			answers.add(new Answer(document.getKey().name().toLowerCase(Locale.ROOT), document.getValue().toString()));
		}
		if (settings.json()) {
			Json.print(console.out(), answers);
		} else {
			answers.forEach(answer -> console.out()
					.println(NLS.bind(Messages.ExportCommand_written, answer.kind(), answer.path())));
		}
		return ExitCode.DONE;
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
