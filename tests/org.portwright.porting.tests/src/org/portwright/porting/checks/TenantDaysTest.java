package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneAccess;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.Provenance;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.testing.TenantsWithPhones;

/** A day since which phones are let in is not one to come. */
class TenantDaysTest {

	private static final String FILE = "days.tenant";
	private static final String CODE = "DAY_IMPLAUSIBLE";
	private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

	static Stream<Named<BiConsumer<PhoneAccess, LocalDate>>> days() {
		return Stream.of(Named.of("sipDevicesCallingSince", PhoneAccess::setSipDevicesCallingSince),
				Named.of("trustedAddressesSince", PhoneAccess::setTrustedAddressesSince));
	}

	private static Problems check(BiConsumer<PhoneAccess, LocalDate> day, LocalDate value) {
		Tenant tenant = TenantsWithPhones.bulk();
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

	static Stream<Arguments> records() {
		return Stream.of(
				Arguments.of("domains[d1].gone", (Consumer<Tenant>) tenant -> ((Domain) add(tenant.getDomains(),
						Literals.DOMAIN, "d1")).setGone(Orders.TODAY.plusDays(1)), "future"),
				Arguments.of("domains[d1].gone", (Consumer<Tenant>) tenant -> ((Domain) add(tenant.getDomains(),
						Literals.DOMAIN, "d1")).setGone(LocalDate.of(1999, 12, 31)), "before the year 2000"),
				Arguments.of("phoneNumbers[+442079460001].gone", (Consumer<Tenant>) tenant -> tenant.getPhoneNumbers()
						.getFirst().setGone(Orders.TODAY.plusDays(1)), "future"),
				Arguments.of("phones[p1].checked",
						(Consumer<Tenant>) tenant -> TenantsWithPhones.first(tenant).setChecked(LATER),
						"future"),
				Arguments.of("phones[p1].signIns[s1].started",
						(Consumer<Tenant>) tenant -> signIn(tenant).setStarted(Instant.EPOCH), "before the year 2000"),
				Arguments.of("phones[p1].signIns[s1].ended",
						(Consumer<Tenant>) tenant -> signIn(tenant).setEnded(LATER), "future"),
				Arguments.of("phones[p1].signIns[s1].steps[x1].done",
						(Consumer<Tenant>) tenant -> ((SignInStep) add(signIn(tenant).getSteps(),
								Literals.SIGN_IN_STEP, "x1")).setDone(LATER),
						"future"),
				Arguments.of("provenance[v1].when",
						(Consumer<Tenant>) tenant -> ((Provenance) add(tenant.getProvenance(), Literals.PROVENANCE,
								"v1")).setWhen(LATER),
						"future"));
	}

	@ParameterizedTest
	@MethodSource("records")
	void whatWasRecordedHasSuchDaysToo(String field, Consumer<Tenant> change, String said) {
		Tenant tenant = TenantsWithPhones.bulk();
		change.accept(tenant);
		List<Problem> found = new FileSet().put(FILE, tenant).update().get(FILE).open().stream()
				.filter(problem -> problem.code().equals(CODE)).toList();
		assertEquals(List.of(field), found.stream().map(Problem::feature).toList());
		assertTrue(found.getFirst().message().contains(said), found::toString);
	}

	private static PhoneSignIn signIn(Tenant tenant) {
		return (PhoneSignIn) add(TenantsWithPhones.first(tenant).getSignIns(), Literals.PHONE_SIGN_IN, "s1");
	}

	@SuppressWarnings("unchecked")
	private static EObject add(List<?> parts, EClass type, String id) {
		EObject part = Blank.of(type, id);
		((List<EObject>) parts).add(part);
		return part;
	}
}
