package org.portwright.directory.ui.internal.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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
}
