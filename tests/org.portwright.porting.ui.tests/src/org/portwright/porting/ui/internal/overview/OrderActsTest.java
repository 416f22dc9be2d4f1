package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.written.WrittenDate;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workspace.UkDay;

/** A wrong entry is corrected as of the day on which it really came to be so. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class OrderActsTest {

	private static final String TITLE = "Correct to: Processing";

	private final EditedEngagement engagement;

	OrderActsTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void isPending() throws Exception {
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.TRANSFER_PENDING));
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private LocalDate today() {
		return engagement.engagementFiles().problems().now().today();
	}

	private void correct() throws Exception {
		ModelFileEditor editor = engagement.openOrder().editor();
		new OrderActs(editor, editor.edited().orElseThrow(), editor.getSite().getShell())
				.correct(OrderState.PROCESSING);
	}

	private static Text day(Shell dialog) {
		return (Text) Dialogs.labelled(dialog, "It happened on:");
	}

	private static boolean isOkEnabled(Shell dialog) {
		return Dialogs.controls(dialog).stream()
				.anyMatch(control -> control instanceof Button button && button.getText().equals("OK")
						&& button.isEnabled());
	}

	@Test
	void aCorrectionIsOfTheDayThatIsSaid() throws Exception {
		List<String> seen = new ArrayList<>();
		Dialogs.answer(TITLE, dialog -> {
			seen.add(day(dialog).getText());
			day(dialog).setText(today().plusDays(1).toString());
			seen.add("tomorrow " + isOkEnabled(dialog));
			day(dialog).setText(today().minusDays(2).toString());
			seen.add("before " + isOkEnabled(dialog));
			Dialogs.press(dialog, "OK");
		});
		correct();
		assertEquals(List.of(WrittenDate.shown(today()), "tomorrow false", "before true"), seen);
		assertEquals(OrderState.PROCESSING, order().getState());
		JournalEntry entry = order().getJournal().getLast();
		assertEquals(JournalKind.CORRECTION, entry.getKind());
		assertEquals(today().minusDays(2), UkDay.at(entry.getWhen()));
		assertEquals(today(), UkDay.at(entry.getRecorded()));
		engagement.model().undo(engagement.order());
		assertEquals(OrderState.TRANSFER_PENDING, order().getState());
		assertEquals(List.of(), order().getJournal());
	}

	@Test
	void whoCancelsCorrectsNothing() throws Exception {
		Dialogs.answer(TITLE, "Cancel");
		correct();
		assertEquals(OrderState.TRANSFER_PENDING, order().getState());
		assertEquals(List.of(), order().getJournal());
	}
}
