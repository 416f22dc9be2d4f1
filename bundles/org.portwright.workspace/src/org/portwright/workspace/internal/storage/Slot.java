package org.portwright.workspace.internal.storage;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage;

/**
 * The place of a feature in the XML of its class.
 *
 * @param id its number in the class
 */
record Slot(EStructuralFeature feature, int id, Form form) {

	/** How a feature is written. */
	enum Form {
		/** {@code name="value"}. */
		VALUE,
		/** {@code name="id"}: an object of the same file. */
		LOCAL_REFERENCE,
		/** {@code <name>value</name>}, each. */
		TEXTS,
		/** {@code <name href="file#id"/>}: the root of another file. */
		FILE_REFERENCE,
		/** {@code <name ...>...</name>}: one or several objects. */
		PARTS;

		boolean isAttribute() {
			return this == VALUE || this == LOCAL_REFERENCE;
		}
	}

	static Slot of(EStructuralFeature feature, int id) {
		return new Slot(feature, id, formOf(feature));
	}

	private static Form formOf(EStructuralFeature feature) {
		if (feature instanceof EAttribute) {
			return feature.isMany() ? Form.TEXTS : Form.VALUE;
		}
		EReference reference = (EReference) feature;
		if (reference.isContainment()) {
			return Form.PARTS;
		}
		if (reference.isMany()) {
			throw new IllegalArgumentException(feature.getName());
		}
		boolean toRoot = ModelPackage.Literals.MODEL_ROOT.isSuperTypeOf(reference.getEReferenceType());
		return toRoot ? Form.FILE_REFERENCE : Form.LOCAL_REFERENCE;
	}

	String name() {
		return feature.getName();
	}

	EDataType dataType() {
		return ((EAttribute) feature).getEAttributeType();
	}
}
