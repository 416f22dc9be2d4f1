package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.GuideSubject;
import org.portwright.guides.StepAction;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.internal.saving.Dialogs;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** What the application does in a step, and whether that counts as done. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class StepDeedTest {

	private static final String NO_BROWSER = "Page to Open";
	private static final String ID = "5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73";
	private static final String ADDRESS = "https://example.com/sign-in";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso ids")
			.getFile("contoso.tenant");
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());

	@BeforeEach
	void makeTheTenant() throws Exception {
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), "Contoso ids",
				new NullProgressMonitor());
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId(ID);
		files.model().perform("Make", files.model().make(file.getLocation().toPath(), tenant));
		files.model().save(files.model().fileOf(tenant).orElseThrow());
		project.refreshLocal(2, null);
		Platform.addLogListener(log);
	}

	@AfterEach
	void deleteAll() throws Exception {
		Platform.removeLogListener(log);
		NoBrowser.ofWorkbench(window.getWorkbench()).install(false);
		window.getActivePage().closeAllEditors(false);
		List.copyOf(files.model().files()).forEach(files.model()::close);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		file.getProject().delete(true, true, null);
	}

	private boolean perform(Optional<IFile> tenant, StepAction action, String value, String copy) {
		var step = new GuideStep("it", "It", "Do it", Optional.empty(), Optional.empty(), false, action, value, copy,
				Optional.empty());
		var guide = new Guide("a-job", GuideSubject.TENANT, List.of(), Optional.empty(), "A job", "A job of {0}",
				"First",
				"Done", List.of(step));
		return new StepDeed(window, new OpenedGuide(files, guide, tenant, Optional.empty())).perform(step);
	}

	private static String copied() {
		var clipboard = new Clipboard(Display.getCurrent());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		return text;
	}

	private static Control focused() {
		return Display.getCurrent().getFocusControl();
	}

	@Test
	void aTextIsCopied() {
		assertTrue(perform(Optional.empty(), StepAction.COPY_TEXT, "", "Hello,\nplease answer"));
		assertEquals("Hello,\nplease answer", copied());
	}

	@Test
	void aFieldIsOpenedToTypeIntoIt() {
		assertTrue(perform(Optional.of(file), StepAction.OPEN_FIELD, "organisationId", ""));
		WindowEvents.until("the focus is in the field",
				() -> focused() instanceof Text field && field.getText().equals(ID));
	}

	@Test
	void aListIsOpenedToAddToIt() {
		assertTrue(perform(Optional.of(file), StepAction.OPEN_FIELD, "domains", ""));
		WindowEvents.until("the focus is on the button to add",
				() -> focused() instanceof Button button && button.getText().replace("&", "").equals("Add…"));
		assertEquals("Domain", ((Table) table(focused())).getColumn(0).getText());
	}

	/** Beside its buttons. */
	private static Control table(Control button) {
		Control frame = button.getParent().getParent().getChildren()[0];
		return assertInstanceOf(Composite.class, frame).getChildren()[0];
	}

	@Test
	void withoutATenantNoFieldIsOpened() {
		assertFalse(perform(Optional.empty(), StepAction.OPEN_FIELD, "organisationId", ""));
		assertFalse(perform(Optional.of(file.getProject().getFile("gone.tenant")), StepAction.OPEN_FIELD, "name", ""));
		WindowEvents.until("it is said among " + logged,
				() -> logged.stream().filter(text -> text.startsWith("This guide was opened for no tenant."))
						.count() == 2);
	}

	@Test
	void aPageIsOpenedInTheBrowser() throws Exception {
		NoBrowser.ofWorkbench(window.getWorkbench()).install(true);
		assertTrue(perform(Optional.empty(), StepAction.OPEN_PAGE, ADDRESS, ""));
	}

	@Test
	void withoutABrowserTheAddressIsShownAndTheStepIsNotDone() {
		Dialogs.answer(NO_BROWSER, "Close");
		assertFalse(perform(Optional.empty(), StepAction.OPEN_PAGE, ADDRESS, ""));
	}

	@Test
	void aPageThatSomebodyOpenedElsewhereIsOpen() {
		Display.getCurrent().timerExec(20, () -> {
			var dialog = Dialogs.await(NO_BROWSER);
			Dialogs.press(dialog, "Copy the Address");
			Dialogs.press(dialog, "The Page Is Open");
		});
		assertTrue(perform(Optional.empty(), StepAction.OPEN_PAGE, ADDRESS, ""));
		assertEquals(ADDRESS, copied());
	}

	@Test
	void aCodeThatIsNotCopiedIsNotDone() {
		Dialogs.answer("Pairing Code of the Phone", "Close");
		assertFalse(perform(Optional.empty(), StepAction.COPY_PAIRING_CODE, "", ""));
	}
}
