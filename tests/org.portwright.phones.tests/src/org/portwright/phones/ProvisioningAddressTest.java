package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
				ProvisioningAddress.of("NOAM").orElseThrow().bulk("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73",
						Optional.empty()));
	}

	@ParameterizedTest
	@CsvSource({ "Cisco 8841,/$PSN.xml", "AudioCodes ATA MP-114,/mac.ini", "Cisco ATA 192,/mac.cfg",
			"Poly ATA 402,/$mac.cfg", "Yealink T48S,''", "VVX 600,''", "some phone,''" })
	void endsAsTheMakerNeedsIt(String model, String suffix) {
		Optional<PhoneFamily> family = PhoneFamily.of(model);
		ProvisioningAddress emea = ProvisioningAddress.of("EMEA").orElseThrow();
		assertEquals(emea.base() + suffix, emea.single(family));
		assertEquals(emea.base() + "/tenantid/x" + suffix, emea.bulk("x", family));
	}
}
