package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.ui.Ids;
import org.portwright.ui.internal.refactoring.Renaming;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** Delete and Rename of the explorer speak of engagements and files, and are undone under these names. */
@SuppressWarnings("nls")
class DeleteAndRenameTest {

	private final ShownTree shown = new ShownTree();

	DeleteAndRenameTest() throws Exception {
		// The explorer may not be shown.
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private void run(String command) throws Exception {
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.tree().setFocus();
		WindowEvents.until("nothing is under way",
				() -> Job.getJobManager().find(EngagementFiles.JOBS).length == 0);
		var window = shown.window.getWorkbenchWindow();
		WindowEvents.until(command + " is enabled", () -> window.getService(EHandlerService.class)
				.canExecute(window.getService(ECommandService.class).createCommand(command)));
		shown.window.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		WindowEvents.handleAll();
	}

	/** What Undo takes back is called, as soon as nothing is under way. */
	private static String undoLabel() {
		WindowEvents.until("it is done", () -> Job.getJobManager().isIdle());
		var operations = PlatformUI.getWorkbench().getOperationSupport();
		return operations.getOperationHistory().getUndoOperation(operations.getUndoContext()).getLabel();
	}

	/** A platform puts the one that Enter presses where it is used to. */
	private static Set<String> buttons(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap((Control child) -> switch (child) {
		case Button button -> Stream.of(button.getText().replace("&", ""));
		case Composite composite -> buttons(composite).stream();
		default -> Stream.<String>of();
		}).collect(Collectors.toSet());
	}

	@Test
	void aFileIsDeletedByItsNameAndComesBack() throws Exception {
		IFile order = shown.engagement.order("A &amp; Sons");
		shown.select("Contoso moves/A & Sons  Draft");
		run(IWorkbenchCommandConstants.EDIT_DELETE);
		Shell question = Dialogs.await("Delete");
		assertTrue(Dialogs.text(question).contains("Delete 'A && Sons'?"), Dialogs.text(question));
		assertEquals(Set.of("Delete", "Cancel"), buttons(question));
		Dialogs.press(question, "Delete");
		WindowEvents.until("it is gone", () -> !order.exists());
		assertEquals("Delete A & Sons", undoLabel());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/A & Sons  Draft");
	}

	@Test
	void whatGoesWithAnOrderIsInTheQuestion() throws Exception {
		IFile order = shown.engagement.order("london");
		Path kept = Files.createDirectories(order.getLocation().toPath().resolveSibling("london.files"));
		Files.writeString(kept.resolve("bill.pdf"), "kept");
		shown.select("Contoso moves/london  Draft");
		run(IWorkbenchCommandConstants.EDIT_DELETE);
		Shell question = Dialogs.await("Delete");
		assertTrue(Dialogs.text(question).contains("in the folder 'london.files': bill.pdf."), Dialogs.text(question));
		Dialogs.press(question, "Cancel");
	}

	@Test
	void cancelKeepsAll() throws Exception {
		IFile order = shown.engagement.order("london");
		shown.select("Contoso moves/london  Draft");
		run(IWorkbenchCommandConstants.EDIT_DELETE);
		Dialogs.press(Dialogs.await("Delete"), "Cancel");
		WindowEvents.until("nothing is under way", () -> Job.getJobManager().isIdle());
		assertTrue(order.exists());
	}

	@Test
	void anEngagementIsTakenOutAndItsFilesStay() throws Exception {
		IFile tenant = shown.engagement.tenant("contoso", LongStream.empty());
		var onDisk = tenant.getLocation().toFile();
		IProject project = shown.engagement.project();
		shown.select("Contoso moves");
		run(IWorkbenchCommandConstants.EDIT_DELETE);
		Shell question = Dialogs.await("Delete");
		assertTrue(Dialogs.text(question).contains("Take the engagement '" + project.getName() + "' out of Portwright"),
				Dialogs.text(question));
		assertEquals(Set.of("Keep the Files", "Delete the Files Too", "Cancel"), buttons(question));
		Dialogs.press(question, "Keep the Files");
		WindowEvents.until("it is gone", () -> !project.exists());
		assertTrue(onDisk.exists());
		assertEquals("Delete " + project.getName(), undoLabel());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/contoso");
	}

	@Test
	void aFileKeepsItsEnding() throws Exception {
		IFile order = shown.engagement.order("london");
		shown.select("Contoso moves/london  Draft");
		Dialogs.answer("Rename", dialog -> {
			assertEquals("london", Dialogs.field(dialog).getText());
			Dialogs.type(dialog, "leeds & york");
			Dialogs.press(dialog, "OK");
		});
		run(IWorkbenchCommandConstants.FILE_RENAME);
		IFile renamed = shown.engagement.project().getFile("leeds & york.porting");
		WindowEvents.until("it is renamed", () -> renamed.exists() && !order.exists());
		assertEquals("Rename london.porting to leeds & york.porting", undoLabel());
	}

	private static boolean says(IFile file, String text) {
		try {
			return Files.readString(file.getLocation().toPath()).contains(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void anOrderFindsItsTenantUnderItsNewNameAndAgainUnderTheOld() throws Exception {
		shown.engagement.tenant("contoso", LongStream.empty());
		IFile order = shown.engagement.write("london.porting", """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:PortOrder xmlns:portwright="https://portwright.org/model/1" id="order-1" format="1.0"
				    name="london">
				  <tenant href="contoso.tenant#tenant-contoso"/>
				</portwright:PortOrder>
				""");
		shown.until("Contoso moves/london  Draft");
		shown.select("Contoso moves/contoso");
		Dialogs.answer("Rename", dialog -> {
			Dialogs.type(dialog, "Contoso Holdings");
			Dialogs.press(dialog, "OK");
		});
		run(IWorkbenchCommandConstants.FILE_RENAME);
		WindowEvents.until("the order says so", () -> says(order, "\"Contoso%20Holdings.tenant#"));
		assertEquals("Rename contoso.tenant to Contoso Holdings.tenant", undoLabel());
		var model = shown.engagement.engagementFiles().model();
		ModelFile london = shown.engagement.open(order);
		model.perform("name",
				new SetCommand(model.editingDomain(), london.root(), Literals.PORT_ORDER__NAME, "London"));
		WindowEvents.until("it is saved", () -> says(order, "\"London\"") && !london.isDirty());
		assertTrue(says(order, "\"Contoso%20Holdings.tenant#"));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		WindowEvents.until("the edit is undone", () -> says(order, "\"london\"") && !london.isDirty());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		WindowEvents.until("the order says so again", () -> says(order, "\"contoso.tenant#"));
	}

	@Test
	void anEngagementGetsAnotherName() throws Exception {
		shown.engagement.order("london");
		shown.select("Contoso moves/london  Draft");
		shown.select("Contoso moves");
		String before = shown.engagement.project().getName();
		Dialogs.answer("Rename", dialog -> {
			Dialogs.type(dialog, "A & Sons");
			Dialogs.press(dialog, "OK");
		});
		run(IWorkbenchCommandConstants.FILE_RENAME);
		IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("A & Sons");
		WindowEvents.until("it is renamed", renamed::exists);
		assertEquals("Rename " + before + " to A & Sons", undoLabel());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		WindowEvents.until("it has its name again",
				() -> ResourcesPlugin.getWorkspace().getRoot().getProject(before).exists());
	}

	@Test
	void aNameThatIsThereOrCannotBeIsRefused() throws Exception {
		IFile order = shown.engagement.order("london");
		shown.engagement.order("york");
		var files = shown.engagement.engagementFiles();
		var renaming = new Renaming(files, order);
		assertEquals(List.of("There is a file 'york.porting' already. Give this one another name.", "Type a name."),
				List.of(renaming.objection("york"), renaming.objection(" ")));
		assertTrue(renaming.objection("a/b") != null);
		assertTrue(renaming.objection("London") == null, "another way to write the same name");
	}
}
