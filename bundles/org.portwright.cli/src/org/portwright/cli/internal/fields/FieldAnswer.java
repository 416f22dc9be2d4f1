package org.portwright.cli.internal.fields;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.words.Words;
import org.portwright.porting.fields.FileField;

/**
 * A field as JSON.
 *
 * @param field   its path, as {@code set} takes it
 * @param hint    where people go wrong with it, where it is found, how it is written, and what Microsoft's form calls
 *                it; may be empty
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
