package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.WindowEvents;

/** A snapshot is taken of the tenant in view and is there in the workspace. */
@SuppressWarnings("nls")
class TakeSnapshotTest {

	private static final String COMMAND = "org.portwright.ui.takeSnapshot";
	private static final String TENANT = "Contoso moves/contoso";
	private static final String NUMBERS = TENANT + "/Phone numbers (2)";

	private final ShownTree shown = new ShownTree();
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());
	private final IFolder snapshots = shown.engagement.project().getFolder("snapshots");
	private IFile tenant = shown.engagement.tenant("contoso", LongStream.of(442079460001L, 442079460000L));

	TakeSnapshotTest() throws Exception {
		// The explorer may not be shown.
	}

	@BeforeEach
	void listen() {
		shown.open(TENANT);
		Platform.addLogListener(log);
	}

	@AfterEach
	void close() throws Exception {
		Platform.removeLogListener(log);
		shown.window.closeAllEditors(false);
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		shown.close();
	}

	private void select(String path) {
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.select(path);
		WindowEvents.handleAll();
	}

	private void take() throws Exception {
		shown.window.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(COMMAND, null);
	}

	/** The ids in the one snapshot that the workspace shows. */
	private List<String> taken() throws Exception {
		WindowEvents.until("the workspace shows it", () -> snapshots.exists() && members().size() == 1);
		IFile snapshot = members().getFirst();
		assertTrue(snapshot.getName().matches("contoso-\\d{4}-\\d\\d-\\d\\d\\.csv"), snapshot.getName());
		return snapshot.readString().lines().skip(1).map(line -> line.replaceAll(",.*", "")).toList();
	}

	private List<IFile> members() {
		try {
			return List.of(snapshots.members()).stream().map(IFile.class::cast).toList();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void theMenusOfATenantAndItsNumbersHaveIt() throws Exception {
		shown.engagement.order("london");
		for (String path : List.of(TENANT, NUMBERS)) {
			assertTrue(shown.menu(path).contains("Take Snapshot"), path + shown.menu(path));
		}
		for (String path : List.of("Contoso moves", "Contoso moves/london  Draft")) {
			assertFalse(shown.menu(path).contains("Take Snapshot"), path);
		}
	}

	@Test
	void isTakenOfTheSelectedTenant() throws Exception {
		select(TENANT);
		take();
		assertEquals(List.of("+442079460000", "+442079460001"), taken());
	}

	@Test
	void isTakenOfTheTenantOfSelectedNumbers() throws Exception {
		IDE.openEditor(shown.window, shown.engagement.tenant("fabrikam", LongStream.empty()));
		select(NUMBERS);
		take();
		assertEquals(List.of("+442079460000", "+442079460001"), taken());
	}

	@Test
	void isTakenOfTheTenantInTheEditor() throws Exception {
		select("Contoso moves");
		IDE.openEditor(shown.window, tenant);
		WindowEvents.handleAll();
		take();
		assertEquals(List.of("+442079460000", "+442079460001"), taken());
	}

	@Test
	void itSaysWhatToSelect() throws Exception {
		select("Contoso moves");
		take();
		WindowEvents.until("it is said among " + logged,
				() -> logged.stream().anyMatch(text -> text.startsWith("Select a tenant or its numbers")));
		assertFalse(snapshots.exists());
	}
}
