package org.portwright.model.copies;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Copies objects for work beside the model, with the values in their file that this version cannot take. */
class UnreadCopier extends Copier {

	private static final long serialVersionUID = 1;

	UnreadCopier() {
		super(false, false);
	}

	@Override
	@NonNullByDefault({})
	public EObject copy(EObject object) {
		EObject copy = super.copy(object);
		CarriedValues.put(UnreadValues.of(object), copy);
		return copy;
	}
}
