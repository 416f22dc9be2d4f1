package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.operations.ReadNumberText;

/** The numbers of a text in a wizard: ticked, unticked, found in the text and mended there. */
@SuppressWarnings("nls")
class PastedNumbersTest {

	private static final String MAIL = """
			The numbers are 0161 496 0000 - 0149 and 0161 496 0200.
			The office in Leeds has 0113 496 0555.
			Fax: 020 7946
			""";
	private static final String QUESTION = "Portwright";
	/** So narrow that what is said of the numbers takes two lines. */
	private static final int NARROW = 950;

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@Test
	void whatIsUntickedDoesNotComeIntoTheOrder() throws Exception {
		try (PastedMail mail = open()) {
			mail.box(0);
			assertTrue(mail.says("151 numbers in 2 ranges, 1 not ticked"));
			mail.paste(MAIL + "0161 496 0300", "152 numbers in 3 ranges, 1 not ticked");
			mail.finish();
		}
		assertEquals(List.of("+441614960000", "+441614960200", "+441614960300"), firsts());
	}

	@Test
	void aBoxStandsForAllRowsThatAreSelectedWithIt() throws Exception {
		try (PastedMail mail = open()) {
			mail.taken().setSelection(new int[] { 0, 2 });
			mail.box(2);
			assertTrue(mail.says("150 numbers in 1 range, 2 not ticked"));
			mail.box(1);
			assertTrue(mail.says("No number in no range, 152 not ticked"));
			mail.tick("all");
			assertTrue(mail.says("152 numbers in 3 ranges"));
			mail.tick("none");
			assertEquals(List.of(false, false, false),
					Stream.of(mail.taken().getItems()).map(TableItem::getChecked).toList());
		}
	}

	@Test
	void aRowShowsItsPlaceInTheText() throws Exception {
		try (PastedMail mail = open()) {
			PastedMail.select(mail.taken(), 0);
			assertEquals("0113 496 0555", mail.text().getSelectionText());
			PastedMail.select(mail.left(), 0);
			assertEquals("020 7946", mail.text().getSelectionText());
			assertTrue(mail.says("has too few digits"));
		}
	}

	@Test
	void whatWasNotTakenIsMendedInItsPlace() throws Exception {
		try (PastedMail mail = open()) {
			PastedMail.open(mail.left(), 0);
			mail.text().insert("020 7946 0300");
			mail.until("153 numbers in 4 ranges");
			assertTrue(mail.says("put right (0)"));
		}
	}

	@Test
	void whatIsTooLargeIsTakenWhenAskedFor() throws Exception {
		try (PastedMail mail = open()) {
			mail.paste("0161 496 0000 to 0161 497 9999", "No number in no range");
			mail.takeLarge();
			mail.until("20,000 numbers in 2 ranges");
			List<String> asked = new ArrayList<>();
			Dialogs.answer(QUESTION, dialog -> {
				asked.add(Dialogs.text(dialog));
				Dialogs.press(dialog, "Look Again");
			});
			mail.finish();
			assertTrue(mail.isOpen());
			assertEquals(1, asked.size());
			assertTrue(asked.getFirst().contains("These are 20,000 numbers. Take them all?"), asked::getFirst);
			assertFalse(order().exists());
			Dialogs.answer(QUESTION, "Take Them");
			mail.finish();
			assertFalse(mail.isOpen());
		}
		assertEquals(List.of("+441614960000", "+441614970000"), firsts());
	}

	@Test
	void theCaretSelectsTheRowOfWhatItStandsIn() throws Exception {
		try (PastedMail mail = open()) {
			mail.caret(MAIL.indexOf("0200"));
			assertEquals(2, mail.taken().getSelectionIndex());
			mail.caret(MAIL.indexOf("office"));
			assertEquals(2, mail.taken().getSelectionIndex());
			mail.caret(MAIL.indexOf("020 7946"));
			assertEquals(0, mail.left().getSelectionIndex());
			assertTrue(mail.says("has too few digits"));
		}
	}

	@Test
	void oneRowIsSelectedInBothTables() throws Exception {
		try (PastedMail mail = open()) {
			PastedMail.select(mail.left(), 0);
			PastedMail.select(mail.taken(), 1);
			assertEquals(0, mail.left().getSelectionCount());
			assertFalse(mail.says("has too few digits"));
			PastedMail.select(mail.left(), 0);
			assertEquals(0, mail.taken().getSelectionCount());
			mail.caret(MAIL.indexOf("0200"));
			assertEquals(0, mail.left().getSelectionCount());
			assertEquals(2, mail.taken().getSelectionIndex());
			mail.caret(MAIL.indexOf("020 7946"));
			assertEquals(0, mail.taken().getSelectionCount());
		}
	}

