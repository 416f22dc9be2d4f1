package org.portwright.porting.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;
import org.portwright.ui.table.Column;
import org.portwright.ui.table.RowAction;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class OrderNumbersTest {

	private final PortOrder order = Blank.order();

	private NumbersWindow<OrderNumbersContent> open(int rows) {
		return NumbersWindow.open(order, rows, OrderNumbersContent::new);
	}

	private static void copy(String text) {
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static String copied() {
		var clipboard = new Clipboard(Display.getCurrent());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		return text;
	}

	@Test
	void whatIsPastedIsAddedAndUndoneAtOnce() {
		SyntheticNumbers.add(order, "+442079460003", null);
		try (var window = open(1)) {
			copy("Dear all,\nplease move 020 7946 0000 - 0009 and 0161 496 0000.\nInvoice 0161 496 0001, call 7946 0100");
			window.content().editing().paste();
			window.untilRows(4);
			assertEquals("10 numbers added, 1 number already there, 2 of the text not understood.",
					window.content().result().message());
			assertEquals("020 7946 0004 \u2013 0009", window.text(3, OrderColumn.NUMBER));
			assertTrue(window.engagementFiles().model().undo(window.file()).isOK());
			assertEquals("", window.content().result().message());
			window.untilRows(1);
		}
	}

	private static final String DOUBTFUL = """
			Please move 0113 496 0100.
			07700 900123

			Kind regards
			Kim Young
			T: 020 7946 0958
			""";

	@Test
	void whatIsDoubtfulOrCannotBePortedIsLeftOutAndAddedFromItsDetails() {
		try (var window = open(0)) {
			copy(DOUBTFUL);
			window.content().editing().paste();
			window.untilRows(1);
			ResultBar result = window.content().result();
			WindowEvents.until("it is said", () -> !result.message().isEmpty());
			assertEquals("1 number added. 1 doubtful and 1 that cannot be ported left out.", result.message());
			List<String> lines = new ArrayList<>();
			Dialogs.answer("Left Out, Doubtful or Put Right", dialog -> {
				lines.add(Dialogs.controls(dialog).stream().filter(Text.class::isInstance)
						.map(text -> ((Text) text).getText()).findFirst().orElseThrow());
				Dialogs.press(dialog, "Add the 1 Doubtful");
			});
			result.showDetails();
			assertTrue(lines.getFirst().contains("07700 900123 cannot be ported this way"), lines::toString);
			assertTrue(lines.getFirst().contains("it is in a signature"), lines::toString);
			window.untilRows(2);
			WindowEvents.until("it is said", () -> !result.message().isEmpty());
			assertEquals("1 number added. Confirm those that are right.", result.message());
			untilUnconfirmed(window, 1, "\u201cT: 020 7946 0958\u201d");
			assertEquals("", window.text(0, OrderColumn.PROBLEM));
		}
	}

	@Test
	void selectedNumbersAreConfirmedAloneAndUndoMarksThemAgain() {
		SyntheticNumbers.add(order, "+441134960100", "+441134960109");
		var source = ModelFactory.eINSTANCE.createValueSource();
		source.setId("source-1");
		source.setField("numbers");
		source.setValue("+441134960102-+441134960103");
		source.setWords("not sure of 0102 and 0103");
		source.setFile("mail.eml");
		source.setUnconfirmed(true);
		order.getSources().add(source);
		try (var window = open(1)) {
			window.content().setExpanded(true);
			window.untilRows(10);
			untilUnconfirmed(window, 2, "\u201cnot sure of 0102 and 0103\u201d in mail.eml");
			window.select(0);
			assertFalse(window.menu().contains("Confirm"));
			window.filter("not confirmed");
			window.untilRows(2);
			window.select(1);
			assertTrue(window.menu().contains("Confirm"), window.menu()::toString);
			window.content().editing().confirm();
			window.untilRows(1);
			assertEquals("0113 496 0102", window.text(0, OrderColumn.NUMBER));
			assertEquals("+441134960102", source.getValue());
			window.engagementFiles().model().undo(window.file());
			window.untilRows(2);
		}
	}

	private static void untilUnconfirmed(NumbersWindow<OrderNumbersContent> window, int row, String words) {
		WindowEvents.until("it is marked", () -> window.text(row, OrderColumn.PROBLEM).contains(words));
		assertTrue(window.text(row, OrderColumn.PROBLEM).startsWith("Not confirmed"));
	}

	@Test
	void aClipboardWithoutTextIsToldOf() {
		try (var window = open(0)) {
			copy(" ");
			window.content().editing().paste();
			assertTrue(window.content().result().message().startsWith("There is no text"));
			assertTrue(order.getNumbers().isEmpty());
		}
	}

	@Test
	void selectedRowsAreCopiedForASpreadsheet() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009").setNote("front\tdesk");
		SyntheticNumbers.add(order, "+441614960000", null);
		try (var window = open(2)) {
			window.select(0);
			RowAction.copy(window.table(), OrderColumn.values().length).act().run();
			assertEquals("020 7946 0000 \u2013 0009\t10\tGeographic\tNot set\t\t\tNot known\t\tfront desk", copied());
		}
	}

	@Test
	void theUsageOfOneNumberSplitsItsRangeAndStaysSelected() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		try (var window = open(1)) {
			window.content().setExpanded(true);
			window.untilRows(10);
			window.select(9);
			window.content().editing().set(OrderColumn.USAGE, "voiceApp");
			WindowEvents.until("it is wanted for a voice app",
					() -> window.text(9, OrderColumn.USAGE).equals("Voice app"));
			assertEquals("Not set", window.text(8, OrderColumn.USAGE));
			assertEquals(2, order.getNumbers().size());
		}
	}

	@Test
	void sitesAndOutcomesAreChosenForAllSelectedRowsAndUndoneAtOnce() {
		SyntheticNumbers.add(order, "+442079460000", null);
		SyntheticNumbers.add(order, "+441614960000", null);
		Site site = ModelFactory.eINSTANCE.createSite();
		site.setId("site-1");
		site.setName("Docks & Warehouse");
		order.getSites().add(site);
		try (var window = open(2)) {
			window.selectAll();
			assertTrue(window.menu().contains("Site[(service address), Docks && Warehouse]"), window.menu().toString());
			window.content().editing().set(OrderColumn.SITE, "site-1");
			window.content().editing().set(OrderColumn.OUTCOME, "moved");
			WindowEvents.until("both have moved", () -> window.text(1, OrderColumn.OUTCOME).equals("Moved"));
			assertEquals("Docks & Warehouse", window.text(0, OrderColumn.SITE));
			assertTrue(window.engagementFiles().model().undo(window.file()).isOK());
			assertTrue(window.engagementFiles().model().undo(window.file()).isOK());
			assertTrue(order.getNumbers().stream().allMatch(numbers -> numbers.getSite() == null));
		}
	}

	@Test
	void aNoteIsTypedInItsCell() {
		SyntheticNumbers.add(order, "+442079460000", null).setNote("front desk");
		try (var window = open(1)) {
			window.select(0);
			Text field = note(window);
			assertEquals("front desk", field.getText());
			field.setText("lift ");
			field.notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(field.isDisposed());
			WindowEvents.until("it is shown", () -> window.text(0, OrderColumn.NOTE).equals("lift"));
			Text again = note(window);
			again.setText("alarm");
			var escape = new Event();
			escape.keyCode = SWT.ESC;
			again.notifyListeners(SWT.KeyDown, escape);
			assertTrue(again.isDisposed());
			assertEquals("lift", order.getNumbers().getFirst().getNote());
		}
	}

	@Test
	void aNoteThatIsStillOpenIsSavedToo() {
		SyntheticNumbers.add(order, "+442079460000", null);
		try (var window = open(1)) {
			window.select(0);
			note(window).setText("alarm");
			window.content().commitTyped();
			assertEquals("alarm", order.getNumbers().getFirst().getNote());
		}
	}

	private static Text note(NumbersWindow<OrderNumbersContent> window) {
		window.content().cells().edit(OrderColumn.NOTE, 0);
		return Stream.of(window.table().control().getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
				.findFirst().orElseThrow();
	}

	@Test
	void aFilteredRowIsRemovedAndNoOther() {
		SyntheticNumbers.add(order, "+442079460000", null);
		SyntheticNumbers.add(order, "+441614960000", null);
		try (var window = open(2)) {
			window.filter("0161");
			window.untilRows(1);
			window.selectAll();
			window.content().editing().remove();
			window.untilRows(0);
			window.filter("");
			window.untilRows(1);
			assertEquals("020 7946 0000", window.text(0, OrderColumn.NUMBER));
		}
	}

	@Test
	void theSelectionStaysWithItsRowsWhenTheyAreSorted() {
		SyntheticNumbers.add(order, "+442079460000", null);
		SyntheticNumbers.add(order, "+441614960000", null);
		try (var window = open(2)) {
			window.select(0);
			window.clickHead(OrderColumn.NUMBER, SWT.NONE);
			WindowEvents.until("the rows are sorted",
					() -> window.text(1, OrderColumn.NUMBER).equals("020 7946 0000"));
			assertTrue(window.table().isSelected(1));
			assertFalse(window.table().isSelected(0));
		}
	}

	@Test
	void theHeadsSayWhatIsInTheColumns() {
		try (var window = open(0)) {
			assertEquals(List.of("Number", "Count", "Type", "Usage wanted", "Problem", "Site",
					"Emergency address", "Outcome", "Note"),
					IntStream.range(0, OrderColumn.values().length).mapToObj(window.table()::column)
							.map(Column::title).toList());
		}
	}

	@Test
	void eachHeadHasRoomForItsTitle() {
		SyntheticNumbers.add(order, "+442079460000", null);
		try (var window = open(1)) {
			var gc = new GC(window.table().control());
			for (OrderColumn column : OrderColumn.values()) {
				int width = window.table().control().getColumnWidthByPosition(column.ordinal());
				assertTrue(width > gc.textExtent(column.title()).x + 12, () -> column + " " + width);
			}
			gc.dispose();
		}
	}

	@Test
	void anotherPlacesChangeIsSeen() {
		SyntheticNumbers.add(order, "+442079460000", null);
		try (var window = open(1)) {
			var content = window.content();
			content.setInSight(false);
			window.selectAll();
			content.editing().remove();
			content.setInSight(true);
			window.untilRows(0);
		}
	}
}
