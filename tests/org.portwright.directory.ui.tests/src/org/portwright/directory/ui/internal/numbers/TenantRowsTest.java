package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.portwright.model.Tenant;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.ui.table.NumberFilter;
import org.portwright.workbench.testing.SyntheticNumbers;

@SuppressWarnings("nls")
class TenantRowsTest {

	@Test
	void aTenantsForeignWordsAreReadable() {
		var rows = new TenantRows.Snapshot(SyntheticNumbers.tenant(2)).read(RuleProfiles.usual().numberPlan());
		assertEquals("User assigned", rows.text(0, TenantColumn.STATUS.ordinal()));
		assertEquals("020 7946 0001", rows.text(1, TenantColumn.NUMBER.ordinal()));
		assertTrue(rows.matches(1, NumberFilter.of("manchester")));
		assertFalse(rows.matches(0, NumberFilter.of("manchester")));
	}

	@Test
	void aNumberThatIsGoneSaysSinceWhenAndSortsByThat() {
		Tenant tenant = SyntheticNumbers.tenant(3);
		tenant.getPhoneNumbers().get(0).setGone(LocalDate.of(2026, 11, 27));
		tenant.getPhoneNumbers().get(1).setGone(LocalDate.of(2026, 12, 1));
		tenant.getPhoneNumbers().get(1).setAssignee("anna@contoso.example");
		var rows = new TenantRows.Snapshot(tenant).read(RuleProfiles.usual().numberPlan());
		int column = TenantColumn.GONE.ordinal();
		assertEquals("Friday 27 November 2026", rows.text(0, column));
		assertEquals("", rows.text(2, column));
		assertTrue(rows.compare(0, 1, column) < 0);
		assertTrue(rows.compare(2, 0, column) < 0);
		assertEquals("anna@contoso.example", rows.text(1, TenantColumn.ASSIGNEE.ordinal()));
		assertTrue(rows.matches(1, NumberFilter.of("december")));
	}
}
