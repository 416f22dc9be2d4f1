package org.portwright.model.copies;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Copies an order for work beside the model, with what its file says and nobody could take. */
final class OrderCopier extends Copier {

	private static final long serialVersionUID = 1;

	OrderCopier() {
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
