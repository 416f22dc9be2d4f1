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
import org.portwright.workspace.resources.Engagements;

/**
 * Makes the one {@link Engagements} of the workbench, and with it its {@link Saveables}, when somebody first asks for
 * it: by injection, or by {@code getService(Engagements.class)} at the workbench, a window or a part. Ask on the
 * window's thread.
 */
public final class EngagementsOfWorkbench extends ContextFunction {

	@Override
	public @Nullable Object compute(@Nullable IEclipseContext context, @Nullable String contextKey) {
		if (context == null) {
			return null;
		}
		IEclipseContext application = context.get(MApplication.class).getContext();
		Engagements known = (Engagements) application.getLocal(Engagements.class.getName());
		if (known != null) {
			return known;
		}
		Display display = Display.getCurrent();
		var engagements = new Engagements(ResourcesPlugin.getWorkspace(), task -> WindowThread.later(display, task));
		application.set(Engagements.class, engagements);
		var saveables = new Saveables(engagements, display);
		application.set(Saveables.class, saveables);
		saveables.start(PlatformUI.getWorkbench());
		PlatformUI.getWorkbench().addWindowListener(new ComingBack(engagements));
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().addOperationApprover(new UndoApproval());
		return engagements;
	}
}
