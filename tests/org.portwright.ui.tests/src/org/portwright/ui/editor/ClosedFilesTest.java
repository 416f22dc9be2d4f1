package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.PageWalk;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.LiveProblems;

/** Editors, files and problems are collected after they were closed. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ClosedFilesTest {

	/** An object may be held by one that is collected only in the collection before. */
	private static final int COLLECTIONS = 5;

	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final List<WeakReference<Object>> closed = new ArrayList<>();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@Test
	void nothingHoldsAnEditorOrAFileThatWasClosed() throws Exception {
		openAndClose();
		assertCollected();
	}

	private void openAndClose() throws Exception {
		try (var engagement = new EditedEngagement()) {
			for (EditorWindow window : List.of(engagement.openOrder(), engagement.openTenant())) {
				EditedEngagement.page().activate(window.editor());
				PageWalk.pages(window, title -> {
					// Each is made.
				});
				closed.add(new WeakReference<>(window.editor()));
				closed.add(new WeakReference<>(window.editor().file().orElseThrow().root()));
			}
		}
	}

	@Test
	void nothingHoldsTheProblemsOfAnEngagementThatWasDeleted() throws Exception {
		deleteChecked();
		assertCollected();
	}

	private void deleteChecked() throws Exception {
		IFile file = workspace.engagement("Contoso");
		LiveProblems problems = files.problems();
		ModelFile opened = workspace.model(file);
		WindowEvents.until("it is checked", () -> problems.of(opened).isPresent());
		closed.add(new WeakReference<>(problems.of(opened).orElseThrow()));
		file.getProject().delete(true, true, null);
		WindowEvents.untilSettled("it is closed", () -> files.opened(file).isEmpty() && Job.getJobManager().isIdle());
	}

	private void assertCollected() {
		WindowEvents.until("no job waits", () -> Job.getJobManager().find(EngagementFiles.JOBS).length == 0);
		for (int i = 0; i < COLLECTIONS; i++) {
			WindowEvents.handleAll();
			System.gc();
		}
		assertEquals(List.of(), closed.stream().flatMap(object -> Optional.ofNullable(object.get()).stream())
				.map(object -> object.getClass().getName()).toList());
	}
}
