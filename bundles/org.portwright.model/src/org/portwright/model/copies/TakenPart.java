package org.portwright.model.copies;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An object as it was at one moment. It never changes; parts that did not change between two moments are shared by
 * both.
 */
final class TakenPart {

	private final EObject object;
	private final @Nullable Object[] values;
	private final Map<EStructuralFeature, String> unread;

	/**
	 * @param object the object, which another thread must not look into: it says what references lead to
	 * @param values for each feature of its class the value; {@code null} where none is set. What it contains are parts
	 *               and lists of parts
	 */
	TakenPart(EObject object, @Nullable Object[] values, Map<EStructuralFeature, String> unread) {
		this.object = object;
		this.values = values.clone();
		this.unread = Map.copyOf(unread);
	}

	EObject object() {
		return object;
	}

	@Nullable
	Object[] values() {
		return values.clone();
	}

	@Nullable
	Object value(int feature) {
		return values[feature];
	}

	/** The features of its class, in the order of the values. */
	List<EStructuralFeature> features() {
		return object.eClass().getEAllStructuralFeatures();
	}

	Map<EStructuralFeature, String> unread() {
		return unread;
	}
}
