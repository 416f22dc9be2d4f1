package org.portwright.workspace.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.porting.facts.HeldNumbers;
import org.portwright.porting.facts.Links;
import org.portwright.porting.profiles.RuleProfiles;

/** What is known of the files of an engagement, who hears of it, and what is judged by it. */
@SuppressWarnings("nls")
class EngagementChecksTest {

	private static final Path CONTOSO = Path.of("/contoso");
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
	private static final String TENANT = "contoso.tenant";
	private static final String ORGANISATION = "a3abd34b-14bd-5304-c380-774f60aa533b";

	private final EngagementChecks checks = new EngagementChecks(List.of());
	private final List<Set<Path>> told = new ArrayList<>();

	EngagementChecksTest() {
		checks.addListener(told::add);
	}

	private static CheckedFile order(String name, String number) {
		PortOrder order = Blank.order();
		order.setOrganisationId(ORGANISATION);
		var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst(number);
		order.getNumbers().add(numbers);
		return CheckedFile.of(CONTOSO.resolve(name), new FilePlace(CONTOSO, name), order,
				new OrderLinks(new Links(Optional.of(TENANT), Optional.empty()), Map.of()), RuleProfiles.usual(),
				TODAY);
	}

	private static CheckedFile tenant() {
		Tenant tenant = Blank.tenant();
		tenant.setOrganisationId(ORGANISATION);
		return CheckedFile.of(CONTOSO.resolve(TENANT), new FilePlace(CONTOSO, TENANT), tenant,
				HeldNumbers.of(tenant), RuleProfiles.usual(), TODAY);
	}

	private List<String> codes(CheckedFile content, boolean still) {
		return checks.check(content, () -> still).open().stream().map(Problem::code)
				.filter(checks.codesAmongOthers()::contains).toList();
	}

	@Test
	void theOthersHearOfAFileAndItHearsOfThem() {
		CheckedFile leeds = order("leeds.porting", "+441614960001");
		assertEquals(List.of(), codes(leeds, true));
		assertEquals(List.of("NUMBER_IN_OTHER_ORDER"), codes(order("york.porting", "+441614960001"), true));
		assertEquals(List.of(Set.of(leeds.path())), told);
		assertEquals(List.of("NUMBER_IN_OTHER_ORDER"), codes(leeds, true));
		checks.gone(new FilePlace(CONTOSO, "york.porting"), () -> true);
		assertEquals(List.of(), codes(leeds, true));
	}

	/** A file that was closed, renamed or read anew while it was checked is judged, but nobody is to hear of it. */
	@Test
	void whatIsSoNoMoreIsToldToNobody() {
		CheckedFile leeds = order("leeds.porting", "+441614960001");
		codes(leeds, true);
		assertEquals(List.of("NUMBER_IN_OTHER_ORDER"), codes(order("york.porting", "+441614960001"), false));
		assertEquals(List.of(), told);
		assertEquals(Set.of("leeds.porting"), checks.known(CONTOSO));
		assertEquals(List.of(), codes(leeds, true));
		checks.gone(new FilePlace(CONTOSO, "leeds.porting"), () -> false);
		assertEquals(Set.of("leeds.porting"), checks.known(CONTOSO));
	}

	@Test
	void anOrderIsAmongOthersByWhatTheyGiveCauseFor() {
		CheckedFile leeds = order("leeds.porting", "+441614960001");
		codes(tenant(), true);
		codes(leeds, true);
		assertFalse(checks.isAmongOthers(leeds.place()));
		codes(order("york.porting", "+441614960001"), true);
		assertTrue(checks.isAmongOthers(leeds.place()));
		assertFalse(checks.isAmongOthers(new FilePlace(CONTOSO, TENANT)));
	}
}
