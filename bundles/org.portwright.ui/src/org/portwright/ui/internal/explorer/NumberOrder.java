package org.portwright.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberType;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.profiles.RuleProfiles;

/**
 * The order of phone numbers, by type and each type's ascending: where each stands in the list that was sorted. Made of
 * ids alone, so that any thread can make it. Immutable.
 */
final class NumberOrder {

	private final Map<NumberType, List<Place>> byType = new EnumMap<>(NumberType.class);

	private NumberOrder() {
	}

	/**
	 * A phone number of the list.
	 *
	 * @param number its E.164 digits; negative and unique if its id is no number
	 */
	record Place(long number, int index) {
	}

	/** Sorts ids of phone numbers, on any thread. */
	static NumberOrder of(List<String> ids) {
		UkNumberPlan plan = RuleProfiles.usual().numberPlan();
		List<Place> sorted = new ArrayList<>(ids.size());
		for (String id : ids) {
			sorted.add(new Place(parse(id, sorted.size()), sorted.size()));
		}
		sorted.sort(Comparator.comparingLong(Place::number));
		var order = new NumberOrder();
		for (Place place : sorted) {
			NumberType type = place.number > 0 ? plan.classify(place.number).type() : NumberType.UNKNOWN;
			order.byType.computeIfAbsent(type, t -> new ArrayList<>()).add(place);
		}
		return order;
	}

	private static long parse(String id, int index) {
		long number = NumberRange.ofTenant(id);
		return number == 0 ? index - Integer.MAX_VALUE : number;
	}

	/** The types of which there are numbers. */
	List<NumberType> types() {
		return List.copyOf(byType.keySet());
	}

	/** The numbers of a type that there is, in ascending order. */
	Stream<Place> of(NumberType type) {
		return byType.get(type).stream();
	}
}
