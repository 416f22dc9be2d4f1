package org.portwright.model.copies;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;

/**
 * A tenant as it was when it was taken, but for its numbers, to be copied on any thread, as often as wanted and at the
 * same time as others.
 */
public final class TakenTenant {

	private static final TakenPart[] NONE = {};

	private final TakenPart root;
	private final TakenPart[] phones;

	TakenTenant(TakenPart root) {
		this.root = root;
		phones = root.value(root.object().eClass().getFeatureID(Literals.TENANT__PHONES)) instanceof TakenPart[] all
				? all
				: NONE;
	}

	TakenPart root() {
		return root;
	}

	/**
	 * Makes a copy as {@link TenantCopy#withoutNumbers} would have made it at that moment, with what its file says and
	 * could not be taken.
	 */
	public Tenant copy() {
		return (Tenant) PartsCopy.of(root);
	}

	/** How many phones it had. */
	public int phones() {
		return phones.length;
	}

	/** What a phone was like: the same object in all that was taken, as long as nothing of the phone was changed. */
	public Object phoneState(int index) {
		return phones[index];
	}

	/** Makes a copy of one phone, which is in no tenant. */
	public Phone phone(int index) {
		return (Phone) PartsCopy.of(phones[index]);
	}
}
