package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.work.Host;

/**
 * A host with somebody who gives an answer by its place, or with nobody.
 *
 * @param answer empty where nobody is there
 * @param asked  gets what is asked
 */
record Somebody(Optional<Integer> answer, List<String> asked) implements Host {

	Somebody(int answer, List<String> asked) {
		this(Optional.of(answer), asked);
	}

	static Somebody away() {
		return new Somebody(Optional.empty(), new ArrayList<>());
	}

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
		return answer.map(question.answers()::get);
	}
}
