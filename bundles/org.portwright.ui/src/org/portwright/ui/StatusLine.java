package org.portwright.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchWindow;

/** Says in passing, at the foot of the window, what came of something. */
public final class StatusLine {

	private StatusLine() {
	}

	/** Takes messages for the foot of a window. */
	public static Consumer<String> of(IWorkbenchWindow window) {
		Optional<IStatusLineManager> line = Optional
				.ofNullable(window.getService(IEclipseContext.class).get(IStatusLineManager.class));
		return message -> line.ifPresent(shown -> shown.setMessage(message));
	}
}
