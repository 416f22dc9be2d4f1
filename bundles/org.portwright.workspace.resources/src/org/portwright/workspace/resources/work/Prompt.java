package org.portwright.workspace.resources.work;

import java.util.function.Consumer;

import org.portwright.workspace.work.Host.Question;

/** Where people see what work in the background has to say. It is called on any thread and never waits. */
public interface Prompt {

	/**
	 * Shows a text.
	 *
	 * @return takes it away again
	 */
	Runnable tell(String text);

	/**
	 * Asks a question.
	 *
	 * @param answer is told, on any thread, which of the answers was given; an empty text is none of them, for a
	 *               question that was closed: that cancels the work
	 * @return takes it away again
	 */
	Runnable ask(Question question, Consumer<String> answer);

	/** The one way in which people hear that something was not done, and why. What was cancelled is not told. */
	void failed(Throwable reason);
}
