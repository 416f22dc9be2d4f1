package org.portwright.ui.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.saving.Saveables;
import org.portwright.ui.internal.undo.UndoApproval;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * Makes the {@link EngagementRegistry} and the {@link EngagementFiles} of the workbench, and with them its
 * {@link Saveables}, when somebody first asks for one of them: by injection, or by {@code getService} at the workbench,
 * a window or a part. Ask on the window's thread.
 */
public final class EngagementsOfWorkbench extends ContextFunction {

	@Override
	public @Nullable Object compute(@Nullable IEclipseContext context, @Nullable String contextKey) {
		if (context == null) {
			return null;
		}
		IEclipseContext application = context.get(MApplication.class).getContext();
		if (application.getLocal(EngagementFiles.class.getName()) == null) {
			make(application);
		}
		return application.getLocal(String.valueOf(contextKey));
	}

	private static void make(IEclipseContext application) {
		Display display = Display.getCurrent();
		var engagements = new EngagementRegistry(ResourcesPlugin.getWorkspace());
		application.set(EngagementRegistry.class, engagements);
		var engagementFiles = new EngagementFiles(ResourcesPlugin.getWorkspace(), engagements,
				new WorkRunner(new WindowThread(display), new WindowPrompt(display)));
		application.set(EngagementFiles.class, engagementFiles);
		var saveables = new Saveables(engagementFiles, display);
		application.set(Saveables.class, saveables);
		saveables.start(PlatformUI.getWorkbench());
		PlatformUI.getWorkbench().addWindowListener(new ComingBack(engagementFiles));
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().addOperationApprover(new UndoApproval());
	}
}
