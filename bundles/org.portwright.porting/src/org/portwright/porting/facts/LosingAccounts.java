package org.portwright.porting.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.porting.facts.OrderFacts.Account;
import org.portwright.porting.facts.Surroundings.OtherOrder;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Parallel;

/**
 * The open orders of an engagement by losing account, and which order follows which. An order that follows one that
 * follows another follows both. Immutable.
 */
final class LosingAccounts {

	private final Map<Account, List<String>> byAccount = new HashMap<>();
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, Optional<Account>> accounts = new HashMap<>();
	private final Map<String, String> followed = new HashMap<>();
	private final Map<String, List<String>> followers = new HashMap<>();

	/** @param orders by file, sorted */
	LosingAccounts(Map<String, OrderFacts> orders) {
		orders.forEach((file, order) -> {
			if (order.open()) {
				accounts.put(file, order.account());
				ids.put(file, order.id());
				order.account().ifPresent(
						account -> byAccount.computeIfAbsent(account, any -> new ArrayList<>()).add(file));
			}
			order.follows().ifPresent(before -> {
				followed.put(file, before);
				followers.computeIfAbsent(before, any -> new ArrayList<>()).add(file);
			});
		});
	}

	/** The other open orders of the account of an order that are in no sequence with it. */
	Parallel parallelTo(String file, OrderFacts order) {
		List<String> all = Optional.of(order).filter(OrderFacts::open).flatMap(OrderFacts::account)
				.map(byAccount::get).orElse(List.of());
		if (all.size() < 2) {
			return Parallel.NOBODY;
		}
		Set<String> sequence = sequence(file);
		long count = all.size()
				- sequence.stream().filter(other -> order.account().equals(accounts.get(other))).count();
		List<OtherOrder> named = all.stream().filter(other -> !sequence.contains(other)).limit(Others.NAMED)
				.map(other -> new OtherOrder(other, ids.getOrDefault(other, ""))).toList(); //$NON-NLS-1$
		return new Parallel(order.follows().isPresent(), named, (int) count - named.size());
	}

	/** The order itself, those that it follows, and those that follow it, in any number of steps. */
	private Set<String> sequence(String file) {
		Set<String> sequence = new HashSet<>();
		Optional<String> ahead = Optional.of(file);
		// In a circle it ends where it began.
		while (ahead.filter(sequence::add).isPresent()) {
			ahead = ahead.map(followed::get);
		}
		Deque<String> behind = new ArrayDeque<>(followers.getOrDefault(file, List.of()));
		while (!behind.isEmpty()) {
			String next = behind.remove();
			if (sequence.add(next)) {
				behind.addAll(followers.getOrDefault(next, List.of()));
			}
		}
		return sequence;
	}

	/** The files that may be in other company than before. */
	Set<String> filesNear(LosingAccounts before) {
		Set<String> near = new HashSet<>();
		boolean sameSequence = followed.equals(before.followed) && ids.equals(before.ids);
		byAccount.forEach((account, files) -> {
			if (!sameSequence || !files.equals(before.byAccount.get(account))) {
				near.addAll(files);
			}
		});
		return near;
	}
}
