package org.portwright.workspace.resources;

import java.util.function.Consumer;

import org.portwright.workspace.resources.work.Prompt;
import org.portwright.workspace.work.Host.Question;

/** Nobody is there to be told or asked: what the files do by themselves has nothing to say. */
final class Untold implements Prompt {

	@Override
	public Runnable tell(String text) {
		throw new AssertionError(text);
	}

	@Override
	public Runnable ask(Question question, Consumer<String> answer) {
		throw new AssertionError(question.text());
	}

	@Override
	public void failed(Throwable reason) {
		throw new AssertionError(reason);
	}
}
