package org.portwright.model.copies;

import java.util.Map;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
		Map<EStructuralFeature, String> unread = UnreadValues.of(object);
		if (!unread.isEmpty()) {
			copy.eAdapters().add(new Unread(unread));
		}
		return copy;
	}

	/** The values of one object. */
	private static final class Unread extends AdapterImpl implements UnreadValues {

		private final Map<EStructuralFeature, String> values;

		Unread(Map<EStructuralFeature, String> values) {
			this.values = Map.copyOf(values);
		}

		@Override
		public Map<EStructuralFeature, String> unread() {
			return values;
		}
	}
}
