package org.portwright.porting.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portwright.numbering.NumberRange;

/**
 * What the other files of an engagement need to know of a tenant.
 *
 * @param organisationId who it is, in lower case; empty where that is not known
 * @param domains        its domains, in lower case
 * @param numbers        the numbers that it holds by how it holds them, folded
 */
public record TenantFacts(String organisationId, Set<String> domains, Map<Holding, List<NumberRange>> numbers)
		implements FileFacts {

	/** Copies what it takes. */
	public TenantFacts {
		domains = Set.copyOf(domains);
		Map<Holding, List<NumberRange>> copy = new EnumMap<>(Holding.class);
		numbers.forEach((holding, ranges) -> copy.put(holding, List.copyOf(ranges)));
		numbers = copy;
	}

	/** Whether it is known of any number that the tenant holds it. */
	boolean holds() {
		return numbers.values().stream().anyMatch(ranges -> !ranges.isEmpty());
	}

	/** The numbers that it holds in a way, folded. */
	public List<NumberRange> numbers(Holding holding) {
		return numbers.getOrDefault(holding, List.of());
	}
}
