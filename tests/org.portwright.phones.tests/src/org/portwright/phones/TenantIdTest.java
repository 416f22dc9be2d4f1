package org.portwright.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.written.TenantId;

/** Commands and addresses are for one tenant, and for no ID that Microsoft gives to nobody. */
class TenantIdTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final Tenant tenant = Blank.tenant();
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "p1");

	private Optional<String> bulk(String id) {
		tenant.setOrganisationId(id);
		tenant.getPhoneAccess().setRegion("EMEA");
		return PhoneAddresses.of(PhoneTenant.of(tenant), phone).bulk();
	}

	private Met met() {
		return new SignInChoices(PhoneTenant.of(tenant), TODAY).ofTenant(SignInMethod.BULK).stream()
				.filter(requirement -> requirement.need() == Need.TENANT_ID).findFirst().orElseThrow().met();
	}

	@ParameterizedTest
	@ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "9188040D-6C67-4C5B-B112-36A304B66DAD",
			"contoso.com", "11111111-2222-3333-4444-55555555555" })
	void whatIsNoTenantsHasNoAddress(String id) {
		assertFalse(TenantId.isGiven(id));
		assertEquals(Optional.empty(), bulk(id));
		assertEquals(Met.NOT_MET, met());
	}

	@ParameterizedTest
	@ValueSource(strings = { "11111111-2222-3333-4444-555555555555", "D3B07384-D9A0-4C9B-8F3A-0123456789AB" })
	void aTenantsHasOne(String id) {
		assertTrue(TenantId.isGiven(id));
		assertTrue(bulk(id).orElseThrow().endsWith(id), id);
		assertEquals(Met.MET, met());
	}
}
