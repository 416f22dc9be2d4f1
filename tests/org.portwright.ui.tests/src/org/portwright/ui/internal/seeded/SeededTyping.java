package org.portwright.ui.internal.seeded;

import java.util.List;

import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.DateField;
import org.portwright.ui.fields.Field;
import org.portwright.workspace.ModelFile;

/** Types into a field, or chooses in it, and takes what it does to the file into what is expected. */
@SuppressWarnings("nls")
final class SeededTyping {

	private static final List<String> TEXTS = List.of("Contoso Ltd", "Fabrikam \"Voice\" & <Sons>", "x", "", "M1 1AE",
			"Grüße, 東京", "020 7946 0123", "a somewhat longer text of several words, as it may be pasted", "O'Hara’s",
			"12");
	/**
	 * What may be typed after a text. Nothing is typed that takes the file back to where it was: that is an edit, too.
	 */
	private static final String MORE = "y";
	private static final List<String> DATES = List.of("15/01/2027", "10/02/2027", "", "2027-03-09", "soon");

	private final FiveFiles files;
	private final Expectation expected;
	private final OpenEditors editors;
	private final ShownFields fields;
	private String did = "";

	SeededTyping(FiveFiles files, Expectation expected, OpenEditors editors, ShownFields fields) {
		this.files = files;
		this.expected = expected;
		this.editors = editors;
		this.fields = fields;
	}

	/**
	 * Changes a field of the page in front.
	 *
	 * @param meanwhile is done after typing, before the field is left
	 */
	void type(ModelFileEditor editor, SeededStep step, Runnable meanwhile) {
		ModelFile file = editor.file().orElseThrow();
		if (!(editor.getActivePageInstance() instanceof FieldsPage page)) {
			return;
		}
		List<Field> changeable = fields.of(page, file.root()).stream().filter(SeededTyping::isChangeable).toList();
		if (changeable.isEmpty()) {
			return;
		}
		Field field = changeable.get(step.where() % changeable.size());
		switch (field.control()) {
		case Text text when holdsAnyText(field) -> {
			String before = text.getText();
			text.notifyListeners(SWT.FocusIn, new Event());
			text.setText(typed(field, step));
			if (step.choice() % 3 == 0 && !before.equals(typed(field, step) + MORE)) {
				text.append(MORE);
				editor.commitTyped();
			}
			record(editor, field);
			meanwhile.run();
			text.notifyListeners(SWT.FocusOut, new Event());
		}
		case Text text -> fillOrRefuse(editor, field, text, typed(field, step));
		case Combo combo -> choose(combo, step.value() % combo.getItemCount());
		case Button button -> {
			button.setSelection(!button.getSelection());
			button.notifyListeners(SWT.Selection, new Event());
		}
		default -> throw new AssertionError(field.control());
		}
		record(editor, field);
	}

	/** Has a field of the page in front hold a text, which is no edit if it does already. */
	void fill(ModelFileEditor editor, String path, String value) {
		Field field = ((FieldsPage) editor.getActivePageInstance()).field(path).orElseThrow();
		fill((Text) field.control(), value);
		record(editor, field);
	}

	/** Chooses in a field of the page in front, which is no edit if that is chosen already. */
	void choose(ModelFileEditor editor, String path, int index) {
		Field field = ((FieldsPage) editor.getActivePageInstance()).field(path).orElseThrow();
		choose((Combo) field.control(), index);
		record(editor, field);
	}

	/** Fills a field that may refuse the text; then what was there before is typed again. */
	private static void fillOrRefuse(ModelFileEditor editor, Field field, Text text, String typed) {
		String before = text.getText();
		fill(text, typed);
		if (editor.edited().orElseThrow().unread().stream().anyMatch(kept -> kept.path().equals(field.path()))) {
			if (!editor.isDirty()) {
				throw new AssertionError("a text that is not understood leaves no mark");
			}
			fill(text, before);
		}
	}

	/** What was done to the file, if anything, is one edit. */
	private void record(ModelFileEditor editor, Field field) {
		ExpectedFile known = expected.file(editors.fileName(editor));
		String text = files.text(editor.file().orElseThrow());
		if (!text.equals(known.now().text())) {
			expected.history().edited(known, field.name(), text);
			did = field.path();
		}
	}

	/** The path of the field that was changed last. */
	String did() {
		return did;
	}

	private static boolean isChangeable(Field field) {
		return !field.control().isDisposed() && field.control().isEnabled() && switch (field.control()) {
		case Text text -> text.getEditable();
		case Combo combo -> combo.getItemCount() > 1;
		case Button button -> (button.getStyle() & SWT.CHECK) != 0;
		default -> false;
		};
	}

	private static String typed(Field field, SeededStep step) {
		List<String> values = field instanceof DateField ? DATES : TEXTS;
		return values.get(step.value() % values.size());
	}

	/** Returns whether nothing that is typed is refused: else the first piece might be taken and the whole not. */
	private static boolean holdsAnyText(Field field) {
		return field.feature().filter(feature -> feature.getEType() == EcorePackage.Literals.ESTRING).isPresent();
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private static void fill(Text text, String value) {
		text.notifyListeners(SWT.FocusIn, new Event());
		text.setText(value);
		text.notifyListeners(SWT.FocusOut, new Event());
	}
}
