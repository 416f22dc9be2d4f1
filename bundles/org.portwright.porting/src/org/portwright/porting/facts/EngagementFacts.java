package org.portwright.porting.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.facts.Surroundings.Held;
import org.portwright.porting.facts.Surroundings.Identity;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Parallel;
import org.portwright.porting.facts.Surroundings.Shared;

/**
 * What is known of the files of one engagement, each by its name in the engagement. Immutable.
 */
public final class EngagementFacts {

	/** An engagement of which nothing is known. */
	public static final EngagementFacts NONE = new EngagementFacts(Map.of(), ClaimedNumbers.NONE);

	private final TreeMap<String, FileFacts> files;
	private final ClaimedNumbers claimed;
	private final LosingAccounts accounts;
	private final TreeMap<String, TenantFacts> tenants = new TreeMap<>();

	private EngagementFacts(Map<String, FileFacts> files, ClaimedNumbers claimed) {
		this.files = new TreeMap<>(files);
		this.claimed = claimed;
		Map<String, OrderFacts> orders = new TreeMap<>();
		this.files.forEach((file, facts) -> {
			switch (facts) {
			case OrderFacts order -> orders.put(file, order);
			case TenantFacts tenant -> tenants.put(file, tenant);
			}
		});
		accounts = new LosingAccounts(orders);
	}

	/** What is known of each file. */
	public Map<String, FileFacts> files() {
		return Map.copyOf(files);
	}

	/** What is known of a file. */
	public Optional<FileFacts> of(String file) {
		return Optional.ofNullable(files.get(file));
	}

	/**
	 * The same with what is now known of some files.
	 *
	 * @param changes empty where a file is gone
	 */
	public EngagementFacts with(Map<String, Optional<FileFacts>> changes) {
		Map<String, FileFacts> changed = new HashMap<>(files);
		Map<String, List<NumberRange>> before = new HashMap<>();
		Map<String, List<NumberRange>> now = new HashMap<>();
		boolean same = true;
		for (Map.Entry<String, Optional<FileFacts>> change : changes.entrySet()) {
			String file = change.getKey();
			@Nullable
			FileFacts old = change.getValue().isPresent() ? changed.put(file, change.getValue().get())
					: changed.remove(file);
			same &= Optional.ofNullable(old).equals(change.getValue());
			before.put(file, claimed(Optional.ofNullable(old)));
			now.put(file, claimed(change.getValue()));
		}
		return same ? this : new EngagementFacts(changed, claimed.with(now, before));
	}

	private static List<NumberRange> claimed(Optional<FileFacts> facts) {
		return facts.isPresent() && facts.get() instanceof OrderFacts order ? order.claimed() : List.of();
	}

	/** What a file sees of the others. */
	public Surroundings around(String file) {
		return of(file).map(facts -> around(file, facts)).orElse(Surroundings.NONE);
	}

	private Surroundings around(String file, FileFacts facts) {
		return facts instanceof OrderFacts order
				? around(file, order, claimed.sharedWith(file, order.claimed()), accounts.parallelTo(file, order),
						accounts.circle(file))
				: tenantsAround(file, facts);
	}

	/** What a file sees of the tenants and nothing of the orders. */
	private Surroundings tenantsAround(String file, FileFacts facts) {
		return around(file, facts, List.of(), Parallel.NOBODY, Optional.empty());
	}

	private Surroundings around(String file, FileFacts facts, List<Shared> shared, Parallel unordered,
			Optional<Others> circle) {
		Set<String> domains = domains(facts);
		Map<String, TenantFacts> sharing = sharing(file, facts, domains);
		List<Identity> identities = identities(sharing, facts.organisationId(), domains);
		return switch (facts) {
		case OrderFacts order -> {
			Map<String, TenantFacts> own = own(order);
			yield new Surroundings(shared, unordered, circle, identities, !sharing.isEmpty(), held(order, own),
					own.values().stream().anyMatch(TenantFacts::holds));
		}
		case TenantFacts tenant ->
			new Surroundings(shared, unordered, circle, identities, !sharing.isEmpty(), List.of(),
					false);
		};
	}

	private static Set<String> domains(FileFacts facts) {
		return switch (facts) {
		case OrderFacts order -> order.initialDomain().isEmpty() ? Set.of() : Set.of(order.initialDomain());
		case TenantFacts tenant -> tenant.domains();
		};
	}

	/** The files that see something else of the others than before, the ones that were not there before among them. */
	public Set<String> affectedSince(EngagementFacts before) {
		if (this == before) {
			return Set.of();
		}
		Set<String> affected = new TreeSet<>(claimed.affectedSince(before.claimed));
		Set<String> near = accounts.filesNear(before.accounts);
		boolean otherTenants = !tenants.equals(before.tenants);
		files.forEach((file, facts) -> {
			// What each sees may be much, so only what may be other is compared.
			boolean sees = facts.equals(before.files.get(file))
					? near.contains(file) && facts instanceof OrderFacts order
							&& !accounts.parallelTo(file, order).equals(before.accounts.parallelTo(file, order))
							|| !accounts.circle(file).equals(before.accounts.circle(file))
							|| otherTenants && !tenantsAround(file, facts).equals(before.tenantsAround(file, facts))
					: !around(file).equals(before.around(file));
			if (sees) {
				affected.add(file);
			}
		});
		return affected;
	}

	/** The other tenants that have a domain of a file, where both say who they are. */
	private Map<String, TenantFacts> sharing(String file, FileFacts facts, Set<String> domains) {
		Map<String, TenantFacts> sharing = new TreeMap<>();
		if (!facts.organisationId().isEmpty()) {
			tenants.forEach((other, tenant) -> {
				if (!other.equals(file) && !tenant.organisationId().isEmpty()
						&& domains.stream().anyMatch(tenant.domains()::contains)) {
					sharing.put(other, tenant);
				}
			});
		}
		return sharing;
	}

	private static List<Identity> identities(Map<String, TenantFacts> sharing, String organisationId,
			Set<String> domains) {
		List<Identity> identities = new ArrayList<>();
		sharing.forEach((other, tenant) -> {
			if (!tenant.organisationId().equals(organisationId)) {
				domains.stream().filter(tenant.domains()::contains).sorted()
						.forEach(domain -> identities.add(new Identity(domain, tenant.organisationId(), other)));
			}
		});
		return identities;
	}

	/** The tenants of an open order. */
	private Map<String, TenantFacts> own(OrderFacts order) {
		Map<String, TenantFacts> own = new TreeMap<>();
		if (order.open()) {
			tenants.forEach((file, tenant) -> {
				if (isOf(order, file, tenant)) {
					own.put(file, tenant);
				}
			});
		}
		return own;
	}

	private static List<Held> held(OrderFacts order, Map<String, TenantFacts> own) {
		List<Held> held = new ArrayList<>();
		own.forEach((file, tenant) -> {
			for (Holding holding : Holding.values()) {
				for (NumberRange range : RangeSets.common(order.numbers(), tenant.numbers(holding))) {
					held.add(new Held(range, holding, file));
				}
			}
		});
		return held;
	}

	/** The tenant that an order refers to is its own, else the one that it describes. */
	private static boolean isOf(OrderFacts order, String file, TenantFacts tenant) {
		if (order.tenant().isPresent()) {
			return order.tenant().get().equals(file);
		}
		return order.organisationId().isEmpty()
				? !order.initialDomain().isEmpty() && tenant.domains().contains(order.initialDomain())
				: order.organisationId().equals(tenant.organisationId());
	}
}
