package org.portwright.workspace.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.workspace.work.Host;

/**
 * A host with a user who answers one question after the other, and none when the answers have run out.
 *
 * @param answers by their places among the answers to a question
 * @param asked   gets the questions
 */
public record AnsweringHost(List<Integer> answers, List<String> asked) implements Host {

	/** A host whose user gives the same answer to all questions. */
	public AnsweringHost(int answer, List<String> asked) {
		this(Collections.nCopies(Integer.MAX_VALUE, answer), asked);
	}

	/** Returns a host whose user answers nothing. */
	public static AnsweringHost away() {
		return new AnsweringHost(List.of(), new ArrayList<>());
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
		return asked.size() > answers.size() ? Optional.empty()
				: Optional.of(question.answers().get(answers.get(asked.size() - 1)));
	}
}
