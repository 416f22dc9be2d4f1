package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WatchedCalls;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.recovery.EditJournal;

/** A file is edited here and by another program too. */
@SuppressWarnings("nls")
class OutsideChangeTest {

	private static final String CHANGED = "File Changed by Another Program";
	private static final String RESTORE = "Restore Edits";
	private static final String DELETED = "File Deleted";

	private final EditedTenant tenant;

	OutsideChangeTest() throws Exception {
		tenant = new EditedTenant();
	}

	@BeforeEach
	void edit() throws Exception {
		tenant.rename("Both");
		WindowEvents.until("it is saved", () -> !tenant.file().isDirty());
		tenant.open();
		tenant.rename("Mine");
	}

	@AfterEach
	void close() throws Exception {
		tenant.close();
	}

	@Test
	void mineIsKeptAndWithTheSaveTheirsIsInTheLocalHistory() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Keep Mine");
		assertEquals("Mine", name());
		assertTrue(tenant.says("Theirs"));
		save();
		WindowEvents.until("mine is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Mine"));
		assertTrue(isInHistory("Theirs"));
	}

	@Test
	void theirsIsTakenAndMineCanBeRestored() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Take Theirs");
		WindowEvents.until("theirs is here", () -> "Theirs".equals(name()));
		assertFalse(tenant.file().isDirty());
		restoreMine();
	}

	/** It is in File > Restore Edits; a start offers what nobody decided about. */
	@Test
	void whatWasGivenUpIsNotOfferedAtAStart() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Take Theirs");
		WindowEvents.until("theirs is here", () -> "Theirs".equals(name()));
		tenant.saveables().recovery().offer();
		Job.getJobManager().join(EditJournal.class, null);
		WindowEvents.handleAll();
		assertEquals(0, Dialogs.find(RESTORE).stream().flatMap(this::mine).count());
		Dialogs.find(RESTORE).ifPresent(Shell::close);
		restoreMine();
	}

	@Test
	void whatIsTypedBeforeTheirsIsHereCanBeRestoredToo() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Take Theirs");
		tenant.rename("Mine, typed on");
		WindowEvents.until("theirs is here", () -> "Theirs".equals(name()));
		Dialogs.press(offer(), "Restore Selected");
		WindowEvents.until("all of mine is restored", () -> "Mine, typed on".equals(name()));
	}

	@Tag("all")
	@Test
	void aLargeFileIsSetAsideLittleByLittleAndReadByOthers() throws Exception {
		enlarge();
		changeOutside();
		Shell question = Dialogs.await(CHANGED);
		assertEquals("", WatchedCalls.told(WatchedCalls.of(() -> {
			Dialogs.press(question, "Take Theirs");
			WindowEvents.until("theirs is here", () -> "Theirs".equals(name()));
		})));
		restoreMine();
	}

	/** A hundred thousand numbers, saved. */
	private void enlarge() {
		List<PhoneNumber> numbers = LongStream.range(999000000000L, 999000100000L).mapToObj(number -> {
			PhoneNumber made = ModelFactory.eINSTANCE.createPhoneNumber();
			made.setId("+" + number);
			return made;
		}).toList();
		tenant.rename("Both");
		tenant.model().perform("Enlarge", new SetCommand(tenant.model().editingDomain(), tenant.file().root(),
				Literals.TENANT__PHONE_NUMBERS, numbers));
		save();
		WindowEvents.until("it is saved", () -> !tenant.file().isDirty());
		tenant.rename("Mine");
	}

	@Test
	void undecidedTheSaveAsksAgainAndGoesOn() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Decide Later");
		forceActive();
		save();
		Shell again = Dialogs.await(CHANGED);
		assertTrue(tenant.says("Theirs"));
		Dialogs.press(again, "Keep Mine");
		WindowEvents.until("mine is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Mine"));
	}

	@Test
	void mineStaysToBeSavedAlsoWhenItsEditsAreUndone() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Keep Mine");
		tenant.model().undo(tenant.file());
		assertEquals("Both", name());
		assertTrue(tenant.file().isDirty(), "the disk says something else");
		save();
		WindowEvents.until("mine is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Both"));
	}

	@Test
	void whatWasDecidedBeforeDoesNotHoldForAnotherVersion() throws Exception {
		changeOutside();
		Dialogs.press(Dialogs.await(CHANGED), "Keep Mine");
		forceActive();
		changeOutside("Theirs", "Theirs again");
		Dialogs.press(Dialogs.await(CHANGED), "Decide Later");
		forceActive();
		save();
		Shell again = Dialogs.await(CHANGED);
		assertTrue(tenant.says("Theirs again"));
		Dialogs.press(again, "Keep Mine");
		WindowEvents.until("mine is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Mine"));
	}

	@Test
	void deletedItIsWrittenAgain() throws Exception {
		tenant.resource().delete(true, null);
		Dialogs.press(Dialogs.await(DELETED), "Keep Mine");
		save();
		WindowEvents.until("it is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Mine"));
	}

	@Test
	void deletedItIsClosedAndMineCanBeRestored() throws Exception {
		tenant.resource().delete(true, null);
		Dialogs.press(Dialogs.await(DELETED), "Close It");
		WindowEvents.until("it is closed", () -> !tenant.file().exists());
		assertEquals(0, EditedTenant.page().getEditorReferences().length);
		Dialogs.press(offer(), "Restore Selected");
		WindowEvents.until("it is there again", () -> Files.exists(tenant.file().path()) && tenant.says("Mine"));
		tenant.model().files().stream().filter(file -> file.path().equals(tenant.file().path()))
				.forEach(tenant.model()::close);
	}

	@Test
	void nobodyIsAskedBeforeHeComesBackToTheWindow() {
		Display display = Display.getCurrent();
		var questions = new OutsideQuestions(tenant.saveables(), new SaveTroubles(tenant.saveables(), display),
				new InFront(display, () -> false));
		questions.changedOutside(tenant.file());
		while (display.readAndDispatch()) {
			assertTrue(Dialogs.find(CHANGED).isEmpty());
		}
		comeBack();
		Dialogs.press(Dialogs.await(CHANGED), "Decide Later");
		comeBack();
		while (display.readAndDispatch()) {
			assertTrue(Dialogs.find(CHANGED).isEmpty(), "asked once");
		}
	}

	private static void comeBack() {
		Objects.requireNonNull(SaveTroubles.shell()).notifyListeners(SWT.Activate, new Event());
	}

	private void changeOutside() throws Exception {
		changeOutside("Both", "Theirs");
	}

	private void changeOutside(String from, String to) throws Exception {
		Path path = tenant.file().path();
		Instant before = Files.getLastModifiedTime(path).toInstant();
		Files.writeString(path, Files.readString(path).replace(from, to));
		// The clock of a file system is coarse, and Eclipse knows a change by its time alone.
		Files.setLastModifiedTime(path, FileTime.from(before.plusSeconds(2)));
		tenant.resource().refreshLocal(0, null);
	}

	/** Without a window manager nobody gives the focus back after a question. */
	private static void forceActive() {
		Objects.requireNonNull(SaveTroubles.shell()).forceActive();
	}

	private void save() {
		EditedTenant.page().saveAllEditors(false);
	}

	private void restoreMine() {
		Dialogs.press(offer(), "Restore Selected");
		WindowEvents.until("mine is restored", () -> "Mine".equals(name()));
	}

	private Shell offer() {
		tenant.saveables().recovery().offerAlways();
		Shell dialog = Dialogs.await(RESTORE);
		// Other tests left edits, too.
		items(dialog).forEach(item -> item.setChecked(false));
		mine(dialog).forEach(item -> item.setChecked(true));
		return dialog;
	}

	private Stream<TableItem> mine(Shell dialog) {
		return items(dialog).filter(item -> item.getText().startsWith(tenant.resource().getProject().getName()));
	}

	private static Stream<TableItem> items(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Table.class::isInstance).map(Table.class::cast)
				.flatMap(table -> Stream.of(table.getItems()));
	}

	private @Nullable String name() {
		return ((Tenant) tenant.file().root()).getName();
	}

	private boolean isInHistory(String text) throws Exception {
		for (IFileState state : tenant.resource().getHistory(null)) {
			try (var in = state.getContents()) {
				if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(text)) {
					return true;
				}
			}
		}
		return false;
	}
}
