package org.portwright.workbench.testing;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.work.Host;

/** Runs work where no question is answered. */
public record UnattendedHost() implements Host {

	@Override
	public IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	@Override
	public void tell(String text) {
		// Nothing is shown.
	}

	@Override
	public Optional<String> ask(Question question) {
		return Optional.empty();
	}
}
