package org.portwright.model.copies;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/** Makes objects of taken parts: a whole that is in no file, with nothing that leads to the objects in the model. */
final class PartsCopy {

	/** Of the hundred thousand that are copied one by one most have nothing in them. */
	private final Map<EObject, EObject> copies = new IdentityHashMap<>(1);
	private final List<Runnable> references = new ArrayList<>();

	private PartsCopy() {
	}

	/** Makes a copy of a part with all that is in it. */
	static EObject of(TakenPart part) {
		return new PartsCopy().all(part);
	}

	private EObject all(TakenPart part) {
		EObject copy = copy(part);
		references.forEach(Runnable::run);
		return copy;
	}

	private EObject copy(TakenPart part) {
		EObject copy = EcoreUtil.create(part.object().eClass());
		copies.put(part.object(), copy);
		List<EStructuralFeature> features = part.features();
		for (int i = 0; i < features.size(); i++) {
			Object value = part.value(i);
			if (value != null) {
				set(copy, features.get(i), value);
			}
		}
		CarriedValues.put(part.unread(), copy);
		return copy;
	}

	private void set(EObject copy, EStructuralFeature feature, Object value) {
		switch (value) {
		case TakenPart part -> copy.eSet(feature, copy(part));
		case TakenPart[] parts -> addAll(copy, feature, parts);
		case EObject target when feature instanceof EReference ->
			references.add(() -> refer(copy, feature, target));
		default -> copy.eSet(feature, value);
		}
	}

	@SuppressWarnings("unchecked")
	private void addAll(EObject copy, EStructuralFeature feature, TakenPart[] parts) {
		List<EObject> made = new ArrayList<>(parts.length);
		for (TakenPart part : parts) {
			made.add(copy(part));
		}
		((InternalEList<EObject>) copy.eGet(feature)).addAllUnique(made);
	}

	/** What leads to another file stays behind. */
	private void refer(EObject copy, EStructuralFeature feature, EObject target) {
		@Nullable
		EObject copied = copies.get(target);
		if (copied != null) {
			copy.eSet(feature, copied);
		}
	}
}
