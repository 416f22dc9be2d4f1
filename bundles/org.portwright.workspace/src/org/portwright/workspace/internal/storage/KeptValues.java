package org.portwright.workspace.internal.storage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The values that a file gave and nobody could take, while their features are edited. Who chooses a value settles what
 * the file said, also where the value is the one that an object has which says nothing.
 */
public final class KeptValues {

	private KeptValues() {
	}

	/**
	 * Another value was chosen: what the file said counts no more.
	 *
	 * @return whether it counted until now
	 */
	public static boolean settle(EObject object, EStructuralFeature feature) {
		UnknownContent content = UnknownContent.of(object);
		if (content == null || !content.unread().containsKey(feature)) {
			return false;
		}
		content.settle(feature, true);
		return true;
	}

	/** The choice was undone: what the file said counts again. */
	public static void restore(EObject object, EStructuralFeature feature) {
		UnknownContent.on(object).settle(feature, false);
	}
}
