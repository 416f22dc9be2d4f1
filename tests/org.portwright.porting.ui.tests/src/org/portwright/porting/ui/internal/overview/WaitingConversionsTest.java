package org.portwright.porting.ui.internal.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.editor.FormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.Conversion;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** Numbers that wait to be converted are seen without opening their section. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class WaitingConversionsTest {

	private final EditedEngagement engagement;
	private final Conversion conversion = ModelFactory.eINSTANCE.createConversion();

	WaitingConversionsTest() throws Exception {
		engagement = new EditedEngagement();
		conversion.setId("conversion-1");
		conversion.setFirst("+442079460001");
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private void wanted() {
		engagement.model().perform("Add", AddCommand.create(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__CONVERSIONS, conversion));
	}

	private void complete() {
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__STATE, OrderState.COMPLETED));
	}

	private EditorWindow overview() throws Exception {
		EditorWindow window = engagement.openOrder();
		window.editor().setActivePage(StandingPage.ID);
		return window.complete();
	}

	private static Optional<Table> table(EditorWindow window) {
		return Dialogs.controls((Composite) ((FormPage) window.editor().getActivePageInstance()).getPartControl())
				.stream().filter(Table.class::isInstance).map(Table.class::cast).filter(Table::isVisible).findFirst();
	}

	@Test
	void theSectionIsOpenWhileNumbersWaitAndItsHeadingsAreWhole() throws Exception {
		complete();
		wanted();
		Table table = table(overview()).orElseThrow();
		assertEquals(1, table.getItemCount());
		for (TableColumn column : table.getColumns()) {
			int width = column.getWidth();
			column.pack();
			assertTrue(width >= column.getWidth(), () -> column.getText() + " " + width + " " + column.getWidth());
		}
	}

	@Test
	void itOpensWhenTheyBeginToWait() throws Exception {
		wanted();
		EditorWindow window = overview();
		assertEquals(Optional.empty(), table(window), "nothing has moved yet");
		complete();
		WindowEvents.until("it is open", () -> table(window).isPresent());
	}

	@Test
	void itIsClosedWhereNoneWaits() throws Exception {
		complete();
		conversion.setDone(Instant.now());
		wanted();
		assertEquals(Optional.empty(), table(overview()));
	}
}
