package org.portwright.model.copies;

import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;

/**
 * Keeps what is in a tenant, but for its numbers, in parts that never change, so that to take the tenant as it is now
 * costs as much as was changed since it was taken last: a tenant may have 100,000 phones.
 * <p>Who reads a file makes the mirror where the file is read; a tenant without one gets it when it is asked for first.
 * It belongs to the thread of the model.
 */
public final class TenantMirror extends PartsMirror {

	private final Tenant tenant;
	private final Map<Predicate<Phone>, PhoneCount> counts = new IdentityHashMap<>();
	/** The first phone of each id; empty while it has to be looked for anew. */
	private Map<String, Phone> byId = Map.of();

	private TenantMirror(Tenant tenant) {
		super(tenant);
		this.tenant = tenant;
	}

	/** Gives the mirror of a tenant, on the thread of the model or before the tenant is in a model. */
	public static TenantMirror of(Tenant tenant) {
		if (EcoreUtil.getExistingAdapter(tenant, TenantMirror.class) instanceof TenantMirror present) {
			return present;
		}
		var mirror = new TenantMirror(tenant);
		tenant.eAdapters().add(mirror);
		mirror.take();
		return mirror;
	}

	/** Takes the tenant as it is now. */
	public TakenTenant take() {
		return new TakenTenant(takeAll());
	}

	/**
	 * Takes the tenant as it is now, little by little where thousands of phones have come at once. What was done so far
	 * is not lost if the tenant changes in between.
	 *
	 * @param atMost about how long
	 * @return all of it, once it is taken
	 */
	public Optional<TakenTenant> goOn(Duration atMost) {
		return prepare(atMost) ? Optional.of(take()) : Optional.empty();
	}

	/**
	 * Counts phones. Asked again with the same condition it looks only at those that were changed since.
	 *
	 * @param counted depends on nothing but the phone
	 */
	public int count(Predicate<Phone> counted) {
		return counts.computeIfAbsent(counted, condition -> new PhoneCount(tenant, condition)).count();
	}

	/** The phone with an id; of several the first. It looks through all of them once after phones came or went. */
	public Optional<Phone> phone(String id) {
		if (byId.isEmpty()) {
			Map<String, Phone> found = new HashMap<>();
			tenant.getPhones().stream().filter(phone -> phone.getId() != null)
					.forEach(phone -> found.putIfAbsent(phone.getId(), phone));
			byId = found;
		}
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	boolean leavesOut(EStructuralFeature feature) {
		return feature == Literals.TENANT__PHONE_NUMBERS;
	}

	@Override
	@NonNullByDefault({})
	protected void addAdapter(Notifier notifier) {
		if (!(notifier instanceof PhoneNumber)) {
			super.addAdapter(notifier);
		}
	}

	@Override
	@NonNullByDefault({})
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getFeature() == Literals.TENANT__PHONES
				|| notification.getFeature() == Literals.IDENTIFIED__ID) {
			byId = Map.of();
		}
		@Nullable
		EObject object = notification.getNotifier() instanceof EObject notifier ? notifier : null;
		while (object != null && !(object instanceof Phone)) {
			object = object.eContainer();
		}
		if (object instanceof Phone phone) {
			recount(phone);
		}
	}

	@Override
	@NonNullByDefault({})
	protected void setTarget(EObject object) {
		super.setTarget(object);
		if (object instanceof Phone phone) {
			recount(phone);
		}
	}

	@Override
	@NonNullByDefault({})
	protected void unsetTarget(EObject object) {
		super.unsetTarget(object);
		if (object instanceof Phone phone) {
			recount(phone);
		}
	}

	private void recount(Phone phone) {
		counts.values().forEach(count -> count.changed(phone));
	}
}
