package org.portwright.ui;

import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The context that our keys and entries of the main menu belong to. In an Eclipse that is used for other things too it
 * is active in our perspective and while one of our parts is; in an application of our own, always.
 */
@SuppressWarnings("nls")
public final class OwnContext {

	/** Its id. */
	public static final String ID = "org.portwright.ui.context";

	private static final String IN_PERSPECTIVE = "org.portwright.ui.inPerspective";

	private OwnContext() {
	}

	/** Activates it while a part is active, or all the time for the services of a window. */
	public static void activate(IServiceLocator services) {
		services.getService(IContextService.class).activateContext(ID);
	}

	/**
	 * Activates it in a window while that shows our perspective.
	 *
	 * @return ends that
	 */
	public static Runnable activateInPerspective(IWorkbenchWindow window) {
		IContextService contexts = window.getService(IContextService.class);
		var activation = contexts.activateContext(ID, new ReferenceExpression(IN_PERSPECTIVE));
		return () -> contexts.deactivateContext(activation);
	}
}
