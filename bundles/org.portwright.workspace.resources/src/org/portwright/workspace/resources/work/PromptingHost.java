package org.portwright.workspace.resources.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.workspace.work.Host;

/** The host of one run of work: what it told or asked is taken away when it ends. */
final class PromptingHost implements Host, AutoCloseable {

	private final Prompt prompt;
	private final Handover handover;
	private final IProgressMonitor monitor;
	private final List<Runnable> shown = new ArrayList<>();

	PromptingHost(Prompt prompt, Handover handover, IProgressMonitor monitor) {
		this.prompt = prompt;
		this.handover = handover;
		this.monitor = monitor;
	}

	@Override
	public IProgressMonitor monitor() {
		return monitor;
	}

	@Override
	public void tell(String text) {
		shown.add(prompt.tell(text));
	}

	@Override
	public Optional<String> ask(Question question) {
		var answer = new CompletableFuture<String>();
		shown.add(prompt.ask(question, answer::complete));
		try {
			String given = handover.await(answer);
			if (!question.answers().contains(given)) {
				throw new OperationCanceledException();
			}
			return Optional.of(given);
		} catch (CoreException e) {
			// Nobody completes the answer with a failure.
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		shown.forEach(Runnable::run);
		shown.clear();
	}
}
