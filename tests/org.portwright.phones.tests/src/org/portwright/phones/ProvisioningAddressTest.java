package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ProvisioningAddressTest {

	@Test
	void eachRegionHasItsOwn() {
		assertEquals(List.of("EMEA", "NOAM", "APAC"),
				ProvisioningAddress.all().stream().map(ProvisioningAddress::region).toList());
		assertEquals(Optional.of("http://emea.ipp.sdg.teams.microsoft.com"),
				ProvisioningAddress.of(" emea ").map(ProvisioningAddress::base));
		assertEquals(Optional.empty(), ProvisioningAddress.of("Europe"));
		assertEquals(Optional.empty(), ProvisioningAddress.of(""));
	}

	@Test
	void inBulkItEndsWithTheTenant() {
		assertEquals("http://noam.ipp.sdg.teams.microsoft.com/tenantid/5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73",
				ProvisioningAddress.of("NOAM").orElseThrow().bulk("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73"));
	}
}