	@Test
	void aTextThatCannotBeReadSaysWhyAndWaitsForTheNext() throws Exception {
		try (PastedMail mail = open()) {
			mail.box(0);
			mail.paste("x".repeat(ReadNumberText.MOST_CHARACTERS + 1), "This text was not read.");
			assertTrue(mail.says("and the limit is 8,388,608. Take only the part"));
			assertFalse(mail.isBusy());
			assertEquals(0, mail.taken().getItemCount());
			mail.paste(MAIL, "151 numbers in 2 ranges, 1 not ticked");
		}
	}

	@Test
	void readingForLongIsSaid() throws Exception {
		try (PastedMail mail = open()) {
			assertFalse(mail.isBusy());
			Job.getJobManager().suspend();
			try {
				mail.paste(MAIL + "0161 496 0300", "Reading");
				assertTrue(mail.isBusy());
			} finally {
				Job.getJobManager().resume();
			}
			mail.until("153 numbers in 4 ranges");
			assertFalse(mail.isBusy());
		}
	}

	@Test
	void whatIsDoubtfulIsUntickedSaysWhyAndIsKeptAsUnconfirmedWhereItIsTicked() throws Exception {
		try (PastedMail mail = open()) {
			mail.paste(MAIL + "\nKind regards\nKim Young\nT: 020 7946 0958\nM: 07700 900123\n",
					"152 numbers in 3 ranges, 2 not ticked (1 doubtful, 1 cannot be ported)");
			assertFalse(mail.taken().getItem(3).getChecked());
			PastedMail.select(mail.taken(), 3);
			assertTrue(mail.says("it is in a signature"));
			PastedMail.select(mail.taken(), 0);
			assertFalse(mail.says("it is in a signature"));
			mail.caret(mail.text().getText().indexOf("0958"));
			assertTrue(mail.says("it is in a signature"));
			assertTrue(mail.ticks().contains(">tick the doubtful<"), mail::ticks);
			mail.tick("doubtful");
			assertTrue(mail.says("153 numbers in 4 ranges, 1 not ticked (1 cannot be ported); 1 doubtful is ticked"));
			assertTrue(mail.ticks().contains(">untick the doubtful<"), mail::ticks);
			mail.tick("doubtful");
			assertTrue(mail.says("152 numbers in 3 ranges, 2 not ticked"));
			mail.tick("doubtful");
			mail.finish();
		}
		assertEquals(List.of("+442079460958"), ((PortOrder) workspace.model(order()).root()).getSources().stream()
				.filter(ValueSource::isUnconfirmed).map(ValueSource::getValue).toList());
	}

	@Test
	void rowsStayWhereTheyAreWhenMoreIsToBeSaidOfThem() throws Exception {
		try (PastedMail mail = open()) {
			mail.paste(MAIL + "\nKind regards\nKim Young\nT: 020 7946 0958\nM: 07700 900123\nT: 020 7946 0968\n"
					+ "M: 07700 900125\n", "152 numbers in 3 ranges, 4 not ticked (2 doubtful, 2 cannot be ported)");
			Shell shell = mail.taken().getShell();
			shell.setSize(NARROW, shell.getSize().y);
			WindowEvents.untilSettled("the window is narrow", () -> shell.getSize().x == NARROW);
			int before = mail.taken().toDisplay(0, 0).y;
			mail.box(3);
			mail.box(5);
			assertTrue(mail.says("154 numbers in 5 ranges, 2 not ticked (1 doubtful, 1 cannot be ported); look at 1 of"
					+ " them; 1 doubtful is ticked"));
			WindowEvents.handleAll();
			assertEquals(before, mail.taken().toDisplay(0, 0).y);
		}
	}

	@Test
	void whatIsPastedFirstReplacesWhatWasOnTheClipboard() throws Exception {
		TextClipboard.copy(Display.getCurrent(), MAIL);
		try (var window = new WizardWindow(new NewOrderWizard(),
				new StructuredSelection(workspace.engagement("Contoso")))) {
			WindowEvents.until("the clipboard is read", () -> window.says("152 numbers in 3 ranges"));
			StyledText text = window.field("Paste", StyledText.class);
			assertEquals("", text.getSelectionText());
			TextClipboard.copy(Display.getCurrent(), "0161 496 0300");
			text.paste();
			assertEquals("0161 496 0300", text.getText());
			text.paste();
			assertEquals("0161 496 0300".repeat(2), text.getText());
		}
	}

	@Test
	void whatIsTypedCanBeUndone() throws Exception {
		try (PastedMail mail = open()) {
			mail.text().setSelection(0);
			mail.text().insert("Hello. ");
			mail.undo();
			assertEquals(MAIL, mail.text().getText());
		}
	}

	private static IFile order() {
		return EmptyWorkspace.project("Contoso").getFile("Leeds.porting");
	}

	/** The first number of each row of the order that was made. */
	private List<String> firsts() {
		var order = (PortOrder) workspace.model(order()).root();
		return order.getNumbers().stream().map(numbers -> numbers.getFirst()).toList();
	}

	private PastedMail open() throws Exception {
		return new PastedMail(workspace.engagement("Contoso"), MAIL, "152 numbers in 3 ranges");
	}
}
