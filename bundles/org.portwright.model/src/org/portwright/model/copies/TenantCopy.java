package org.portwright.model.copies;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;

/** Copies tenants for work beside the model. */
public final class TenantCopy {

	private TenantCopy() {
	}

	/**
	 * Copies a tenant but for its phone numbers. It may have 100,000 phones, so the thread of the model takes it by its
	 * {@link TenantMirror} instead. Nothing leads from the copy to the tenant.
	 */
	public static Tenant withoutNumbers(Tenant tenant) {
		return (Tenant) Objects.requireNonNull(new Without(Set.of(Literals.TENANT__PHONE_NUMBERS)).copy(tenant));
	}

	/**
	 * Copies a tenant but for its phone numbers and its phones, of which there may be 100,000 each. Nothing leads from
	 * the copy into the model. Call this on the thread of the model.
	 */
	public static Tenant withoutNumbersAndPhones(Tenant tenant) {
		return (Tenant) Objects
				.requireNonNull(
						new Without(Set.of(Literals.TENANT__PHONE_NUMBERS, Literals.TENANT__PHONES)).copy(tenant));
	}

	/** A copier that leaves lists out. */
	private static final class Without extends UnreadCopier {

		private static final long serialVersionUID = 1;

		private final transient Set<EReference> left;

		Without(Set<EReference> left) {
			this.left = left;
		}

		@Override
		@NonNullByDefault({})
		protected void copyContainment(EReference reference, EObject object, EObject copy) {
			if (!left.contains(reference)) {
				super.copyContainment(reference, object, copy);
			}
		}
	}
}
