package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.PhoneAccess;
import org.portwright.model.Tenant;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;

/** A day since which phones are let in is not one to come. */
class TenantDaysTest {

	private static final String FILE = "days.tenant";
	private static final String CODE = "DAY_IMPLAUSIBLE";

	static Stream<Named<BiConsumer<PhoneAccess, LocalDate>>> days() {
		return Stream.of(Named.of("sipDevicesCallingSince", PhoneAccess::setSipDevicesCallingSince),
				Named.of("trustedAddressesSince", PhoneAccess::setTrustedAddressesSince));
	}

	private static Problems check(BiConsumer<PhoneAccess, LocalDate> day, LocalDate value) {
		Tenant tenant = Phones.bulk();
		day.accept(tenant.getPhoneAccess(), value);
		return new FileSet().put(FILE, tenant).update().get(FILE);
	}

	@ParameterizedTest
	@MethodSource("days")
	void aDayToComeIsToldWithItsField(BiConsumer<PhoneAccess, LocalDate> day) {
		List<Problem> found = check(day, Orders.TODAY.plusDays(1)).open().stream()
				.filter(problem -> problem.code().equals(CODE)).toList();
		assertEquals(List.of("Wednesday 4 November 2026 is given as a day on which something happened, and is in the"
				+ " future: today is Tuesday 3 November 2026. Enter the day on which it happened, or leave it empty"
				+ " until then."), found.stream().map(Problem::message).toList());
		assertEquals(Severity.WARNING, found.getFirst().severity());
		assertEquals("2026-11-04", found.getFirst().value());
		assertEquals(1, Stream.of("sipDevicesCallingSince", "trustedAddressesSince").map("phoneAccess."::concat)
				.filter(found.getFirst().feature()::equals).count());
	}

	@ParameterizedTest
	@MethodSource("days")
	void todayIsFine(BiConsumer<PhoneAccess, LocalDate> day) {
		Problems found = check(day, Orders.TODAY);
		assertEquals(0, found.open().stream().filter(problem -> problem.code().equals(CODE)).count());
		assertEquals(1, found.fine().stream().filter(fine -> fine.code().equals(CODE)).count());
	}
}
