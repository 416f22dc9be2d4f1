package org.portwright.porting.ui.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeptContent;
import org.portwright.workspace.orders.AddNote;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Operation;

/** The journal has all that happened to an order, takes notes and questions, and keeps what was wrong. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class JournalPageTest {

	private final Path folder;
	private final EditedEngagement engagement;
	private final JournalPage page;

	JournalPageTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		engagement = new EditedEngagement();
		EditorWindow window = engagement.openOrder();
		page = (JournalPage) window.editor().setActivePage(JournalPage.ID);
	}

	@BeforeEach
	void isEmpty() {
		assertTrue(details().getText().startsWith("Nothing is in the journal yet."), details().getText());
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private EntryTable table() {
		return page.table().orElseThrow();
	}

	private <T> T control(Class<T> type, Predicate<T> wanted) {
		return Dialogs.controls((Composite) page.getPartControl()).stream().filter(type::isInstance).map(type::cast)
				.filter(wanted).findFirst().orElseThrow();
	}

	private StyledText details() {
		return page.details().orElseThrow().text();
	}

	private Button button(String label) {
		return control(Button.class, button -> button.getText().replace("&", "").startsWith(label));
	}

	private void press(String label) {
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private <R> R perform(Operation<R> operation) throws Exception {
		return operation.execute(new NullProgressMonitor());
	}

	private void note(String text, int daysAgo) throws Exception {
		perform(new AddNote(engagement.model(), engagement.order(), text,
				engagement.engagementFiles().recorder().of(new Happened(
						LocalDate.of(2026, 11, 20).minusDays(daysAgo), Optional.of(LocalTime.of(9, 30))))));
	}

	private List<String> texts() {
		return table().rows().stream().map(row -> row.texts().getLast()).toList();
	}

	private void select(int row) {
		table().table().setSelection(row);
		table().table().notifyListeners(SWT.Selection, new Event());
	}

	private void write(String title, String text) {
		Dialogs.answer(title, dialog -> {
			Dialogs.type(dialog, text);
			Dialogs.press(dialog, "OK");
		});
	}

	@Test
	void whatHappenedStandsInItsOrderIsFilteredAndCopied() throws Exception {
		note("Second call", 1);
		note("First call", 2);
		assertEquals(List.of("First call", "Second call"), texts());
		assertEquals("18 November 2026, 09:30", table().rows().getFirst().shown());
		control(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0).setText("SECOND");
		assertEquals(List.of("Second call"), texts());
		assertTrue(table().text().startsWith("19 November 2026, 09:30\tNote\t"), table().text());
		engagement.model().undo(engagement.order());
		engagement.model().undo(engagement.order());
		assertEquals(List.of(), texts());
	}

	@Test
	void whenItWasAndOfWhatKindIsSeenWhole() throws Exception {
		note("Call", 1);
		var table = table().table();
		var gc = new GC(table);
		try {
			for (int column = 0; column < 2; column++) {
				int needed = gc.stringExtent(table().rows().getFirst().texts().get(column)).x;
				int width = table.getColumn(column).getWidth();
				assertTrue(width > needed, column + ": " + width + " of " + needed);
			}
		} finally {
			gc.dispose();
		}
		assertEquals(List.of("When", "Kind", "Who", "What happened"),
				List.of(table.getColumns()).stream().map(TableColumn::getText).toList());
	}

	@Test
	void aNoteThatWasWrongIsCorrectedAndStays() throws Exception {
		write("Add Note", "Grace called: the bill says Leed");
		press("Add Note");
		WindowEvents.until("the note is there", () -> texts().size() == 1);
		assertEquals("Grace called: the bill says Leed", details().getText());
		write("Correct Entry", "Grace called: the bill says Leeds");
		press("Correct");
		WindowEvents.until("the right one is there, too", () -> texts().size() == 2);
		assertEquals(List.of(true, false), table().rows().stream().map(JournalRow::wrong).toList());
		select(0);
		assertTrue(details().getStyleRangeAtOffset(0).strikeout);
		assertTrue(details().getText().contains("corrected by another entry"), details().getText());
		assertFalse(button("Correct").getEnabled(), "what is corrected already");
		assertEquals(2, order().getJournal().size());
	}

	@Test
	void aQuestionWaitsUntilItIsAnswered() throws Exception {
		write("Add Question", "Is it the site's postcode?");
		press("Add Question");
		WindowEvents.until("the question is there", () -> texts().size() == 1);
		assertTrue(order().isQuestionsOpen());
		assertTrue(button("Give Answer").getEnabled());
		write("Answer Question", "Yes, LS1 1BA");
		press("Give Answer");
		WindowEvents.until("the answer is there", () -> texts().size() == 2);
		assertFalse(order().isQuestionsOpen());
		assertEquals(List.of(JournalKind.QUESTION, JournalKind.ANSWER),
				order().getJournal().stream().map(entry -> entry.getKind()).toList());
		select(0);
		assertFalse(button("Give Answer").getEnabled(), "it is answered");
	}

	private void keep(String name, String content) throws Exception {
		Path source = Files.writeString(folder.resolve(name), content);
		var work = new KeepFile(engagement.model(), engagement.order(), engagement.engagementFiles().recorder(), source,
				"");
		engagement.engagementFiles().runner().run(work, RunMode.hidden("Keep"), kept -> {
			// It is seen in the table.
		});
		WindowEvents.until("it is kept", () -> texts().size() == 1);
		select(0);
	}

	@Test
	void ofAFileBothNamesAreShownAsALink() throws Exception {
		keep("the  bill.pdf", "%PDF-1.7");
		KeptContent kept = table().rows().getFirst().files().getFirst();
		String words = "the  bill.pdf (kept as the bill.pdf)";
		assertEquals("Kept with it:\n" + words, details().getText());
		assertEquals("the bill.pdf (kept as the bill.pdf)", table().rows().getFirst().texts().getLast());
		int link = page.details().orElseThrow().linkOf(kept).orElseThrow();
		assertEquals(words, details().getTextRange(link, words.length()));
	}

	@Test
	void enterAndTheMenuOpenAFileAndWhatIsGoneIsSaid() throws Exception {
		keep("bill.pdf", "%PDF-1.7");
		Files.delete(engagement.order().path().resolveSibling("london.files").resolve("bill.pdf"));
		List<String> said = Collections.synchronizedList(new ArrayList<>());
		ILogListener listener = (status, plugin) -> {
			if (status.getMessage().contains("is not in")) {
				said.add(status.getMessage());
			}
		};
		Platform.addLogListener(listener);
		try {
			table().table().notifyListeners(SWT.DefaultSelection, new Event());
			WindowEvents.until("it is said", () -> said.size() == 1);
			Menu menu = table().table().getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			assertEquals(List.of("Open bill.pdf", "", "Copy"),
					Stream.of(menu.getItems()).map(MenuItem::getText).toList());
			menu.getItem(0).notifyListeners(SWT.Selection, new Event());
			WindowEvents.until("it is said again", () -> said.size() == 2);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertTrue(said.getFirst().startsWith("'bill.pdf'"), said.getFirst());
	}

	@Test
	void aMailThatIsPastedIsOneAndAnyOtherTextANote() throws Exception {
		paste("From: Ada Lovelace <ada@fabrikam.example>\nSent: 18 November 2026 10:15\nTo: Jo\n"
				+ "Subject: Your order\n\nIt is confirmed.");
		WindowEvents.until("the mail is there", () -> texts().size() == 1);
		JournalRow mail = table().rows().getFirst();
		assertEquals(Words.of(JournalKind.MAIL), mail.kind());
		assertEquals("18 November 2026, 10:15", mail.shown());
		paste("Called Fabrikam");
		WindowEvents.until("the note is there", () -> texts().size() == 2);
		assertEquals(List.of("Called Fabrikam"),
				order().getJournal().stream().filter(entry -> entry.getKind() == JournalKind.NOTE)
						.map(entry -> entry.getText()).toList());
	}

	private void paste(String text) throws Exception {
		TextClipboard.copy(table().table().getDisplay(), text);
		table().table().setFocus();
		WindowEvents.until("the table has the focus", table().table()::isFocusControl);
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.EDIT_PASTE, null);
	}
}
