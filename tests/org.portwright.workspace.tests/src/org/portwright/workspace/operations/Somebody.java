package org.portwright.workspace.operations;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.work.Host;

/**
 * A host with somebody who gives an answer by its place.
 *
 * @param asked gets what is asked
 */
record Somebody(int answer, List<String> asked) implements Host {

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
		asked.add(question.text());
		return Optional.of(question.answers().get(answer));
	}
}
