package org.portwright.ui.internal.seeded;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.ModelRoot;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.DateField;
import org.portwright.ui.fields.Field;
import org.portwright.workspace.fields.FieldText;

/** The fields of pages, and whether they show what a file holds. */
@SuppressWarnings("nls")
final class ShownFields {

	private final Map<FieldsPage, List<Field>> known = new WeakHashMap<>();
	/** What choices show for the values that the file writes, as seen so far. */
	private final Map<String, String> words = new HashMap<>();

	/** The fields that a page has by now, in the order of the model. */
	List<Field> of(FieldsPage page, ModelRoot root) {
		return known.computeIfAbsent(page, made -> paths(root.eClass()).distinct()
				.flatMap(path -> made.field(path).filter(field -> field.path().equals(path)).stream()).toList());
	}

	/** The paths of all attributes that stand once in a file. */
	private static Stream<String> paths(EClass type) {
		return Stream.concat(
				type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany())
						.map(attribute -> attribute.getName()),
				type.getEAllReferences().stream().filter(EReference::isContainment).filter(part -> !part.isMany())
						.flatMap(part -> paths(part.getEReferenceType()).map(path -> part.getName() + '.' + path)));
	}

	/** What the fields of a page show otherwise than the file holds it, whose text is given. */
	List<String> wrong(FieldsPage page, ModelRoot root, String text) {
		Map<String, String> held = new LinkedHashMap<>(FileText.values(text));
		return of(page, root).stream()
				.flatMap(field -> wrong(field, root, held.getOrDefault(field.path(), "")).stream()).toList();
	}

	private Optional<String> wrong(Field field, ModelRoot root, String held) {
		return switch (field.control()) {
		case Text text when field instanceof DateField -> unequal(field, text.getText(),
				text.isFocusControl() ? text.getText() : FieldText.shown(root, field.path()));
		case Text text -> unequal(field, text.getText(), held);
		case Combo combo -> {
			String value = field.path() + '=' + FieldText.of(root, field.path());
			String shown = words.computeIfAbsent(value, unseen -> combo.getText());
			yield unequal(field, combo.getText(), shown).or(() -> twice(value, shown));
		}
		case Button button when (button.getStyle() & SWT.CHECK) != 0 -> unequal(field,
				// The file has it only if it is otherwise than usual.
				String.valueOf(button.getSelection()), held.isEmpty() ? FieldText.of(root, field.path()) : held);
		default -> Optional.empty();
		};
	}

	/** Two values that are shown by the same words: one of them is not shown. */
	private Optional<String> twice(String value, String shown) {
		String field = value.substring(0, value.indexOf('=') + 1);
		return words.entrySet().stream()
				.filter(other -> other.getKey().startsWith(field) && !other.getKey().equals(value)
						&& other.getValue().equals(shown))
				.map(other -> value + " is shown like " + other.getKey()).findFirst();
	}

	private static Optional<String> unequal(Field field, String shown, String expected) {
		return shown.equals(expected) ? Optional.empty()
				: Optional.of("field " + field.path() + " shows '" + shown + "' for '" + expected + '\'');
	}
}
