package org.portwright.porting.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.portwright.model.EmergencyAddress;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.words.Words;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WindowEvents;

/** The emergency locations of the places of an order in the window. */
@SuppressWarnings("nls")
class EmergencyLocationsTest {

	private static final String LONDON = "7fda0c0b-6a6e-48b8-855b-3fbd2bcbbe16";
	/** Left and right of the text of a cell. */
	private static final int MARGINS = 10;

	private final PortOrder order = Blank.order();

	EmergencyLocationsTest() {
		SyntheticNumbers.add(order, "+442079460000", "+442079460009");
		Site leeds = ModelFactory.eINSTANCE.createSite();
		leeds.setId("site-1");
		leeds.setName("Leeds");
		leeds.setEmergencyAddress(EmergencyAddress.CREATED);
		order.getSites().add(leeds);
		SyntheticNumbers.add(order, "+441134960000", null).setSite(leeds);
		SyntheticNumbers.add(order, "+448081570000", null);
		Tenant tenant = Blank.tenant();
		var held = (PhoneNumber) Objects.requireNonNull(Blank.of(Literals.PHONE_NUMBER, "+442079460003"));
		held.setLocationId(LONDON);
		tenant.getPhoneNumbers().add(held);
		order.setTenant(tenant);
	}

	private NumbersWindow<OrderNumbersContent> open() {
		return NumbersWindow.open(order, 3, OrderNumbersContent::new);
	}

	@Test
	void theStateOfItsPlaceStandsBesideEachNumber() {
		try (var window = open()) {
			assertEquals("Not known", window.text(0, OrderColumn.EMERGENCY));
			assertEquals("In Teams, not validated", window.text(1, OrderColumn.EMERGENCY));
			assertEquals("", window.text(2, OrderColumn.EMERGENCY), "a freephone number belongs to no place");
		}
	}

	@Test
	void theTenantsLocationIsOfferedAndWrittenOnlyWhenItIsAccepted() {
		try (var window = open()) {
			var locations = new EmergencyLocations(window.engagementFiles(), window.file(), window.table());
			Dialogs.answer("Emergency location: service address", "Cancel");
			locations.ask(locations.places().getFirst());
			assertNull(order.getLocationId());
			Dialogs.answer("Emergency location: service address", "OK");
			locations.ask(locations.places().getFirst());
			WindowEvents.until("it is written", () -> LONDON.equals(order.getLocationId()));
			Dialogs.answer("Emergency location: Leeds", "OK");
			locations.ask(locations.places().get(1));
			assertNull(order.getSites().getFirst().getLocationId(), "the tenant says nothing of Leeds");
		}
	}

	@Test
	void oneAloneIsAskedForAtOnce() {
		order.getNumbers().subList(1, 3).clear();
		order.getSites().clear();
		try (var window = NumbersWindow.open(order, 1, OrderNumbersContent::new)) {
			var locations = new EmergencyLocations(window.engagementFiles(), window.file(), window.table());
			Dialogs.answer("Emergency location: service address", "OK");
			locations.offer(window.table().control());
			WindowEvents.until("it is written", () -> LONDON.equals(order.getLocationId()));
		}
	}

	@Test
	void severalLocationsAreNamedWithTheirCounts() {
		Map<String, Long> known = new LinkedHashMap<>();
		known.put(LONDON, 3L);
		known.put("c3f8b7de-4d1f-4e6b-9b0c-2ad1f1d30f61", 1L);
		assertEquals("Microsoft has several locations for these numbers: " + LONDON
				+ " (3), c3f8b7de-4d1f-4e6b-9b0c-2ad1f1d30f61 (1). Choose the right one and copy its ID.",
				EmergencyLocations.said(known));
		assertTrue(EmergencyLocations.said(Map.of()).contains("no location"));
	}

	@Test
	void eachStateHasRoomInItsColumn() {
		try (var window = open()) {
			var gc = new GC(window.table().control());
			gc.setFont(window.table().control().getFont());
			int wanted = Stream.concat(Stream.of(OrderColumn.EMERGENCY.title()),
					Words.choices(Literals.SITE__EMERGENCY_ADDRESS).values().stream())
					.mapToInt(words -> gc.textExtent(words).x).max().orElseThrow();
			gc.dispose();
			int width = window.table().control().getBoundsByPosition(OrderColumn.EMERGENCY.ordinal(), 0).width;
			assertTrue(width >= wanted + MARGINS, width + " for " + wanted);
		}
	}

	@Test
	void whatIsNoLocationIdIsSaidWhileItIsTypedAndTakenAllTheSame() {
		try (var window = open()) {
			var locations = new EmergencyLocations(window.engagementFiles(), window.file(), window.table());
			List<String> said = new ArrayList<>();
			Dialogs.answer("Emergency location: Leeds", dialog -> {
				for (String typed : List.of("abc", LONDON, "abc")) {
					Dialogs.type(dialog, typed);
					said.add(said(dialog));
				}
				Dialogs.press(dialog, "OK");
			});
			locations.ask(locations.places().get(1));
			WindowEvents.until("it is written",
					() -> "abc".equals(order.getSites().getFirst().getLocationId()));
			assertEquals(List.of(true, false, true),
					said.stream().map(words -> words.contains("'abc' is no location ID.")).toList(), said::toString);
		}
	}

	private static String said(Shell dialog) {
		return Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> !text.getEditable()).map(Text::getText).collect(Collectors.joining("\n"));
	}
}
