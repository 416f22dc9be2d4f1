package org.portwright.porting.testing;

import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.copies.UnreadValues;

/** A value that a file gives and nobody could take. */
public final class Unread extends AdapterImpl implements UnreadValues {

	private final Map<EStructuralFeature, String> values;

	private Unread(Map<EStructuralFeature, String> values) {
		this.values = values;
	}

	/** Lets an object be one of a file that gives such a text for a feature. */
	public static void on(EObject object, EStructuralFeature feature, String text) {
		object.eAdapters().add(new Unread(Map.of(feature, text)));
	}

	@Override
	public Map<EStructuralFeature, String> unread() {
		return values;
	}
}
