package org.portwright.phones.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.copies.PhonesCopy;
import org.portwright.model.paths.Blank;
import org.portwright.phones.PhoneTenant;

@SuppressWarnings("nls")
class TakenPhonesTest {

	private final Tenant tenant = Blank.tenant();

	private void add(String id, String name, String mac) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId(id);
		phone.setName(name);
		phone.setMac(mac);
		tenant.getPhones().add(phone);
	}

	private List<String> named(List<String> names, List<String> unknown) {
		return new TakenPhones(PhonesCopy.of(tenant), PhoneTenant.UNKNOWN).named(names, unknown).stream()
				.map(Phone::getId).toList();
	}

	@Test
	void aPhoneIsNamedInEachWayAndTakenOnce() {
		add("p1", "Lobby", "64-16-7f-00-00-01");
		add("p2", "lobby", "");
		add("64167f000003", "", "");
		List<String> unknown = new ArrayList<>();
		assertEquals(List.of("p1", "p2", "64167f000003"),
				named(List.of("LOBBY", "64:16:7F:00:00:01", "p2", "6416.7f00.0003", "Nobody"), unknown));
		assertEquals(List.of("Nobody"), unknown);
	}

	@Test
	void hundredsOfAHundredThousandAreFoundAtOnce() {
		IntStream.range(0, 100_000)
				.forEach(i -> add("p" + i, "Desk " + i, "84-16-7f-00-%02x-%02x".formatted(i / 256 % 256, i % 256)));
		List<String> names = IntStream.range(0, 500).mapToObj(i -> "desk " + i * 7).toList();
		assertTimeout(Duration.ofSeconds(10), () -> assertEquals(500, named(names, new ArrayList<>()).size()));
	}
}
