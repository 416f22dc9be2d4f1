package org.portwright.porting.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.portwright.porting.facts.OrderFacts.Account;
import org.portwright.porting.facts.Surroundings.OtherOrder;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Parallel;

/** The open orders of an engagement by losing account, and which of them are in no sequence. Immutable. */
final class LosingAccounts {

	private final Map<Account, List<String>> byAccount = new HashMap<>();
	private final Map<String, OrderFacts> orders;
	private final Map<String, String> followed = new HashMap<>();
	/** The files that some order of the same account follows. */
	private final Set<String> followedInAccount = new HashSet<>();
	private final Sequences sequences;

	/** @param orders by file, sorted */
	LosingAccounts(Map<String, OrderFacts> orders) {
		this.orders = orders;
		orders.forEach((file, order) -> {
			account(file).ifPresent(
					account -> byAccount.computeIfAbsent(account, any -> new ArrayList<>()).add(file));
			order.follows().ifPresent(before -> {
				followed.put(file, before);
				if (account(file).isPresent() && account(file).equals(account(before))) {
					followedInAccount.add(before);
				}
			});
		});
		sequences = new Sequences(orders.keySet(), followed, this::account);
	}

	/** The account of an order that is open. */
	private Optional<Account> account(String file) {
		return Optional.ofNullable(orders.get(file)).filter(OrderFacts::open).flatMap(OrderFacts::account);
	}

	/** The other open orders of the account of an order that are in no sequence with it. */
	Parallel parallelTo(String file, OrderFacts order) {
		List<String> all = account(file).map(account -> byAccount.getOrDefault(account, List.of())).orElse(List.of());
		int count = all.size() - 1 - sequences.othersOfAccount(file);
		if (all.size() < 2 || count == 0) {
			return Parallel.NOBODY;
		}
		List<OtherOrder> named = first(file, all.stream());
		List<OtherOrder> last = order.follows().isPresent() ? List.of()
				: first(file, all.stream().filter(other -> !followedInAccount.contains(other)));
		return new Parallel(order.follows().isPresent(), last, named, count - named.size());
	}

	/** The other orders of the circle in which an order follows itself, of any account. */
	Optional<Others> circle(String file) {
		return sequences.circle(file);
	}

	private List<OtherOrder> first(String file, Stream<String> others) {
		return others.filter(other -> !sequences.areOne(file, other)).limit(Others.NAMED)
				.map(other -> new OtherOrder(other, orders.get(other).id())).toList();
	}

	/** The files that may be in other company than before. */
	Set<String> filesNear(LosingAccounts before) {
		Set<String> near = new HashSet<>();
		boolean same = followed.equals(before.followed) && ids().equals(before.ids());
		byAccount.forEach((account, files) -> {
			if (!same || !files.equals(before.byAccount.get(account))) {
				near.addAll(files);
			}
		});
		return near;
	}

	private Map<String, String> ids() {
		Map<String, String> ids = new HashMap<>();
		orders.forEach((file, order) -> ids.put(file, order.id()));
		return ids;
	}
}
