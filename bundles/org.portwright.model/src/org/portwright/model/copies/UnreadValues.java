package org.portwright.model.copies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a file says of an object and this version cannot take: a listed value that it does not have, or the id of
 * nothing. It sits on the object as an adapter. When other ones count than before, the object tells it as a change of
 * the feature.
 */
public interface UnreadValues extends Adapter {

	/** The texts in the file, by the feature that they are a value of. */
	Map<? extends EStructuralFeature, String> unread();

	/** Whether there is any such text, whether it counts or not. */
	static boolean isAny(EObject object) {
		for (Adapter adapter : object.eAdapters()) {
			if (adapter instanceof UnreadValues) {
				return true;
			}
		}
		return false;
	}

	/** Returns whether the value of a feature is such a text. Of other features nothing is read. */
	static boolean isUnread(EObject object, EStructuralFeature feature) {
		// EMF makes a list for each call: its size costs nothing, an iterator does.
		List<Adapter> adapters = object.eAdapters();
		for (int i = 0; i < adapters.size(); i++) {
			if (adapters.get(i) instanceof UnreadValues values && values.unread().containsKey(feature)) {
				return !object.eIsSet(feature);
			}
		}
		return false;
	}

	/** The texts that count for an object: those of features that were given no other value since. */
	static Map<EStructuralFeature, String> of(EObject object) {
		Map<EStructuralFeature, String> unread = new LinkedHashMap<>();
		for (Adapter adapter : object.eAdapters()) {
			if (adapter instanceof UnreadValues values) {
				unread.putAll(values.unread());
			}
		}
		unread.keySet().removeIf(object::eIsSet);
		return unread;
	}
}
