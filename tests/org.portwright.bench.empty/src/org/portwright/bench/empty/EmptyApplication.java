package org.portwright.bench.empty;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/** Ends at once. */
public final class EmptyApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// There is nothing to stop.
	}
}
