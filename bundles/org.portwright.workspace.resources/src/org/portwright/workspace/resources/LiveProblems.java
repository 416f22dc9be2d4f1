package org.portwright.workspace.resources;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.portwright.model.PortOrder;
import org.portwright.porting.Findings;
import org.portwright.porting.ProfileException;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.OrderProblems;
import org.portwright.workspace.WorkspaceModel;

/**
 * What is wrong with the port orders of the model, a moment after each change. The rules run in a job on a copy, and
 * only those that read what has changed.
 */
public final class LiveProblems {

	private final OrderProblems orders;
	private final Set<Consumer<ModelFile>> listeners = new LinkedHashSet<>();

	LiveProblems(WorkspaceModel model) {
		orders = new OrderProblems(model, LocalDate.now(), Optional.empty());
		model.addListener(events -> events.stream().map(ModelEvent::file)
				.forEach(file -> Set.copyOf(listeners).forEach(listener -> listener.accept(file))));
	}

	/** The latest findings for a file with a port order; empty until it was checked for the first time. */
	public Optional<Findings> of(ModelFile file) {
		if (!(file.root() instanceof PortOrder)) {
			return Optional.empty();
		}
		try {
			return Optional.of(orders.of(file));
		} catch (ProfileException e) {
			return Optional.empty();
		}
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
}
