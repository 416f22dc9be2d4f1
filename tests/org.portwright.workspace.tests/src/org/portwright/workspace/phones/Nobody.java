package org.portwright.workspace.phones;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.work.Host;

/** A host where nobody is there to be asked. */
final class Nobody implements Host {

	@Override
	public IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	@Override
	public void tell(String text) {
		throw new AssertionError(text);
	}

	@Override
	public Optional<String> ask(Question question) {
		return Optional.empty();
	}
}
