package org.portwright.ui.internal.engagements;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

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

	@Test
	void nothingIsBroughtUpOnAnotherThreadAndThatIsNotKept() throws Exception {
		var factory = new EngagementsOfWorkbench();
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		assertFalse(CompletableFuture.supplyAsync(() -> gives(factory, files)).get());
		assertTrue(gives(factory, files));
	}

	@Test
	void theyAreServicesToo() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		EngagementFiles files = workbench.getService(EngagementFiles.class);
		EngagementRegistry registry = workbench.getService(EngagementRegistry.class);
		assertSame(files, registered(EngagementFiles.class));
		assertSame(registry, registered(EngagementRegistry.class));
		assertTrue(registered(ModelThread.class).isCurrent());
	}

	private static boolean gives(EngagementsOfWorkbench factory, EngagementFiles files) {
		return files.equals(factory.create(EngagementFiles.class, null, null));
	}

	private static <T> T registered(Class<T> type) {
		BundleContext context = FrameworkUtil.getBundle(EngagementsOfWorkbench.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}
}
