package org.portwright.porting.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.LetterKind;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.forms.SteadyWords;

/**
 * Says in a section what the letter in force asks for in another way than the usual one. Which letter it is follows
 * from the numbers, so the check of the order knows it.
 */
final class LetterNote {

	private final SteadyWords words;
	private final Supplier<String> text;

	private LetterNote(FieldRows rows, Supplier<String> text) {
		this.text = text;
		words = new SteadyWords(rows.introduction(""), 1); //$NON-NLS-1$
		rows.fields().followProblems(this::tell);
	}

	/** Names those of some fields of the letter that it does not ask for, while there are any. */
	static void notAsked(FieldRows rows, EStructuralFeature... fields) {
		note(rows, () -> {
			List<String> names = Arrays.stream(fields).filter(field -> !letter(rows).asks(path(field)))
					.map(Words::of).toList();
			return names.isEmpty() ? "" //$NON-NLS-1$
					: NLS.bind(Messages.LetterNote_notAsked, names.stream().collect(Collectors.joining(", "))); //$NON-NLS-1$
		});
	}

	/** Says it while Microsoft's form has an entry for a field that it usually has none for. */
	static void onForm(FieldRows rows, EStructuralFeature field) {
		note(rows,
				() -> letter(rows).isOnForm(path(field)) ? NLS.bind(Messages.LetterNote_onForm, Words.of(field)) : ""); //$NON-NLS-1$
	}

	private static void note(FieldRows rows, Supplier<String> text) {
		new LetterNote(rows, text).tell();
	}

	private void tell() {
		words.tell(text.get());
	}

	private static LetterKind letter(FieldRows rows) {
		return rows.edited().engagementFiles().problems().of(rows.edited().file()).map(Problems::letter)
				.orElse(LetterKind.GEOGRAPHIC);
	}

	private static String path(EStructuralFeature field) {
		return Paths.of(Literals.PORT_ORDER__LOA.getName(), field.getName());
	}
}
