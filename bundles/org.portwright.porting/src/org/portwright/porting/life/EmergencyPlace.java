package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.EmergencyAddress;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.model.text.Typed;
import org.portwright.numbering.Classification;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.internal.order.NumberKind;

/**
 * A place that needs an emergency location in Teams: a site, or the service address for the numbers without a site.
 *
 * @param owner      the site, or the order for its service address
 * @param site       the name of the site; empty for the service address
 * @param numbers    the numbers that belong there
 * @param state      how far its emergency address is in Teams
 * @param locationId the ID of the location, as the order has it; empty where it has none
 */
public record EmergencyPlace(Identified owner, Optional<String> site, List<NumberRange> numbers,
		EmergencyAddress state, String locationId) {

	/** Copies the list. */
	public EmergencyPlace {
		numbers = List.copyOf(numbers);
	}

	/**
	 * Gives the places that numbers of an order belong to, the service address first. Freephone numbers belong to no
	 * place, and numbers that cannot be read say nothing of one.
	 */
	public static List<EmergencyPlace> of(PortOrder order, OrderNumbers numbers) {
		Map<Identified, List<NumberRange>> places = new LinkedHashMap<>();
		List<NumberRange> ofServiceAddress = new ArrayList<>();
		places.put(order, ofServiceAddress);
		order.getSites().forEach(site -> places.put(site, new ArrayList<>()));
		int at = 0;
		for (PortedNumbers entry : order.getNumbers()) {
			@Nullable
			Site site = entry.getSite();
			numbers.entries().get(at++).addRanges(EmergencyPlace::hasPlace, site == null ? ofServiceAddress
					: places.computeIfAbsent(site, any -> new ArrayList<>()));
		}
		return places.entrySet().stream().filter(place -> !place.getValue().isEmpty())
				.map(place -> at(place.getKey(), place.getValue())).toList();
	}

	private static boolean hasPlace(Classification classification) {
		return !NumberKind.FREEPHONE.has(classification);
	}

	/**
	 * Gives a place.
	 *
	 * @param owner   a site, or an order for its service address
	 * @param numbers the numbers that belong there
	 */
	public static EmergencyPlace at(Identified owner, List<NumberRange> numbers) {
		return owner instanceof Site site
				? new EmergencyPlace(site, Optional.of(Typed.text(site.getName())), numbers,
						site.getEmergencyAddress(), Typed.text(site.getLocationId()))
				: ofServiceAddress((PortOrder) owner, numbers);
	}

	private static EmergencyPlace ofServiceAddress(PortOrder order, List<NumberRange> numbers) {
		return new EmergencyPlace(order, Optional.empty(), numbers, order.getEmergencyAddress(),
				Typed.text(order.getLocationId()));
	}

	/** Returns the field that holds the state of the place. */
	public EAttribute stateField() {
		return site.isPresent() ? Literals.SITE__EMERGENCY_ADDRESS : Literals.PORT_ORDER__EMERGENCY_ADDRESS;
	}

	/**
	 * Counts the numbers of the place by the locations that a tenant has for them.
	 *
	 * @param held the numbers of the tenant
	 * @return the counts by the ID of the location, in the order of the tenant
	 */
	public Map<String, Long> locations(Collection<PhoneNumber> held) {
		TreeMap<Long, Long> ends = new TreeMap<>();
		numbers.forEach(range -> ends.merge(range.first(), range.last(), Math::max));
		Map<String, Long> counts = new LinkedHashMap<>();
		for (PhoneNumber number : held) {
			String location = Typed.text(number.getLocationId()).toLowerCase(Locale.ROOT);
			if (!location.isEmpty()) {
				long digits = NumberRange.ofTenant(number.getId());
				Map.@Nullable Entry<Long, Long> range = ends.floorEntry(digits);
				if (range != null && digits <= range.getValue()) {
					counts.merge(location, 1L, Long::sum);
				}
			}
		}
		return counts;
	}
}
