package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/** Undo in the explorer is about what was done last, in whatever file, also to the files themselves. */
@SuppressWarnings("nls")
class ExplorerUndoTest {

	private final ShownTree shown = new ShownTree();

	ExplorerUndoTest() throws Exception {
		// The explorer may not be shown.
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	private static void delete(boolean contents, IResource... resources) throws Exception {
		// The platform deletes nothing that changes meanwhile, such as a project that is just given its builder.
		WindowEvents.until("nothing is under way",
				() -> Job.getJobManager().find(EngagementFiles.JOBS).length == 0);
		var descriptor = (DeleteResourcesDescriptor) RefactoringCore
				.getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
		descriptor.setResources(resources);
		descriptor.setDeleteContents(contents);
		var operation = new PerformRefactoringOperation(descriptor.createRefactoring(new RefactoringStatus()),
				CheckConditionsOperation.ALL_CONDITIONS);
		operation.run(new NullProgressMonitor());
		assertFalse(operation.getConditionStatus().hasError(), operation.getConditionStatus().toString());
		assertFalse(operation.getValidationStatus().hasError(), operation.getValidationStatus().toString());
	}

	private void run(String command) throws Exception {
		activate();
		WindowEvents.until(command + " is enabled", () -> isEnabled(command));
		shown.window.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		WindowEvents.handleAll();
	}

	private void activate() {
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.tree().setFocus();
		WindowEvents.handleAll();
	}

	private boolean isEnabled(String command) {
		var window = shown.window.getWorkbenchWindow();
		return window.getService(EHandlerService.class)
				.canExecute(window.getService(ECommandService.class).createCommand(command));
	}

	private static List<String> bytes(IFile... files) throws Exception {
		return List.of(files).stream().map(file -> {
			try {
				return new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
			} catch (CoreException e) {
				return e.toString();
			}
		}).toList();
	}

	@Test
	void deletedFilesComeBackAndGoAgain() throws Exception {
		IFile tenant = shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460010L));
		IFile order = shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		List<String> before = bytes(tenant, order);
		delete(false, tenant, order);
		WindowEvents.until("they are gone", () -> shown.item("Contoso moves/london  Draft") == null);
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/london  Draft");
		shown.until("Contoso moves/contoso");
		assertEquals(before, bytes(tenant, order));
		run(IWorkbenchCommandConstants.EDIT_REDO);
		WindowEvents.until("they are gone again", () -> shown.item("Contoso moves/london  Draft") == null);
		assertFalse(tenant.exists() || order.exists());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/contoso");
		assertEquals(before, bytes(tenant, order));
	}

	@Test
	void whatIsInTheWayOfADeletedOrderIsNamedAndNothingIsChanged() throws Exception {
		IFile order = shown.engagement.order("london");
		Path place = order.getLocation().toPath();
		Path kept = Files.createDirectories(place.resolveSibling("london.files"));
		Files.writeString(kept.resolve("bill.pdf"), "kept");
		shown.until("Contoso moves/london  Draft");
		List<String> before = bytes(order);
		delete(false, order);
		WindowEvents.until("it is gone", () -> shown.item("Contoso moves/london  Draft") == null);
		Files.writeString(place, "another");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		Shell dialog = Dialogs.await("Portwright");
		assertTrue(Dialogs.text(dialog).contains("'london.porting' is there again already"), Dialogs.text(dialog));
		Dialogs.press(dialog, "Close");
		assertEquals("another", Files.readString(place));
		assertFalse(Files.exists(kept));
		Files.delete(place);
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/london  Draft");
		assertEquals(before, bytes(order));
		assertTrue(Files.exists(kept.resolve("bill.pdf")));
	}

	@Test
	void aRemovedEngagementComesBack() throws Exception {
		IFile order = shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		delete(false, shown.engagement.project());
		WindowEvents.until("it is gone", () -> shown.item("Contoso moves") == null);
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/london  Draft");
		assertTrue(order.exists());
	}

	@Test
	void theKeyboardStaysInTheExplorerWhenTheLastEngagementGoes() throws Exception {
		shown.until("Contoso moves");
		activate();
		delete(false, shown.engagement.project());
		WindowEvents.until("there is none", shown.explorer.empty().control()::isVisible);
		WindowEvents.until("the page without one has the keyboard",
				() -> hasKeyboard(shown.explorer.empty().control()));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		WindowEvents.until("the tree has the keyboard", () -> hasKeyboard(shown.tree()));
	}

	private static boolean hasKeyboard(Control page) {
		for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent()) {
			if (at == page) {
				return true;
			}
		}
		return false;
	}

	@Test
	void aFileLargerThanTheLocalHistoryTakesComesBackAsItWas() throws Exception {
		IFile tenant = shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460010L));
		// An older version that the history has must not come instead.
		tenant.appendContents(new ByteArrayInputStream("<!-- older -->".getBytes(StandardCharsets.UTF_8)),
				IResource.KEEP_HISTORY, null);
		List<String> before = bytes(tenant);
		IWorkspaceDescription preferences = tenant.getWorkspace().getDescription();
		long most = preferences.getMaxFileStateSize();
		preferences.setMaxFileStateSize(before.getFirst().length() - 1L);
		tenant.getWorkspace().setDescription(preferences);
		try {
			delete(false, tenant);
			run(IWorkbenchCommandConstants.EDIT_UNDO);
			WindowEvents.until("it is there", tenant::exists);
			assertEquals(before, bytes(tenant));
			assertEquals(before.getFirst().length() - 1L,
					tenant.getWorkspace().getDescription().getMaxFileStateSize());
		} finally {
			preferences.setMaxFileStateSize(most);
			tenant.getWorkspace().setDescription(preferences);
		}
	}

	@Test
	void theLastEditIsUndoneWhateverIsSelected() throws Exception {
		IFile tenantFile = shown.engagement.tenant("contoso", LongStream.empty());
		IFile orderFile = shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		shown.until("Contoso moves/contoso");
		ModelFile tenant = shown.engagement.open(tenantFile);
		ModelFile order = shown.engagement.open(orderFile);
		set(tenant, "name=Fabrikam");
		set(order, "name=Leeds");
		shown.select("Contoso moves/Fabrikam");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("london", ((PortOrder) order.root()).getName());
		shown.until("Contoso moves/Fabrikam");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		shown.until("Contoso moves/contoso");
	}

	@Test
	void anExplorerThatWasClosedAndIsShownAgainUndoesAsBefore() throws Exception {
		IFile orderFile = shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		activate();
		shown.again();
		shown.until("Contoso moves/london  Draft");
		ModelFile order = shown.engagement.open(orderFile);
		set(order, "name=Leeds");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("london", ((PortOrder) order.root()).getName());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("Leeds", ((PortOrder) order.root()).getName());
	}

	@Test
	void whatMadeASavedFileIsNotOfferedButWhatCameBeforeItElsewhere() throws Exception {
		IFile orderFile = shown.engagement.order("london");
		shown.until("Contoso moves/london  Draft");
		ModelFile order = shown.engagement.open(orderFile);
		set(order, "name=Leeds");
		WorkspaceModel model = shown.engagement.engagementFiles().model();
		var path = shown.engagement.project().getLocation().toPath().resolve("leeds.porting");
		model.perform("New order", model.make(path, Blank.order()));
		ModelFile made = model.files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
		model.save(made);
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("london", ((PortOrder) order.root()).getName());
		assertTrue(made.exists());
	}

	private void set(ModelFile file, String assignment) throws Exception {
		new SetFields(shown.engagement.engagementFiles().model(),
				shown.engagement.engagementFiles().problems().now(),
				shown.engagement.engagementFiles().recorder(), file,
				List.of(Assignment.parse(assignment).orElseThrow()))
				.execute(new NullProgressMonitor());
	}
}
