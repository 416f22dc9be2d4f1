package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.guides.Nobody;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.WorkRunner;

@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class OpenedGuideTest {

	private static final Guide GUIDE = Guides.named("polycom-vvx-mfa").orElseThrow();

	private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Contoso ids")
			.getFile("contoso.tenant");

	private String id(String subject) {
		return new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), GUIDE,
				new Nobody(GUIDE.subject()), Optional.of(file), subject).id();
	}

	@Test
	void theIdOfAnObjectNamesNoFile() {
		String id = id("../../../../elsewhere");
		assertTrue(id.matches("[\\w.-]{1,100}") && !id.contains(".."), id);
		assertNotEquals(id, id(".._.._.._.._elsewhere"));
		assertEquals(id, id("../../../../elsewhere"));
	}

	/** The view keeps the progress of a guide under it, also over a new version. */
	@Test
	void theIdStaysWhatItWas() {
		assertEquals("org.portwright.guides.polycom-vvx-mfa.6e35edfa-15b6-3599-b850-490439336131.1",
				id("64167f000001"));
	}

	/** The platform's action takes a dialog that is open for the one that asks, and opens the sheet in its tray. */
	@Test
	void itWaitsForADialogToClose() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		var sheet = new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), GUIDE,
				new Nobody(GUIDE.subject()), Optional.empty(), "");
		var dialog = new TitleAreaDialog(window.getShell());
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Shell shell = dialog.getShell();
			WindowEvents.until("the dialog is active and its button has the focus",
					() -> shell.getDefaultButton().setFocus() && Display.getCurrent().getActiveShell() == shell
							&& !shell.isFocusControl());
			sheet.open();
			WindowEvents.untilSettled("the sheet is written",
					() -> Job.getJobManager().find(WorkRunner.FAMILY).length == 0);
			assertNull(dialog.getTray());
		} finally {
			dialog.close();
		}
		WindowEvents.until("the sheet is shown", () -> GuideView.in(window)
				.flatMap(view -> view.form(sheet.title().orElseThrow())).isPresent());
		window.getActivePage().hideView(window.getActivePage().findView(GuideView.ID));
	}
}
