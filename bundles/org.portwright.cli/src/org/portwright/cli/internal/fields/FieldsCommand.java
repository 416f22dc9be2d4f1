package org.portwright.cli.internal.fields;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.paths.Blank;
import org.portwright.porting.fields.FieldList;
import org.portwright.porting.fields.FileField;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.work.OperationException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the fields that can be set. */
@Command
@SuppressWarnings("nls")
public final class FieldsCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
	private @Nullable Path file;

	public FieldsCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		Path named = file;
		List<FieldAnswer> answers = (named == null
				? Stream.of(Blank.order(), Blank.tenant()).flatMap(root -> FieldList.of(root).stream())
				: fields(named)).map(FieldAnswer::of).toList();
		if (settings.json()) {
			Json.print(console.out(), answers);
		} else {
			answers.forEach(this::print);
		}
		return ExitCode.DONE;
	}

	private Stream<FileField> fields(Path named) throws WrongUseException, OperationException {
		var session = new Session(settings, null);
		return FieldList.of(Inputs.open(session.model(), named).root()).stream();
	}

	/** The second line is what {@code set} takes. */
	private void print(FieldAnswer answer) {
		console.out().println(answer.label());
		boolean shown = answer.value().isEmpty() && !answer.example().isEmpty();
		console.out().println("    " + answer.field() + '=' + answer.value()
				+ (shown ? "   " + NLS.bind(Messages.FieldsCommand_example, answer.example()) : ""));
		if (!answer.hint().isEmpty()) {
			console.out().println("    " + answer.hint());
		}
	}
}
