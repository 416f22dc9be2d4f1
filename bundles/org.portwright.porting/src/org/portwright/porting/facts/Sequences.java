package org.portwright.porting.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.portwright.porting.facts.OrderFacts.Account;
import org.portwright.porting.facts.Surroundings.Others;

/**
 * Which orders follow which, in any number of steps. Orders that follow each other in a circle are in no sequence.
 * Immutable; made in one walk over all orders, and asked without one.
 */
final class Sequences {

	/** When the walk came to an order, and when it had seen all that follow it: what is between follows it. */
	private record Span(int from, int to) {

		boolean contains(Span other) {
			return from <= other.from && other.to <= to;
		}
	}

	/** A step of the walk: into an order, or out of it. */
	private record Step(String file, boolean out) {
	}

	private final Map<String, Span> spans = new HashMap<>();
	private final Map<String, Integer> ofAccount = new HashMap<>();
	/** Of each order that follows itself all orders of its circle, sorted. */
	private final Map<String, List<String>> circles;
	private final Function<String, Optional<Account>> accounts;

	/** @param followed gives the order that an order follows */
	Sequences(Collection<String> orders, Map<String, String> followed, Function<String, Optional<Account>> accounts) {
		this.accounts = accounts;
		circles = circles(orders, followed);
		Map<String, List<String>> followers = new HashMap<>();
		List<String> first = new ArrayList<>();
		for (String order : orders) {
			Optional<String> ahead = Optional.ofNullable(followed.get(order))
					.filter(other -> orders.contains(other) && !circles.containsKey(order));
			if (ahead.isPresent()) {
				followers.computeIfAbsent(ahead.get(), any -> new ArrayList<>()).add(order);
			} else {
				first.add(order);
			}
		}
		first.forEach(order -> walk(order, followers));
	}

	private static Map<String, List<String>> circles(Collection<String> orders, Map<String, String> followed) {
		Map<String, List<String>> circles = new HashMap<>();
		Set<String> seen = new HashSet<>();
		for (String start : orders) {
			List<String> way = new ArrayList<>();
			Set<String> onWay = new HashSet<>();
			Optional<String> at = Optional.of(start);
			while (at.filter(seen::add).isPresent()) {
				way.add(at.get());
				onWay.add(at.get());
				at = at.map(followed::get);
			}
			if (at.filter(onWay::contains).isPresent()) {
				List<String> circle = way.subList(way.indexOf(at.get()), way.size()).stream().sorted().toList();
				circle.forEach(order -> circles.put(order, circle));
			}
		}
		return circles;
	}

	private void walk(String root, Map<String, List<String>> followers) {
		Map<Account, Integer> ahead = new HashMap<>();
		Map<Account, Integer> seen = new HashMap<>();
		Map<String, Integer> entered = new HashMap<>();
		int clock = spans.size();
		Deque<Step> steps = new ArrayDeque<>();
		steps.push(new Step(root, false));
		while (!steps.isEmpty()) {
			Step step = steps.pop();
			String file = step.file();
			Optional<Account> account = accounts.apply(file);
			if (step.out()) {
				spans.put(file, new Span(entered.getOrDefault(file, 0), clock));
				account.ifPresent(known -> {
					ahead.merge(known, -1, Integer::sum);
					// All that were seen since it was entered follow it.
					ofAccount.merge(file, seen.getOrDefault(known, 0), Integer::sum);
				});
				continue;
			}
			clock++;
			entered.put(file, clock);
			account.ifPresent(known -> {
				seen.merge(known, 1, Integer::sum);
				ofAccount.put(file, ahead.getOrDefault(known, 0) - seen.getOrDefault(known, 0));
				ahead.merge(known, 1, Integer::sum);
			});
			steps.push(new Step(file, true));
			followers.getOrDefault(file, List.of()).forEach(next -> steps.push(new Step(next, false)));
		}
	}

	/** The other orders of the circle that an order is in; nobody where it follows itself directly. */
	Optional<Others> circle(String file) {
		return Optional.ofNullable(circles.get(file)).map(circle -> {
			List<String> named = circle.stream().filter(other -> !other.equals(file)).limit(Others.NAMED).toList();
			return new Others(named, circle.size() - 1 - named.size());
		});
	}

	/** How many other orders of its account an order follows or is followed by. */
	int othersOfAccount(String file) {
		return ofAccount.getOrDefault(file, 0);
	}

	/** Whether one of two orders follows the other, or they are one. */
	boolean areOne(String one, String other) {
		Span span = spans.getOrDefault(one, new Span(-1, -1));
		Span otherSpan = spans.getOrDefault(other, new Span(-2, -2));
		return one.equals(other) || span.contains(otherSpan) || otherSpan.contains(span);
	}
}
