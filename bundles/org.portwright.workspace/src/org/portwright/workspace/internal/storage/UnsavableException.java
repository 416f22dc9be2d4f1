package org.portwright.workspace.internal.storage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.workspace.files.SaveFailure;

/** Something in a model that no file can hold. */
@SuppressWarnings("serial")
final class UnsavableException extends Exception {

	private final SaveFailure failure;
	private final transient EObject object;
	private final transient Slot slot;
	private final String value;

	/**
	 * Makes the exception.
	 *
	 * @param value what is wrong about it
	 */
	UnsavableException(SaveFailure failure, EObject object, Slot slot, String value) {
		super(value);
		this.failure = failure;
		this.object = object;
		this.slot = slot;
		this.value = value;
	}

	SaveFailure failure() {
		return failure;
	}

	EObject object() {
		return object;
	}

	EStructuralFeature feature() {
		return slot.feature();
	}

	String value() {
		return value;
	}
}
