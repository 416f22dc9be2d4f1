package org.portwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SafeRunner;

/** The listeners of a model. One that fails is logged and does not keep the others from hearing. */
final class ModelEvents {

	private final List<ModelListener> listeners = new ArrayList<>();

	void add(ModelListener listener) {
		listeners.add(listener);
	}

	void remove(ModelListener listener) {
		listeners.remove(listener);
	}

	/** Returns whether no listener refuses an edit. */
	boolean mayEdit(Set<ModelFile> files) {
		return List.copyOf(listeners).stream().allMatch(listener -> listener.mayEdit(files));
	}

	void fire(List<ModelEvent> events) {
		for (ModelListener listener : List.copyOf(listeners)) {
			SafeRunner.run(() -> listener.modelChanged(events));
		}
	}
}
