package org.portwright.workspace;

import java.util.ArrayList;
import java.util.List;

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

	void fire(List<ModelEvent> events) {
		for (ModelListener listener : List.copyOf(listeners)) {
			SafeRunner.run(() -> listener.modelChanged(events));
		}
	}
}
