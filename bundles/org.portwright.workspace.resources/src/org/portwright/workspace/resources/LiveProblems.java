package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.porting.Findings;
import org.portwright.porting.RuleProfiles;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelEvent.ChangedFeature;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.OrderProblems;
import org.portwright.workspace.Today;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * What is wrong with the port orders of the model, a moment after each change. The rules run in a job on a copy, and
 * only those that read what has changed.
 */
public final class LiveProblems {

	private final WorkRunner runner;
	private final OrderProblems orders;
	private final Map<ModelFile, @Nullable OrderCheck> checks = new LinkedHashMap<>();
	private boolean looking;
	private final Set<Consumer<ModelFile>> listeners = new LinkedHashSet<>();

	/** @param isThere whether there is a file at a path, without asking the disk */
	LiveProblems(WorkspaceModel model, WorkRunner runner, Today today, Predicate<Path> isThere) {
		this.runner = runner;
		orders = new OrderProblems(model, today::date, Optional.empty(), isThere);
		model.addListener(events -> events.forEach(this::happened));
		prepare(runner);
	}

	/** A wizard judges what is typed into it before any file was read. */
	private static void prepare(WorkRunner runner) {
		Calculation<Boolean> work = host -> {
			RuleProfiles.prepare();
			return true;
		};
		runner.run(work, Way.hidden(Messages.LiveProblems_preparing).of(EngagementFiles.JOBS), done -> {
			// Whoever judges finds it.
		});
	}

	/** The latest findings for a file with a port order; empty until it was checked for the first time. */
	public Optional<Findings> of(ModelFile file) {
		@Nullable
		OrderCheck check = checks.get(file);
		return check == null ? Optional.empty() : check.findings();
	}

	/** Why an order that is open could not be judged, in words; empty if it was. */
	public Optional<String> failure(ModelFile file) {
		@Nullable
		OrderCheck check = checks.get(file);
		return check == null ? Optional.empty() : check.failure();
	}

	/** What operations judge by, always as the model is now. */
	public OrderProblems orders() {
		return orders;
	}

	/** From now on the listener hears, on the thread of the model, of every file whose findings are new. */
	public void addListener(Consumer<ModelFile> listener) {
		listeners.add(listener);
	}

	/** The listener hears nothing any more. */
	public void removeListener(Consumer<ModelFile> listener) {
		listeners.remove(listener);
	}

	/** How often rules ran over a file. */
	int checks(ModelFile file) {
		@Nullable
		OrderCheck check = checks.get(file);
		return check == null ? 0 : check.count();
	}

	/** Another day has come. */
	void newDay() {
		checks.values().forEach(check -> {
			if (check != null) {
				check.newDay();
			}
		});
	}

	/** Files came or went: references lead nowhere now, or lead somewhere again. Two hundred at once are one change. */
	void filesCameOrWent() {
		if (!looking) {
			looking = true;
			runner.modelThread().execute(this::lookForReferences);
		}
	}

	private void lookForReferences() {
		looking = false;
		checks.values().forEach(check -> {
			if (check != null) {
				check.referencesMayBreak();
			}
		});
	}

	private void happened(ModelEvent event) {
		ModelFile file = event.file();
		if (!(event instanceof ModelEvent.Changed || event instanceof ModelEvent.Saved)) {
			filesCameOrWent();
		}
		@Nullable
		OrderCheck check = checks.get(file);
		if (check != null) {
			happened(event, check);
		} else if (event instanceof ModelEvent.Attached && file.root() instanceof PortOrder) {
			checks.put(file, new OrderCheck(file, runner, orders, this::tell));
		}
	}

	private void happened(ModelEvent event, OrderCheck check) {
		switch (event) {
		case ModelEvent.Changed changed -> check
				.changed(changed.features().stream().map(ChangedFeature::feature).collect(Collectors.toSet()));
		case ModelEvent.Reloaded reloaded -> check.startAgain();
		case ModelEvent.Attached attached -> check.startAgain();
		case ModelEvent.Detached(ModelFile file) -> checks.remove(file);
		case ModelEvent.Moved moved -> {
			// What is wrong in it is as before.
		}
		case ModelEvent.Saved saved -> {
			// What is wrong in it is as before.
		}
		}
	}

	private void tell(OrderCheck check) {
		List.copyOf(listeners).forEach(listener -> SafeRunner.run(() -> listener.accept(check.file())));
	}
}
