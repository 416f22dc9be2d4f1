package org.portwright.ui.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.portwright.workspace.resources.EngagementFiles;

class EngagementsServiceTest {

	@Test
	void thereIsOneForTheWholeWorkbench() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		EngagementFiles engagementFiles = workbench.getService(EngagementFiles.class);
		assertNotNull(engagementFiles);
		assertSame(engagementFiles, workbench.getWorkbenchWindows()[0].getService(EngagementFiles.class));
		assertSame(engagementFiles, workbench.getWorkbenchWindows()[0].getActivePage().getWorkbenchWindow()
				.getService(EngagementFiles.class));
	}
}
