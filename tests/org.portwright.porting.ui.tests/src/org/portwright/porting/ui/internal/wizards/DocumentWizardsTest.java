package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

@SuppressWarnings("nls")
@ExtendWith({ EmptyWorkspace.class, ActiveWindow.class })
class DocumentWizardsTest {

	private static final String DATE = "loa.requestedDate";

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso moves to Teams");
	private final IFile order = project.getFile("london.porting");
	private final Path folder;

	DocumentWizardsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeEach
	void copyTheExample() throws CoreException {
		var wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.portwright.ui.wizards.example");
		try (var window = new WizardWindow(wizard.createWizard(), StructuredSelection.EMPTY)) {
			assertTrue(window.canFinish());
			window.finish();
			assertFalse(window.isOpen());
		}
	}

	private long numbers() {
		WindowEvents.until("the order is open", () -> engagementFiles.opened(order).isPresent());
		ModelFile file = engagementFiles.opened(order).orElseThrow();
		return ((PortOrder) file.root()).getNumbers().size();
	}

	@Test
	void documentsGoToAFolderAndAreNamedAfterTheOrder() throws Exception {
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			assertTrue(window.field("Order", Combo.class).getText().contains("Contoso moves to Teams"));
			window.type("Folder", folder.toString());
			assertTrue(window.canFinish());
			window.finish();
			assertFalse(window.isOpen());
		}
		byte[] pdf = Files.readAllBytes(folder.resolve("london.pdf"));
		assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
		assertTrue(Files.size(folder.resolve("london.csv")) > 0);
		assertFalse(Files.exists(folder.resolve("london.txt")), "the summary is made when it is ticked");
		closeNotices();
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			assertEquals(folder.toString(), window.field("Folder", Text.class).getText());
		}
	}

	@Test
	void documentsSayWhatIsNotInThem() throws Exception {
		var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
		var editor = (ModelFileEditor) IDE.openEditor(page, order);
		WindowEvents.until("it is open", () -> editor.file().isPresent());
		var opened = new EditorWindow(editor).complete();
		opened.type(DATE, "31/02/2027");
		var display = page.getWorkbenchWindow().getShell().getDisplay();
		List<String> told = new ArrayList<>();
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			window.type("Folder", folder.toString());
			display.timerExec(20, () -> readNotes(display, told));
			window.finish();
		}
		assertEquals(1, told.size());
		assertTrue(told.getFirst().contains("Date wanted") && told.getFirst().contains("31/02/2027"),
				told::toString);
		closeNotices();
		opened.type(DATE, "");
		page.closeEditor(editor, false);
	}

	/** Reads and closes what is said about the documents, as long as the wizard is there. */
	private static void readNotes(Display display, List<String> told) {
		WizardWindow.shells("About the Documents").findFirst().ifPresent(shell -> {
			for (Control control : shell.getChildren()) {
				collect(control, told);
			}
			shell.close();
		});
		if (WizardWindow.shells("Export Documents").findAny().isPresent()) {
			display.timerExec(20, () -> readNotes(display, told));
		}
	}

	private static void collect(Control control, List<String> told) {
		if (control instanceof Label label && !label.getText().isEmpty()) {
			told.add(label.getText());
		} else if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> collect(child, told));
		}
	}

	private static void closeNotices() {
		WizardWindow.shells("").filter(shell -> (shell.getStyle() & SWT.ON_TOP) != 0).forEach(shell -> shell.close());
	}

	@Test
	void aFolderThatIsNotThereIsSaidOnThePage() {
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			window.type("Folder", "documents");
			assertFalse(window.canFinish());
			window.type("Folder", folder.resolve("none").toString());
			window.finish();
			assertTrue(window.isOpen());
			assertTrue(window.says("its folder does not exist"));
		}
	}

	@Test
	void thatAnOrderHasNoOverrideIsSaidBeforeItIsWritten() {
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			window.type("Folder", folder.toString());
			assertTrue(window.canFinish());
			Button override = window.button("Folder for a Porting Override");
			override.setSelection(true);
			override.notifyListeners(SWT.Selection, new Event());
			WindowEvents.until("the order is open", () -> window.says("This order is not submitted."));
			assertFalse(window.canFinish());
			override.setSelection(false);
			override.notifyListeners(SWT.Selection, new Event());
			assertTrue(window.canFinish());
		}
	}

	@Test
	void aDocumentThatWouldBeAFileOfPortwrightIsRefusedOnThePage() throws Exception {
		Path link = Files.createSymbolicLink(folder.resolve("london.csv"), Path.of("leeds.porting"));
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			window.type("Folder", folder.toString());
			window.finish();
			assertTrue(window.isOpen());
			assertTrue(window.says("is a file of Portwright"));
		}
		assertTrue(Files.isSymbolicLink(link));
		assertFalse(Files.exists(folder.resolve("london.pdf")), "one of two documents was written");
	}

	@Test
	void anotherFileIsReplacedIfTheUserAgreesAndOurOwnUnasked() throws Exception {
		Path scan = Files.writeString(folder.resolve("london.pdf"), "%PDF-1.7 a signed letter");
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			window.type("Folder", folder.toString());
			Dialogs.answer("Portwright", dialog -> {
				assertTrue(Dialogs.text(dialog).contains("london.pdf"), Dialogs.text(dialog));
				Dialogs.press(dialog, "Keep");
			});
			window.finish();
			assertTrue(window.isOpen());
			assertEquals("%PDF-1.7 a signed letter", Files.readString(scan));
			assertFalse(Files.exists(folder.resolve("london.csv")), "one of two documents was written");
			Dialogs.answer("Portwright", "Replace");
			window.finish();
			assertFalse(window.isOpen());
		}
		closeNotices();
		long length = Files.size(scan);
		assertTrue(length > 1000);
		try (var window = new WizardWindow(new ExportDocumentsWizard(), new StructuredSelection(order))) {
			window.type("Folder", folder.toString());
			window.finish();
			assertFalse(window.isOpen());
		}
		closeNotices();
	}

	@Test
	void numbersOfAFileComeIntoAnOrder() throws Exception {
		Path list = Files.writeString(folder.resolve("more.csv"), "Number\n0113 496 0000\n0113 496 0001\n");
		long before = numbers();
		for (int i = 0; i < 2; i++) {
			try (var window = new WizardWindow(new ImportNumbersWizard(), new StructuredSelection(order))) {
				window.type("Paste", Files.readString(list));
				window.finish();
				// What is there already is not added again, and that is said.
				assertEquals(i == 1, window.isOpen());
				assertEquals(i == 1, window.isOpen() && window.says("has all of these numbers"));
			}
		}
		assertEquals(before + 1, numbers());
		try (var window = new WizardWindow(new ImportNumbersWizard(), new StructuredSelection(order))) {
			window.type("Paste", "Hello Bob");
			window.finish();
			assertTrue(window.says("no telephone numbers"));
		}
	}

	@Test
	void theMailThatNumbersComeFromIsKeptWithTheOrder() {
		try (var window = new WizardWindow(new ImportNumbersWizard(), new StructuredSelection(order))) {
			window.type("Paste", "From: Zoë <zoe@fabrikam.example>\nSubject: One more\n\nPlease move 0113 496 0000.");
			window.finish();
			assertFalse(window.isOpen());
		}
		numbers();
		var changed = (PortOrder) engagementFiles.opened(order).orElseThrow().root();
		assertEquals("One more", changed.getJournal().getLast().getSubject());
		assertTrue(Files.exists(project.getLocation().toPath().resolve("london.files/pasted mail.txt")));
	}
}
