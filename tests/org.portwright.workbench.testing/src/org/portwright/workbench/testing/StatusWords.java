package org.portwright.workbench.testing;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The message at the foot of the window during a test. */
public final class StatusWords implements BeforeEachCallback, AfterEachCallback {

	private @Nullable IStatusLineManager before;
	private String words = ""; //$NON-NLS-1$

	private static IEclipseContext context() {
		return EmptyWorkspace.page().getWorkbenchWindow().getService(IEclipseContext.class);
	}

	/** The latest message; empty once it is cleared. */
	public String words() {
		return words;
	}

	@Override
	public void beforeEach(@Nullable ExtensionContext test) {
		before = context().get(IStatusLineManager.class);
		context().set(IStatusLineManager.class, new StatusLineManager() {

			@Override
			public void setMessage(@Nullable String message) {
				words = message == null ? "" : message; //$NON-NLS-1$
			}
		});
	}

	@Override
	public void afterEach(@Nullable ExtensionContext test) {
		context().set(IStatusLineManager.class.getName(), before);
	}
}
