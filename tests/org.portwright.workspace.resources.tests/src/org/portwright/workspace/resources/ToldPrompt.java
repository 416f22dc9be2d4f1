package org.portwright.workspace.resources;

import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.portwright.workspace.resources.work.Prompt;
import org.portwright.workspace.work.Host.Question;

/** Takes the place of the prompt of a test and keeps what is told. */
public final class ToldPrompt implements Prompt, AutoCloseable {

	private final Prompt others = new Untold();
	private final List<String> told;
	private Optional<ServiceRegistration<Prompt>> registration = Optional.empty();

	ToldPrompt(List<String> told) {
		this.told = told;
	}

	/** Comes before the other prompts. */
	void register(BundleContext context) {
		registration = Optional.of(context.registerService(Prompt.class, this,
				new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1))));
	}

	@Override
	public Runnable tell(String text) {
		told.add(text);
		return () -> {
			// Nothing was shown.
		};
	}

	@Override
	public Runnable ask(Question question, Consumer<String> answer) {
		return others.ask(question, answer);
	}

	@Override
	public void failed(Throwable reason) {
		others.failed(reason);
	}

	@Override
	public void close() {
		registration.ifPresent(ServiceRegistration::unregister);
	}
}
