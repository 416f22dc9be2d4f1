package org.portwright.workbench.testing;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.Field;
import org.portwright.ui.forms.DropDown;

/** An editor in the window, as its user sees it. */
@SuppressWarnings("nls")
public final class EditorWindow {

	/** Under this key the line on top of a page has the list that it opened last. */
	private static final String LIST = "org.portwright.ui.editor.ProblemList";

	private final ModelFileEditor editor;

	public EditorWindow(ModelFileEditor editor) {
		this.editor = editor;
	}

	public ModelFileEditor editor() {
		return editor;
	}

	/** Waits until the first page has all its rows. */
	public EditorWindow complete() {
		WindowEvents.until("the page is complete",
				() -> editor.getActivePageInstance() instanceof FieldsPage page && page.isComplete());
		return this;
	}

	public FieldsPage page() {
		return (FieldsPage) editor.getActivePageInstance();
	}

	/** A field; its page comes to the front if it is another one. */
	public Field field(String path) {
		if (!(editor.getActivePageInstance() instanceof FieldsPage here) || !here.reveal(path)) {
			editor.reveal(path);
		}
		return page().field(path).orElseThrow(() -> new AssertionError("no field " + path));
	}

	/** Types into a field; the focus stays there. */
	public void type(String path, String text) {
		((Text) field(path).control()).setText(text);
	}

	/** The focus goes to another field. */
	public void leave(String path) {
		field(path).control().notifyListeners(SWT.FocusOut, new Event());
	}

	/** The focus comes to a field. */
	public void enter(String path) {
		field(path).control().notifyListeners(SWT.FocusIn, new Event());
	}

	/** Types into a field and leaves it. */
	public void fill(String path, String text) {
		enter(path);
		type(path, text);
		leave(path);
	}

	/** Chooses an entry of a field by its place. */
	public void choose(String path, int index) {
		Combo combo = (Combo) field(path).control();
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Presses a check box. */
	public void check(String path) {
		Button button = (Button) field(path).control();
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** What a field shows. */
	public String shown(String path) {
		return switch (field(path).control()) {
		case Text text -> text.getText();
		case Combo combo -> combo.getText();
		case Button button -> String.valueOf(button.getSelection());
		default -> "";
		};
	}

	/** Presses a button of the page. */
	public void press(String label) {
		Button button = buttons(page().getPartControl()).filter(found -> found.getText().replace("&", "").equals(label))
				.findFirst().orElseThrow(() -> new AssertionError("no button " + label));
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Stream<Button> buttons(Control control) {
		return switch (control) {
		case Button button -> Stream.of(button);
		case Composite composite -> Stream.of(composite.getChildren()).flatMap(EditorWindow::buttons);
		default -> Stream.empty();
		};
	}

	/** What the menu at the mark of a field offers, opened by its key. */
	public List<MenuItem> actions(String path) {
		Control control = field(path).control();
		var key = new Event();
		key.keyCode = '1';
		key.stateMask = SWT.MOD1;
		control.notifyListeners(SWT.KeyDown, key);
		return List.of(((Menu) control.getData(DropDown.class.getName())).getItems());
	}

	/** What the list on top of the page names. */
	public List<String> problems() {
		PopupDialog list = list();
		List<String> texts = Stream.of(rows(list).getItems()).map(TableItem::getText).toList();
		list.close();
		return texts;
	}

	/** Follows the entry of the list on top of the page that says so. */
	public void follow(String text) {
		Table rows = rows(list());
		TableItem item = Stream.of(rows.getItems()).filter(found -> found.getText().contains(text)).findFirst()
				.orElseThrow(() -> new AssertionError("nothing listed says " + text));
		rows.setSelection(item);
		rows.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** Says in the list on top of the page whether it is to have what is fine, and gives what it says of that. */
	public String showFine(boolean wanted) {
		PopupDialog list = list();
		Button withFine = buttons(list.getShell()).findFirst().orElseThrow();
		withFine.setSelection(wanted);
		withFine.notifyListeners(SWT.Selection, new Event());
		String text = withFine.getText().replace("&", "");
		list.close();
		return text;
	}

	private PopupDialog list() {
		Hyperlink link = links().findFirst().orElseThrow(() -> new AssertionError("nothing to click"));
		press(link);
		return (PopupDialog) link.getData(LIST);
	}

	private static void press(Hyperlink link) {
		var enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
	}

	/** The links on top of the page, the count first. */
	private Stream<Hyperlink> links() {
		return controls(page().getManagedForm().getForm().getForm().getHead()).filter(Hyperlink.class::isInstance)
				.map(Hyperlink.class::cast);
	}

	/** What is said in words under a field. */
	public List<String> said(String path) {
		return page().field(path).map(Field::said).orElse(List.of());
	}

	/** Follows a link on the page. */
	public void followLink(String text) {
		press(controls(page().getManagedForm().getForm().getBody()).filter(Hyperlink.class::isInstance)
				.map(Hyperlink.class::cast).filter(link -> link.getText().contains(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no link " + text)));
	}

	private static Table rows(PopupDialog list) {
		return controls(list.getShell()).filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow();
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(EditorWindow::controls))
				: Stream.of(control);
	}

	/** Whether something on the page says so, be it as a tip where its words are cut. */
	public boolean says(String text) {
		return says(((FormPage) editor.getActivePageInstance()).getPartControl(), text);
	}

	private static boolean says(Control control, String text) {
		return switch (control) {
		case Label label -> label.getText().contains(text) || String.valueOf(label.getToolTipText()).contains(text);
		case Hyperlink link -> String.valueOf(link.getText()).contains(text);
		case Composite composite -> Stream.of(composite.getChildren()).anyMatch(child -> says(child, text));
		default -> false;
		};
	}

	/** The count on top of the page. */
	public String message() {
		return links().map(Hyperlink::getText).findFirst().orElse("");
	}
}
