package org.portwright.model.copies;

import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The unread values of an object, on its copy. */
final class CarriedValues extends AdapterImpl implements UnreadValues {

	private final Map<EStructuralFeature, String> values;

	private CarriedValues(Map<EStructuralFeature, String> values) {
		this.values = Map.copyOf(values);
	}

	/** Puts unread values on a copy, if there are any. */
	static void put(Map<EStructuralFeature, String> values, EObject copy) {
		if (!values.isEmpty()) {
			copy.eAdapters().add(new CarriedValues(values));
		}
	}

	@Override
	public Map<EStructuralFeature, String> unread() {
		return values;
	}
}
