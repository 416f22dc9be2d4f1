package org.portwright.porting.ui.internal.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.editor.CarrierPage;
import org.portwright.porting.ui.internal.editor.LoaPage;
import org.portwright.porting.ui.internal.journal.JournalPage;
import org.portwright.porting.ui.internal.numbers.OrderNumbersContent;
import org.portwright.porting.ui.internal.overview.StandingPage;
import org.portwright.porting.ui.internal.planner.PlannerPage;
import org.portwright.porting.ui.internal.preview.PreviewPage;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** What is dropped on an order is kept with it, and a signed letter is asked about. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class DroppedFilesTest {

	private static final String MAIL = "From: zoe@fabrikam.example\nSubject: Yes\n\nAgreed.";
	private static final String FAILURE = "Problem Occurred";

	private static final List<String> PAGES = List.of(StandingPage.ID, LoaPage.ID, OrderNumbersContent.PAGE,
			CarrierPage.ID, PlannerPage.ID, JournalPage.ID, PreviewPage.ID);

	private final EditedEngagement engagement;
	private final Path folder;
	private final List<String> told = new ArrayList<>();

	DroppedFilesTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		ErrorDialog.AUTOMATED_MODE = true;
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private List<JournalKind> kinds() {
		return order().getJournal().stream().map(JournalEntry::getKind).toList();
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private void drop(Path... files) {
		new DroppedFiles(engagement.engagementFiles(), engagement.order(), told::add).keep(List.of(files));
	}

	private void untilTold(int count) {
		WindowEvents.until("it is said what came of it", () -> told.size() == count);
	}

	@Test
	void eachFileIsKeptByWhatItIs() throws Exception {
		drop(file("mail.txt", MAIL), file("numbers.csv", "1,2"));
		untilTold(2);
		assertEquals(List.of(JournalKind.MAIL, JournalKind.DOCUMENT), kinds());
		assertEquals(List.of("The journal has 'mail.txt' now.", "The journal has 'numbers.csv' now."), told);
		String name = engagement.orderFile().getName().replace(".porting", ".files");
		WindowEvents.until("the workspace knows the file", () -> engagement.orderFile().getParent()
				.findMember(name + "/numbers.csv") != null);
	}

	@Test
	void eachOfSeveralFilesHasItsOutcome() throws Exception {
		ErrorDialog.AUTOMATED_MODE = false;
		Path gone = folder.resolve("gone.csv");
		List<String> asked = new ArrayList<>();
		new DroppedFiles(engagement.engagementFiles(), engagement.order(), told::add, (order, file) -> {
			asked.add(file);
			return Optional.empty();
		}).keep(List.of(gone, file("scan.pdf", "%PDF-1.7 signed"), file("numbers.csv", "1,2"), folder));
		untilTold(5);
		assertEquals(List.of("scan.pdf"), asked);
		assertEquals(List.of(JournalKind.DOCUMENT), kinds());
		assertTrue(told.get(0).startsWith("'gone.csv' was not kept: "), told.get(0));
		assertEquals("'scan.pdf' was not kept: you cancelled it.", told.get(1));
		assertEquals("The journal has 'numbers.csv' now.", told.get(2));
		assertTrue(told.get(3).contains("was not kept: "), told.get(3));
		assertEquals("1 of 4 files were kept. Not kept: 'gone.csv', 'scan.pdf', '" + folder.getFileName() + "'.",
				told.get(4));
		Shell dialog = Dialogs.await(FAILURE);
		String shown = Dialogs.text(dialog);
		assertTrue(shown.contains("1 of 4 files were kept.\n" + told.get(0) + "\n'scan.pdf' was not kept: you "
				+ "cancelled it.\n" + told.get(3)), shown);
		Dialogs.press(dialog, "OK");
	}

	@Test
	void whatTheUserCancelledIsToldInPassing() throws Exception {
		ErrorDialog.AUTOMATED_MODE = false;
		new DroppedFiles(engagement.engagementFiles(), engagement.order(), told::add, (order, file) -> Optional.empty())
				.keep(List.of(file("scan.pdf", "%PDF-1.7 signed"), file("numbers.csv", "1,2")));
		untilTold(3);
		assertEquals("1 of 2 files were kept. Not kept: 'scan.pdf'.", told.get(2));
		assertTrue(Dialogs.find(FAILURE).isEmpty());
	}

	@Test
	void ofASignedLetterItIsAskedWhoSignedItWhen() throws Exception {
		Dialogs.answer("File for the Order", dialog -> {
			assertEquals("Keep as &Signed Copy", proposed(dialog));
			Dialogs.press(dialog, "Keep as Signed Copy");
		});
		Dialogs.answer("Keep as Signed Copy", dialog -> {
			List<Text> fields = Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
					.filter(text -> text.getEditable()).toList();
			fields.getFirst().setText("Jo Bloggs");
			fields.get(1).setText("20 November 2026");
			Dialogs.press(dialog, "OK");
		});
		drop(file("scan.pdf", "%PDF-1.7 signed"));
		untilTold(1);
		var signature = order().getLoa().getSignature();
		assertEquals("Jo Bloggs", signature.getSignatory());
		assertEquals(LocalDate.of(2026, 11, 20), signature.getDate());
		assertEquals("scan.pdf", signature.getSignedCopy());
	}

	@Test
	void aDayThatIsToBeCheckedAgainLeavesWhatWasTyped() throws Exception {
		Dialogs.answer("File for the Order", "Keep as Signed Copy");
		List<String> seen = new ArrayList<>();
		Dialogs.answer("Keep as Signed Copy", dialog -> {
			var signatory = (Text) Dialogs.labelled(dialog, "Signed by:");
			var date = (Text) Dialogs.labelled(dialog, "Signed on:");
			signatory.setText("Jo Bloggs");
			date.setText("20 November 2036");
			Dialogs.answer("Check the Day", "Check Again");
			Dialogs.press(dialog, "OK");
			if (!dialog.isDisposed()) {
				seen.add(signatory.getText() + ", " + date.getText());
				date.setText("20 November 2026");
				Dialogs.press(dialog, "OK");
			}
		});
		drop(file("scan.pdf", "%PDF-1.7 signed"));
		untilTold(1);
		assertEquals(List.of("Jo Bloggs, 20 November 2036"), seen);
		assertEquals(LocalDate.of(2026, 11, 20), order().getLoa().getSignature().getDate());
	}

	@Test
	void onceSubmittedTheJournalIsProposed() throws Exception {
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(), order(),
				Literals.PORT_ORDER__STATE, OrderState.SUBMITTED));
		Dialogs.answer("File for the Order", dialog -> {
			assertEquals("&Add to the Journal", proposed(dialog));
			Dialogs.press(dialog, "Add to the Journal");
		});
		drop(file("scan.pdf", "%PDF-1.7 answer"));
		untilTold(1);
		assertEquals(List.of(JournalKind.DOCUMENT), kinds());
	}

	private static String proposed(Shell dialog) {
		Button button = dialog.getDefaultButton();
		return button == null ? "none" : button.getText();
	}

	@Test
	void theEditorTakesFiles() throws Exception {
		var window = engagement.openOrder();
		Composite container = container(window.editor().getSite().getShell());
		var target = (DropTarget) container.getData(DND.DROP_TARGET_KEY);
		assertEquals(FileTransfer.class, target.getTransfer()[0].getClass());
		((OrderDrop) target.getDropListeners()[0]).take(new String[] { file("mail.eml", MAIL).toString() });
		WindowEvents.until("the mail is in the journal", () -> kinds().equals(List.of(JournalKind.MAIL)));
	}

	@Test
	void eachPageOfTheEditorTakesFiles() throws Exception {
		var window = engagement.openOrder();
		FormEditor editor = window.editor();
		for (String page : PAGES) {
			assertEquals(page, Objects.requireNonNull(editor.setActivePage(page)).getId());
			WindowEvents.handleAll();
			// What takes anything inside a page hides the editor's own target, so it must take files as well.
			for (DropTarget target : targets(editor)) {
				assertTrue(Stream.of(target.getTransfer()).anyMatch(FileTransfer.class::isInstance),
						page + ": " + target.getControl());
			}
		}
	}

	@Test
	void theNumbersPageTakesFilesAndNumbers() throws Exception {
		var window = engagement.openOrder();
		FormEditor editor = window.editor();
		editor.setActivePage(OrderNumbersContent.PAGE);
		WindowEvents.until("the numbers take drops", () -> numbers(editor).isPresent());
		OrderDrop drop = numbers(editor).orElseThrow();
		drop.take(new String[] { file("mail.eml", MAIL).toString() });
		WindowEvents.until("the mail is in the journal", () -> kinds().equals(List.of(JournalKind.MAIL)));
		drop.take("020 7946 0000");
		WindowEvents.until("the number is added", () -> !order().getNumbers().isEmpty());
	}

	/** What takes text as well. */
	private static Optional<OrderDrop> numbers(FormEditor editor) {
		return targets(editor).stream().filter(target -> target.getTransfer().length == 2)
				.map(target -> (OrderDrop) target.getDropListeners()[0]).findFirst();
	}

	/** All that takes what is dropped on what is seen of an editor. */
	private static List<DropTarget> targets(FormEditor editor) {
		return Dialogs.controls(editor.getSite().getShell()).stream().filter(Control::isVisible)
				.filter(control -> isWithin(control, container(editor.getSite().getShell())))
				.map(control -> control.getData(DND.DROP_TARGET_KEY)).filter(DropTarget.class::isInstance)
				.map(DropTarget.class::cast).toList();
	}

	private static boolean isWithin(Control control, Control above) {
		return control == above || control.getParent() != null && isWithin(control.getParent(), above);
	}

	/** The control of the editor that takes files. */
	private static Composite container(Composite parent) {
		return Dialogs.controls(parent).stream()
				.filter(control -> control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target
						&& target.getTransfer().length == 1 && target.getTransfer()[0] instanceof FileTransfer)
				.map(Composite.class::cast).findFirst().orElseThrow();
	}

	@Test
	void aPastedMailIsOne() {
		new DroppedFiles(engagement.engagementFiles(), engagement.order(), told::add).paste(MAIL);
		untilTold(1);
		assertTrue(kinds().equals(List.of(JournalKind.MAIL)), kinds().toString());
		assertEquals("Agreed.", order().getJournal().getFirst().getText());
	}
}
