package org.portwright.porting.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortedNumbers;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WindowEvents;

/** The page of the numbers in the editor of orders. */
@SuppressWarnings("nls")
class OrderNumbersPageTest {

	private final EditedEngagement engagement;

	OrderNumbersPageTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void showsTheNumbersOfAnOrder() throws Exception {
		var editor = assertInstanceOf(FormEditor.class, IDE.openEditor(EditedEngagement.page(),
				engagement.file("numbers.porting", SyntheticNumbers.order(100))));
		WindowEvents.until("the pages are there", () -> editor.findPage(OrderNumbersContent.PAGE) != null);
		var page = assertInstanceOf(NumbersPage.class, editor.setActivePage(OrderNumbersContent.PAGE));
		NumberTable table = page.content().orElseThrow().panel().table();
		WindowEvents.until("its rows are shown", () -> table.shown().size() == 100);
		assertEquals(100, table.shown().numbers());
		assertTrue(page.reveal("numbers[+442079460150].last"));
		assertTrue(table.isSelected(75));
		assertEquals(List.of("+442079460150"),
				((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).stream()
						.map(selected -> ((PortedNumbers) selected).getId()).toList());
	}

	/** A problem of several numbers is said beside each of them. */
	@Test
	void aDoubtfulNumberIsSelectedByItsProblem() throws Exception {
		var order = SyntheticNumbers.order(100);
		var source = ModelFactory.eINSTANCE.createValueSource();
		source.setId("doubtful");
		source.setField("numbers");
		source.setValue("+442079460150");
		source.setUnconfirmed(true);
		order.getSources().add(source);
		var editor = assertInstanceOf(ModelFileEditor.class,
				IDE.openEditor(EditedEngagement.page(), engagement.file("doubtful.porting", order)));
		editor.revealWhenRead("numbers");
		WindowEvents.until("the page is there",
				() -> editor.getSelectedPage() instanceof NumbersPage page && page.content().isPresent());
		NumberTable table = assertInstanceOf(NumbersPage.class, editor.getSelectedPage()).content().orElseThrow()
				.panel().table();
		WindowEvents.until("its row is selected", () -> table.isSelected(75));
		assertEquals(List.of(75), table.selectedRows().boxed().toList());
		assertTrue(table.control().isFocusControl());
	}

	/** Keys go on in the table once its rows are back. */
	@Test
	void theKeyboardComesBackWithTheRows() throws Exception {
		var editor = assertInstanceOf(ModelFileEditor.class, IDE.openEditor(EditedEngagement.page(),
				engagement.file("back.porting", SyntheticNumbers.order(3))));
		WindowEvents.until("the pages are there", () -> editor.findPage(OrderNumbersContent.PAGE) != null);
		var page = assertInstanceOf(NumbersPage.class, editor.setActivePage(OrderNumbersContent.PAGE));
		var content = assertInstanceOf(OrderNumbersContent.class, page.content().orElseThrow());
		NumberTable table = content.panel().table();
		WindowEvents.until("its rows are shown", () -> table.shown().size() == 3);
		table.control().setFocus();
		EditedEngagement.page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.edit.selectAll", null);
		content.editing().remove();
		WindowEvents.until("they are gone", () -> table.shown().size() == 0);
		engagement.model().undo(editor.file().orElseThrow());
		WindowEvents.until("they are back", () -> table.shown().size() == 3);
		WindowEvents.until("keys go to the table", () -> table.control().isFocusControl());
	}

	/** Who goes through a table by keys alone takes out one row after the other. */
	@Test
	void keysGoOnAfterEachDelete() throws Exception {
		var editor = assertInstanceOf(ModelFileEditor.class, IDE.openEditor(EditedEngagement.page(),
				engagement.file("keys.porting", SyntheticNumbers.order(4))));
		WindowEvents.until("the pages are there", () -> editor.findPage(OrderNumbersContent.PAGE) != null);
		var page = assertInstanceOf(NumbersPage.class, editor.setActivePage(OrderNumbersContent.PAGE));
		NumberTable table = page.content().orElseThrow().panel().table();
		WindowEvents.until("its rows are shown", () -> table.shown().size() == 4);
		table.control().setFocus();
		delete();
		WindowEvents.until("the first is gone", () -> table.isArranged() && table.shown().size() == 3);
		assertEquals(List.of(0), table.selectedRows().boxed().toList());
		delete();
		WindowEvents.until("the next is gone", () -> table.isArranged() && table.shown().size() == 2);
		engagement.model().undo(editor.file().orElseThrow());
		WindowEvents.until("it is back", () -> table.isArranged() && table.shown().size() == 3);
		assertEquals(List.of(1), table.selectedRows().boxed().toList());
		delete();
		WindowEvents.until("the one that was next is gone", () -> table.isArranged() && table.shown().size() == 2);
	}

	private static void delete() throws Exception {
		EditedEngagement.page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.edit.delete", null);
	}
}
