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
import org.portwright.porting.facts.Surroundings.Parallel;

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
		return switch (facts) {
		case OrderFacts order -> new Surroundings(claimed.sharedWith(file, order.claimed()),
				accounts.parallelTo(file, order),
				order.initialDomain().isEmpty() ? List.of() : identities(file, order, Set.of(order.initialDomain())),
				held(order));
		case TenantFacts tenant ->
			new Surroundings(List.of(), Parallel.NOBODY, identities(file, tenant, tenant.domains()), List.of());
		};
	}

	/** The files that see something else of the others than before, the ones that were not there before among them. */
	public Set<String> affectedSince(EngagementFacts before) {
		if (this == before) {
			return Set.of();
		}
		Set<String> affected = new TreeSet<>();
		if (!tenants.equals(before.tenants)) {
			affected.addAll(files.keySet());
		} else {
			affected.addAll(claimed.filesNear(before.claimed));
			affected.addAll(accounts.filesNear(before.accounts));
			files.forEach((file, facts) -> {
				if (!facts.equals(before.files.get(file))) {
					affected.add(file);
				}
			});
		}
		affected.removeIf(file -> around(file).equals(before.around(file)));
		return affected;
	}

	private List<Identity> identities(String file, FileFacts facts, Set<String> domains) {
		List<Identity> identities = new ArrayList<>();
		if (facts.organisationId().isEmpty()) {
			return identities;
		}
		tenants.forEach((other, tenant) -> {
			if (!other.equals(file) && !tenant.organisationId().isEmpty()
					&& !tenant.organisationId().equals(facts.organisationId())) {
				domains.stream().filter(tenant.domains()::contains).sorted()
						.forEach(domain -> identities.add(new Identity(domain, tenant.organisationId(), other)));
			}
		});
		return identities;
	}

	private List<Held> held(OrderFacts order) {
		List<Held> held = new ArrayList<>();
		for (Map.Entry<String, TenantFacts> entry : tenants.entrySet()) {
			if (order.open() && isOf(order, entry.getKey(), entry.getValue())) {
				for (Holding holding : Holding.values()) {
					for (NumberRange range : RangeSets.common(order.numbers(),
							entry.getValue().numbers(holding))) {
						held.add(new Held(range, holding, entry.getKey()));
					}
				}
			}
		}
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
