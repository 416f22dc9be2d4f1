package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.recovery.EditJournal;
import org.portwright.workspace.resources.recovery.RecoveryStore;
import org.portwright.workspace.storage.ModelFiles;

@SuppressWarnings("nls")
class RecoveryTest {

	private final EditedTenant tenant;
	private final Path folder;
	private EditJournal journal;

	/** An earlier session, with a model of its own, ends with an edit that is not saved. */
	RecoveryTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		tenant = new EditedTenant();
		crash("Crashed");
		journal = new EditJournal(tenant.model(), new RecoveryStore(folder), Display.getCurrent()::asyncExec);
		offerAfterStart();
	}

	private void offerAfterStart() {
		new Recovery(tenant.engagementFiles(), journal, Display.getCurrent()).offer();
	}

	private void crash(String newName) throws Exception {
		var crashed = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		var itsJournal = new EditJournal(crashed, new RecoveryStore(folder), new LinkedBlockingQueue<>()::add);
		var file = crashed.open(tenant.file().path());
		crashed.perform("Rename",
				SetCommand.create(crashed.editingDomain(), file.root(), Literals.TENANT__NAME, newName));
		itsJournal.close();
	}

	@AfterEach
	void close() throws Exception {
		Dialogs.find("Restore Edits").ifPresent(Shell::close);
		tenant.close();
		journal.close();
	}

	@Test
	void offersEditsThatWereNotSavedAndRestoresThemAsAnEdit() throws Exception {
		Dialogs.press(dialog(), "Restore Selected");
		WindowEvents.until("it is restored", () -> "Crashed".equals(name()));
		assertTrue(tenant.file().isDirty(), "its editor shows it, and the user saves it");
		assertTrue(tenant.model().undo(tenant.file()).isOK());
		assertEquals(null, name());
	}

	@Test
	void restoresNothingOutsideOfWhatIsOpen() throws Exception {
		Shell dialog = dialog();
		tenant.resource().getProject().close(null);
		WindowEvents.until("the file is closed", () -> !tenant.file().exists());
		Dialogs.press(dialog, "Restore Selected");
		WindowEvents.until("the reason is told", () -> Dialogs.find("Restore Edits").filter(told -> told != dialog)
				.filter(told -> Dialogs.text(told).contains("Open the engagement")).isPresent());
		Dialogs.press(dialog(), "OK");
		assertEquals(1, copies());
		tenant.resource().getProject().open(null);
	}

	@Test
	void discardsThemOnceThatIsConfirmed() throws Exception {
		Shell dialog = dialog();
		Dialogs.press(dialog, "Discard Selected");
		Dialogs.press(Dialogs.await("Discard Edits"), "Keep Them");
		assertTrue(dialog.isVisible(), "it goes on with the question");
		assertEquals(1, copies());
		Dialogs.press(dialog, "Discard Selected");
		Dialogs.press(Dialogs.await("Discard Edits"), "Discard");
		WindowEvents.until("it is discarded", () -> copies() == 0);
		assertTrue(dialog.isDisposed());
		assertEquals(null, name());
	}

	/** The order of the system has the default button last. */
	@Test
	void theFirstButtonBehindTheListDoesNoHarm() {
		List<String> buttons = Dialogs.controls(dialog()).stream().filter(Button.class::isInstance)
				.map(button -> ((Button) button).getText().replace("&", "")).toList();
		assertEquals(List.of("Decide Later", "Discard Selected", "Restore Selected"), buttons);
	}

	@Test
	void whatIsSaidOfEachIsSeenWhole() {
		Table list = list(dialog());
		var gc = new GC(list);
		for (int column = 0; column < list.getColumnCount(); column++) {
			int text = gc.textExtent(list.getItem(0).getText(column)).x;
			assertTrue(list.getColumn(column).getWidth() > text, list.getItem(0).getText(column));
			assertTrue(list.getColumn(column).getResizable());
		}
		gc.dispose();
		int width = Stream.of(list.getColumns()).mapToInt(TableColumn::getWidth).sum();
		assertTrue(list.getClientArea().width >= width, width + " of " + list.getClientArea().width);
	}

	/** The earlier session is left a second time, with another edit of the same file. */
	@Test
	void onlyTheLatestOfAFileIsTicked() throws Exception {
		Dialogs.press(dialog(), "Decide Later");
		crash("Crashed again");
		journal.close();
		journal = new EditJournal(tenant.model(), new RecoveryStore(folder), Display.getCurrent()::asyncExec);
		offerAfterStart();
		Table list = list(dialog());
		assertEquals(List.of(true, false), Stream.of(list.getItems()).map(TableItem::getChecked).toList());
		Dialogs.press(dialog(), "Restore Selected");
		WindowEvents.until("it is restored", () -> "Crashed again".equals(name()));
	}

	@Test
	void twoOfAFileThatIsGoneAreRestoredOneAfterTheOther() throws Exception {
		Dialogs.press(dialog(), "Decide Later");
		crash("Crashed again");
		journal.close();
		journal = new EditJournal(tenant.model(), new RecoveryStore(folder), Display.getCurrent()::asyncExec);
		tenant.closeInModel();
		tenant.resource().delete(true, null);
		offerAfterStart();
		Shell dialog = dialog();
		Stream.of(list(dialog).getItems()).forEach(row -> row.setChecked(true));
		Dialogs.press(dialog, "Restore Selected");
		WindowEvents.until("the latest is restored", () -> tenant.engagementFiles().opened(tenant.resource())
				.filter(file -> "Crashed again".equals(((Tenant) file.root()).getName())).isPresent());
		ModelFile made = tenant.engagementFiles().opened(tenant.resource()).orElseThrow();
		assertTrue(tenant.model().undo(made).isOK());
		assertEquals("Crashed", ((Tenant) made.root()).getName());
		tenant.reopened(made);
	}

	private static Table list(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst()
				.orElseThrow();
	}

	@Test
	void keepsThemForLater() throws Exception {
		Dialogs.press(dialog(), "Decide Later");
		assertEquals(1, copies());
		assertEquals(null, name());
	}

	private static Shell dialog() {
		return Dialogs.await("Restore Edits");
	}

	private @Nullable String name() {
		return ((Tenant) tenant.file().root()).getName();
	}

	private long copies() {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
