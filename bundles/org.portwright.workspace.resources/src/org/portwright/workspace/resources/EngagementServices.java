package org.portwright.workspace.resources;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.Today;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.resources.places.RefactoringListener;
import org.portwright.workspace.resources.work.Prompt;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * Makes the {@link EngagementRegistry} and the {@link EngagementFiles} on the thread of the model, as soon as there is
 * one and a prompt for what work has to say, and offers them as services once they are whole. Until somebody registers
 * a {@link ModelThread} there is no model; when it goes the model goes.
 */
public final class EngagementServices {

	private final BundleContext context;
	private final ModelThread thread;
	private final Prompt prompt;
	private final Today today;
	private final MarkerWriter markers;
	private final EngagementChecks checks;
	private List<ServiceRegistration<?>> offered = List.of();
	private Optional<EngagementFiles> files = Optional.empty();
	private volatile boolean ended;

	/** The declarative services make it. */
	public EngagementServices(BundleContext context, ModelThread thread, Prompt prompt, Today today,
			MarkerWriter markers, EngagementChecks checks) {
		this.checks = checks;
		this.context = context;
		this.thread = thread;
		this.prompt = prompt;
		this.today = today;
		this.markers = markers;
	}

	/** Whoever registers the thread on it finds the services when that returns. */
	void activate() {
		onModelThread(this::offer);
	}

	/** The thread or the bundle goes. */
	void deactivate() {
		ended = true;
		onModelThread(this::end);
	}

	private void onModelThread(Runnable task) {
		if (thread.isCurrent()) {
			task.run();
		} else {
			thread.execute(task);
		}
	}

	private void offer() {
		if (ended) {
			return;
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		var runner = new WorkRunner(thread, prompt);
		var engagements = new EngagementRegistry(workspace, runner);
		var made = new EngagementFiles(workspace, engagements, runner, today, markers, checks);
		files = Optional.of(made);
		offered = List.of(context.registerService(EngagementRegistry.class, engagements, null),
				context.registerService(RefactoringListener.class, made.refactorings(), null),
				context.registerService(EngagementFiles.class, made, null));
	}

	private void end() {
		try {
			offered.forEach(ServiceRegistration::unregister);
		} catch (IllegalStateException e) {
			// The bundle has stopped meanwhile, and they went with it.
		}
		files.ifPresent(EngagementFiles::close);
	}
}
