package org.portwright.porting.ui.internal.orders;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** Makes the one {@link DueWatch} of the workbench when somebody first asks for it, on the window's thread alone. */
public final class DueOfWorkbench extends AbstractServiceFactory {

	@Override
	public @Nullable Object create(@Nullable Class type, @Nullable IServiceLocator parent,
			@Nullable IServiceLocator asked) {
		if (Display.getCurrent() == null) {
			return null;
		}
		var workbench = PlatformUI.getWorkbench();
		IEclipseContext application = workbench.getService(MApplication.class).getContext();
		if (application.getLocal(DueWatch.class.getName()) == null) {
			application.set(DueWatch.class, new DueWatch(workbench.getService(EngagementRegistry.class),
					workbench.getService(EngagementFiles.class)));
		}
		return application.getLocal(DueWatch.class.getName());
	}
}
