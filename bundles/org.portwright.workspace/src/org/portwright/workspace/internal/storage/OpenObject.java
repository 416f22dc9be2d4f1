package org.portwright.workspace.internal.storage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.internal.storage.UnknownContent.Position;

/** An object whose element has begun and not ended yet. */
final class OpenObject {

	private final InternalEObject object;
	private final ClassLayout layout;
	private final @Nullable OpenObject owner;
	private @Nullable Slot lastSlot;
	private @Nullable EObject lastPart;
	private int count;

	OpenObject(InternalEObject object, @Nullable OpenObject owner) {
		this.object = object;
		this.layout = ClassLayout.of(object.eClass());
		this.owner = owner;
	}

	InternalEObject object() {
		return object;
	}

	ClassLayout layout() {
		return layout;
	}

	@Nullable
	OpenObject owner() {
		return owner;
	}

	@SuppressWarnings("unchecked")
	InternalEList<Object> list(Slot slot) {
		return (InternalEList<Object>) object.eGet(slot.id(), false, true);
	}

	/** Notes a known element, so that what follows it can be kept at its place. */
	void passed(Slot slot, @Nullable EObject part) {
		count = slot.equals(lastSlot) ? count + 1 : 1;
		lastSlot = slot;
		lastPart = part;
	}

	/** Keeps an element, a comment or a processing instruction that stands here. */
	void keep(String raw) {
		EObject part = lastPart;
		UnknownContent.on(object).addElement(lastSlot, part == null ? new Position(lastSlot, count) : part, raw);
	}
}
