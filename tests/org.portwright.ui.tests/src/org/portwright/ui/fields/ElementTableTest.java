package org.portwright.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;

/** The tables of the forms and their dialog, by one of sites. */
@SuppressWarnings("nls")
class ElementTableTest {

	private final EditedEngagement engagement;
	private final Shell shell = new Shell(Display.getCurrent());
	private final FormToolkit toolkit = new FormToolkit(Display.getCurrent());
	private final Fields fields;

	ElementTableTest() throws Exception {
		engagement = new EditedEngagement();
		ModelFileEditor editor = engagement.openOrder().editor();
		EditedModel edited = editor.edited().orElseThrow();
		fields = new Fields(edited, new FieldsPage(editor, edited, "tables", "Tables", List.of()));
		new ElementTable(new FieldRows(shell, toolkit, fields), "sites")
				.column("Name", 9, site -> Objects.toString(((Site) site).getName(), ""))
				.column("Emergency address", 1, site -> "")
				.asked("site-", "Add site", "Where it is.", dialog -> dialog.fields("name", "address.town"))
				.removable();
	}

	@AfterEach
	void close() throws Exception {
		shell.dispose();
		toolkit.dispose();
		engagement.close();
	}

	@Test
	void anElementIsAddedEditedAndRemovedAndEachComesBackByUndo() {
		answer("", "Leeds");
		press("Add\u2026");
		assertEquals(List.of("Leeds"), sites());
		assertFalse(button("Edit\u2026").isEnabled(), "nothing is selected");
		select();
		answer("Leeds", "York");
		press("Edit\u2026");
		assertEquals(List.of("York"), sites());
		select();
		press("Remove");
		assertEquals(List.of(), sites());
		for (String before : List.of("York", "Leeds")) {
			assertTrue(engagement.model().undo(engagement.order()).isOK());
			assertEquals(List.of(before), sites());
		}
	}

	@Test
	void aTitleIsWholeHoweverNarrowTheTableIs() {
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(shell);
		shell.setSize(300, 300);
		shell.layout(true, true);
		var gc = new GC(table());
		int text = gc.textExtent("Emergency address").x;
		gc.dispose();
		assertTrue(table().getColumn(1).getWidth() > text, () -> table().getColumn(1).getWidth() + " for " + text);
	}

	@Test
	void whoCancelsChangesNothing() {
		Dialogs.answer("Site", "Cancel");
		press("Add\u2026");
		assertEquals(List.of(), sites());
		assertFalse(engagement.order().isDirty());
	}

	/** Answers the dialog that comes next, and sees what its first field began with. */
	private static void answer(String before, String value) {
		Dialogs.answer("Site", dialog -> {
			assertEquals(before, Dialogs.field(dialog).getText());
			Dialogs.type(dialog, value);
			Dialogs.press(dialog, "OK");
		});
	}

	/** The names of the sites, the same in the model and in the table. */
	private List<String> sites() {
		fields.refresh();
		List<String> names = ((PortOrder) engagement.order().root()).getSites().stream().map(Site::getName).toList();
		assertEquals(names, Stream.of(table().getItems()).map(item -> item.getText(0)).toList());
		return names;
	}

	private void select() {
		table().select(0);
		table().notifyListeners(SWT.Selection, new Event());
	}

	private void press(String label) {
		assertTrue(button(label).isEnabled(), label);
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private Button button(String label) {
		return all(shell).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
	}

	private Table table() {
		return all(shell).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ElementTableTest::all))
				: Stream.of(control);
	}
}
