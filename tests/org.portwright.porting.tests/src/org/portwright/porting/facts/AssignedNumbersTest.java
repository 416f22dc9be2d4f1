package org.portwright.porting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

/** Accounts and their numbers, of which one account may have several. */
@SuppressWarnings("nls")
class AssignedNumbersTest {

	private static final String ANNA = "anna@contoso.example";
	private static final String BEN = "ben@contoso.example";

	private final Tenant tenant = Blank.tenant();

	private PhoneNumber number(int place, String account) {
		var number = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, "+44207946%04d".formatted(place));
		number.setAssignee(account.isEmpty() ? null : account);
		tenant.getPhoneNumbers().add(number);
		return number;
	}

	@Test
	void severalNumbersOfAUserAreKeptApart() {
		number(1, ANNA);
		number(2, BEN);
		number(3, "Anna@Contoso.example");
		number(4, ANNA);
		var assigned = AssignedNumbers.of(tenant);
		assertEquals(List.of("+442079460001", "+442079460003", "+442079460004"), assigned.of(ANNA));
		assertEquals(List.of("+442079460002"), assigned.of(BEN));
		assertEquals(Optional.of(ANNA), assigned.holder("+442079460001"));
		assertEquals(Optional.of(ANNA), assigned.holder("+442079460004"));
		assertEquals(Optional.of(BEN), assigned.holder("+442079460002"));
	}

	@Test
	void oneOfSeveralThatHasGoneLeavesTheOthers() {
		number(1, ANNA).setGone(LocalDate.of(2026, 11, 24));
		number(2, ANNA);
		number(3, "").setAssignmentStatus("Unassigned");
		var assigned = AssignedNumbers.of(tenant);
		assertEquals(List.of("+442079460002"), assigned.of(ANNA));
		assertEquals(Optional.empty(), assigned.holder("+442079460001"));
		assertTrue(assigned.isFree("+442079460003"));
		assertFalse(assigned.isFree("+442079460002"));
	}
}
