package org.portwright.model.copies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil.Copier;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneAccess;
import org.portwright.model.Tenant;

/**
 * The desk phones of a tenant as they were at one moment, with what the tenant says of all of them, to be read on any
 * thread. Nobody changes it.
 *
 * @param tenant a tenant with its phones, domains and access for phones, but without its numbers; it is in no file
 */
public record PhonesCopy(Tenant tenant) {

	/** Takes the phones of a tenant at once. Call this on the thread of the model. */
	public static PhonesCopy of(Tenant tenant) {
		return new Taking(tenant).goOn(Duration.ofDays(1)).orElseThrow();
	}

	/** The phones, in the order of the file. */
	public List<Phone> phones() {
		return tenant.getPhones();
	}

	/**
	 * Takes the phones of a tenant little by little, as there may be 100,000. It belongs to the thread of the model,
	 * and is of no use any more once the tenant has changed.
	 */
	public static final class Taking {

		/** So many are taken between two looks at the clock. */
		private static final int AT_ONCE = 128;

		private final List<Phone> phones;
		private final Tenant copy = ModelFactory.eINSTANCE.createTenant();
		private final Copier copier = new UnreadCopier();
		private int taken;

		/** Begins it. */
		public Taking(Tenant tenant) {
			phones = tenant.getPhones();
			copy.setName(tenant.getName());
			copy.setOrganisationId(tenant.getOrganisationId());
			copy.setCloud(tenant.getCloud());
			copy.setRegion(tenant.getRegion());
			Optional.ofNullable(tenant.getPhoneAccess()).map(access -> (PhoneAccess) copier.copy(access))
					.ifPresent(copy::setPhoneAccess);
			tenant.getDomains().forEach(domain -> copy.getDomains().add((Domain) copier.copy(domain)));
		}

		/**
		 * Goes on for a while.
		 *
		 * @param atMost about how long
		 * @return all of them, once they are taken
		 */
		public Optional<PhonesCopy> goOn(Duration atMost) {
			long start = System.nanoTime();
			do {
				for (int next = Math.min(taken + AT_ONCE, phones.size()); taken < next; taken++) {
					copy.getPhones().add((Phone) copier.copy(phones.get(taken)));
				}
			} while (taken < phones.size() && System.nanoTime() - start < atMost.toNanos());
			return taken == phones.size() ? Optional.of(new PhonesCopy(copy)) : Optional.empty();
		}
	}
}
