package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.Conversion;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.ui.labels.Labels;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** Conversions to another usage are planned, moved and recorded in the window, each as one change. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ConversionRowsTest {

	private static final int DATE = 2;
	private static final int TIME = 3;

	private final EditedEngagement engagement;
	private final EditorWindow window;

	ConversionRowsTest() throws Exception {
		engagement = new EditedEngagement();
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.COMPLETED));
		window = engagement.openOrder();
		window.editor().setActivePage(StandingPage.ID);
		window.complete();
		window.editor().revealWhenRead("conversions");
		WindowEvents.until("the section is open", () -> table().isPresent());
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private Conversion conversion() {
		return order().getConversions().getFirst();
	}

	private Stream<Control> controls() {
		return Dialogs.controls((Composite) ((FormPage) window.editor().getActivePageInstance()).getPartControl())
				.stream();
	}

	private Optional<Table> table() {
		return controls().filter(Table.class::isInstance).map(Table.class::cast).findFirst();
	}

	private List<List<String>> rows() {
		return Stream.of(table().orElseThrow().getItems()).map(ConversionRowsTest::row).toList();
	}

	private static List<String> row(TableItem item) {
		return List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3),
				item.getText(4));
	}

	private Button button(String label) {
		return controls().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
	}

	private void press(String label) {
		assertTrue(button(label).isEnabled(), label);
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private void select() {
		table().orElseThrow().select(0);
		table().orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private static List<Text> fields(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.filter(Text::getEditable).toList();
	}

	private void plan() {
		Dialogs.answer(Words.of(Literals.CONVERSION), dialog -> {
			List<Text> fields = fields(dialog);
			fields.get(0).setText("020 7946 0001");
			fields.get(DATE).setText("4 January 2027");
			fields.get(TIME).setText("9:20");
			Dialogs.press(dialog, "OK");
		});
		press("Add\u2026");
		WindowEvents.until("it is planned", () -> rows().size() == 1);
	}

	private JournalEntry last() {
		return order().getJournal().getLast();
	}

	@Test
	void oneIsPlannedAndMovedAndEachComesBackByUndo() {
		plan();
		assertEquals(LocalDate.of(2027, 1, 4), conversion().getPlannedDate());
		assertEquals(List.of("020 7946 0001", "Not set", "4 January 2027", "09:20", ""), rows().getFirst());
		assertFalse(button("It Is Converted").isEnabled(), "nothing is selected");
		select();
		Dialogs.answer(Words.of(Literals.CONVERSION), dialog -> {
			assertEquals("020 7946 0001", fields(dialog).getFirst().getText());
			fields(dialog).get(TIME).setText("9:40");
			Dialogs.press(dialog, "OK");
		});
		press("Edit\u2026");
		WindowEvents.until("it is later", () -> rows().getFirst().get(3).equals("09:40"));
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertEquals(LocalTime.of(9, 20), conversion().getPlannedTime());
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertEquals(List.of(), order().getConversions());
		WindowEvents.until("the row is gone", () -> rows().isEmpty());
	}

	@Test
	void thatItIsConvertedIsRecordedAsOneChange() {
		plan();
		select();
		Dialogs.answer(Labels.of(conversion()), "OK");
		press("It Is Converted");
		WindowEvents.until("it is said in the table", () -> rows().getFirst().getLast().equals("\u2713"));
		assertNotNull(conversion().getDone());
		assertEquals(JournalKind.NOTE, last().getKind());
		select();
		assertFalse(button("It Is Converted").isEnabled(), "it is already");
		assertTrue(engagement.model().undo(engagement.order()).isOK());
		assertNull(conversion().getDone());
		WindowEvents.until("the table follows", () -> rows().getFirst().getLast().isEmpty());
	}
}
