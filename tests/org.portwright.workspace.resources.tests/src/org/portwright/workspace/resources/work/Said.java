package org.portwright.workspace.resources.work;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.portwright.workspace.work.Host.Question;

/** What work said to people, and what they see of it now. */
public final class Said implements Prompt {

	final List<String> shown = new CopyOnWriteArrayList<>();
	final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
	final BlockingQueue<Consumer<String>> asked = new LinkedBlockingQueue<>();

	@Override
	public Runnable tell(String text) {
		shown.add(text);
		return () -> shown.remove(text);
	}

	@Override
	public Runnable ask(Question question, Consumer<String> answer) {
		shown.add(question.text());
		asked.add(answer);
		return () -> shown.remove(question.text());
	}

	@Override
	public void failed(Throwable reason) {
		failures.add(reason);
	}
}
