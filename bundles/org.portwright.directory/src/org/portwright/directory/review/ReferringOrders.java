package org.portwright.directory.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.portwright.numbering.NumberRange;
import org.portwright.porting.facts.OrderFacts;

/** What the orders of an engagement refer to: numbers, and the domain by which each names its tenant. */
final class ReferringOrders {

	private final TreeMap<Long, Claim> byFirst = new TreeMap<>();

	private final Map<String, String> byDomain = new HashMap<>();

	private record Claim(long last, String order) {
	}

	/** Of numbers that two orders have, the first of these is named; what the other has beside is not lost. */
	static ReferringOrders of(Map<String, OrderFacts> orders) {
		var referring = new ReferringOrders();
		orders.forEach((name, order) -> {
			order.named().forEach(range -> referring.add(range, name));
			referring.byDomain.putIfAbsent(order.initialDomain(), name);
		});
		return referring;
	}

	private void add(NumberRange range, String order) {
		long from = range.first();
		List<NumberRange> free = new ArrayList<>();
		Map.Entry<Long, Claim> there = byFirst.floorEntry(from);
		if (there == null || there.getValue().last() < from) {
			there = byFirst.higherEntry(from);
		}
		while (there != null && there.getKey() <= range.last()) {
			if (from < there.getKey()) {
				free.add(new NumberRange(from, there.getKey() - 1));
			}
			from = there.getValue().last() + 1;
			there = byFirst.higherEntry(there.getKey());
		}
		if (from <= range.last()) {
			free.add(new NumberRange(from, range.last()));
		}
		free.forEach(part -> byFirst.put(part.first(), new Claim(part.last(), order)));
	}

	/** The name of an order that names a domain. */
	Optional<String> toDomain(String domain) {
		return Optional.ofNullable(byDomain.get(domain.toLowerCase(Locale.ROOT)));
	}

	/** The name of an order that names a number, which is given in E.164. */
	Optional<String> toNumber(String number) {
		long digits = NumberRange.ofTenant(number);
		return Optional.ofNullable(byFirst.floorEntry(digits))
				.filter(claim -> claim.getValue().last() >= digits).map(claim -> claim.getValue().order());
	}
}
