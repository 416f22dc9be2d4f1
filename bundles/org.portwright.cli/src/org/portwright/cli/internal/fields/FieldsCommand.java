package org.portwright.cli.internal.fields;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import org.portwright.model.words.Words;
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

	/**
	 * A field as JSON.
	 *
	 * @param field   its path, as {@code set} takes it
	 * @param hint    where people go wrong with it, where it is found, how it is written, and what Microsoft's form
	 *                calls it; may be empty
	 * @param example an invented value; may be empty
	 * @param value   what it holds; empty for nothing
	 */
	record FieldAnswer(String field, String label, String hint, String example, String value) {

		static FieldAnswer of(FileField field) {
			String hint = Stream.of(Words.hint(field.feature()),
					Words.found(field.feature()),
					said(Messages.FieldAnswer_format, format(field)),
					said(Messages.FieldAnswer_choices, field.choices()),
					said(Messages.FieldAnswer_entry, Words.entry(field.feature()))).flatMap(Optional::stream)
					.collect(Collectors.joining(" ")); //$NON-NLS-1$
			return new FieldAnswer(field.path(), field.label(), hint, field.example().orElse(""), field.value()); //$NON-NLS-1$
		}

		private static Optional<String> format(FileField field) {
			return Words.format(field.feature());
		}

		private static Optional<String> said(String message, Optional<String> what) {
			return what.map(text -> NLS.bind(message, text));
		}
	}

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
