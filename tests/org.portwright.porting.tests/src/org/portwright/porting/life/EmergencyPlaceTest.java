package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.checks.Orders;

/** Places that need an emergency location, and the locations that the tenant has for their numbers. */
class EmergencyPlaceTest {

	private static final String LONDON = "7fda0c0b-6a6e-48b8-855b-3fbd2bcbbe16";
	private static final String LEEDS = "c3f8b7de-4d1f-4e6b-9b0c-2ad1f1d30f61";

	private final PortOrder order = Orders.partial("+442079460000", "+442079460009", "+448081570000", "");

	private static PhoneNumber held(String number, String location) {
		var held = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, number);
		held.setLocationId(location);
		return held;
	}

	private List<EmergencyPlace> places() {
		return EmergencyPlace.of(order, OrderNumbers.of(order, Orders.CONTEXT.numberPlan()));
	}

	@Test
	void theServiceAddressAndTheSitesWithNumbersArePlaces() {
		assertEquals(List.of("[] [+442079460000-+442079460009]"), shown());
		var leeds = (Site) Blank.of(Literals.SITE, "s1");
		leeds.setName("Leeds");
		order.getSites().add(leeds);
		assertEquals(1, places().size(), "nothing belongs there");
		Orders.numbers(order, "+441134960000", "").setSite(leeds);
		assertEquals(List.of("[] [+442079460000-+442079460009]", "[Leeds] [+441134960000]"), shown());
	}

	private List<String> shown() {
		return places().stream().map(place -> place.site().stream().toList() + " " + RangeSets.texts(place.numbers()))
				.toList();
	}

	@Test
	void theLocationsOfItsNumbersAreCounted() {
		List<PhoneNumber> held = IntStream.range(0, 12)
				.mapToObj(i -> held("+4420794600" + i / 10 + i % 10, i < 9 ? LONDON.toUpperCase() : LEEDS)).toList();
		assertEquals(Map.of(LONDON, 9L, LEEDS, 1L), places().getFirst().locations(held));
		assertEquals(Map.of(), places().getFirst().locations(List.of(held("+442079460001", " "))));
	}
}
