package org.portwright.model.copies;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;

/** Copies tenants for work beside the model. */
public final class TenantCopy {

	private TenantCopy() {
	}

	/**
	 * Copies a tenant but for its phone numbers, of which there may be 100,000 while all the rest is small. Nothing
	 * leads from the copy into the model. Call this on the thread of the model.
	 */
	public static Tenant withoutNumbers(Tenant tenant) {
		return (Tenant) Objects.requireNonNull(new WithoutNumbers().copy(tenant));
	}

	/** A copier that leaves the numbers out. */
	private static final class WithoutNumbers extends Copier {

		private static final long serialVersionUID = 1;

		WithoutNumbers() {
			super(false, false);
		}

		@Override
		@NonNullByDefault({})
		protected void copyContainment(EReference reference, EObject object, EObject copy) {
			if (reference != Literals.TENANT__PHONE_NUMBERS) {
				super.copyContainment(reference, object, copy);
			}
		}
	}
}
