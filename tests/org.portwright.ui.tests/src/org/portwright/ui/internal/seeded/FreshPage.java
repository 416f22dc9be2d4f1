package org.portwright.ui.internal.seeded;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;

/**
 * Compares a page that has followed all changes with the same page of an editor that is opened just now. The words
 * under fields are not compared: they depend on which fields were visited in which editor.
 */
@SuppressWarnings("nls")
final class FreshPage {

	private static final String IN_USE = "in use";
	private static final String OVERVIEW = "overview";

	private final FieldsPage followed;
	private final FieldsPage fresh;

	/**
	 * @param followed an editor with a page of fields in front
	 * @param fresh    another editor of the same file, with the same page in front
	 */
	FreshPage(ModelFileEditor followed, ModelFileEditor fresh) {
		this.followed = (FieldsPage) followed.getActivePageInstance();
		this.fresh = (FieldsPage) fresh.getActivePageInstance();
	}

	/** What the two show differently; empty if they agree. */
	List<String> differences() {
		List<String> old = shown(followed);
		List<String> now = shown(fresh);
		return IntStream.range(0, Math.max(old.size(), now.size()))
				.filter(i -> !same(at(old, i), at(now, i)))
				.mapToObj(i -> followed.getId() + " shows " + at(old, i) + ", opened anew " + at(now, i)).toList();
	}

	private static String at(List<String> texts, int index) {
		return index < texts.size() ? texts.get(index) : "nothing";
	}

	private static boolean same(String one, String other) {
		return one.equals(other) || one.equals(IN_USE) || other.equals(IN_USE);
	}

	private static List<String> shown(FieldsPage page) {
		boolean words = page.getId().equals(OVERVIEW);
		return controls(page.getManagedForm().getForm().getBody()).flatMap(control -> texts(control, words)).toList();
	}

	private static Stream<String> texts(Control control, boolean words) {
		return switch (control) {
		case Text text -> Stream.of(text.isFocusControl() ? IN_USE : "'" + text.getText() + '\'');
		case Combo combo -> Stream.of(combo.getText());
		case Button button when (button.getStyle() & SWT.CHECK) != 0 -> Stream
				.of(button.getText() + ' ' + button.getSelection());
		case Table table -> Stream.of(table.getItems()).map(TableItem::getText);
		case Label label when words && !label.getText().isBlank() -> Stream.of(label.getText());
		case Hyperlink link when words -> Stream.of(String.valueOf(link.getText()));
		default -> Stream.empty();
		};
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite && control.getVisible()
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(FreshPage::controls))
				: Stream.of(control);
	}
}
