package org.portwright.model.copies;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

import org.portwright.model.Phone;
import org.portwright.model.Tenant;

/** How many phones of a tenant meet a condition, kept by looking at those that were changed. */
final class PhoneCount {

	private final Tenant tenant;
	private final Predicate<Phone> condition;
	private final Set<Phone> counted = identities();
	private final Set<Phone> changed = identities();

	/** Looks at all phones. */
	PhoneCount(Tenant tenant, Predicate<Phone> condition) {
		this.tenant = tenant;
		this.condition = condition;
		tenant.getPhones().stream().filter(condition).forEach(counted::add);
	}

	private static Set<Phone> identities() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** A phone came, went or was changed. */
	void changed(Phone phone) {
		changed.add(phone);
	}

	int count() {
		for (Phone phone : changed) {
			if (phone.eContainer() == tenant && condition.test(phone)) {
				counted.add(phone);
			} else {
				counted.remove(phone);
			}
		}
		changed.clear();
		return counted.size();
	}
}
