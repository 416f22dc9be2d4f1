package org.portwright.ui.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.portwright.workspace.resources.Engagements;

class EngagementsServiceTest {

	@Test
	void thereIsOneForTheWholeWorkbench() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Engagements engagements = workbench.getService(Engagements.class);
		assertNotNull(engagements);
		assertSame(engagements, workbench.getWorkbenchWindows()[0].getService(Engagements.class));
		assertSame(engagements, workbench.getWorkbenchWindows()[0].getActivePage().getWorkbenchWindow()
				.getService(Engagements.class));
	}
}
