package org.portwright.phones;

import java.time.LocalDate;

import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PhoneService;
import org.portwright.model.Tenant;

/** Makes a phone and its tenant have everything that bulk sign-in asks for. */
@SuppressWarnings("nls")
final class PhoneWithAllNeeds {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private PhoneWithAllNeeds() {
	}

	static void meet(Tenant tenant, Phone phone) {
		tenant.setOrganisationId("11111111-2222-3333-4444-555555555555");
		tenant.setCloud("global");
		var access = tenant.getPhoneAccess();
		access.setService(PhoneService.TEAMS);
		access.setSipDevicesCalling(Answer.YES);
		access.setSipDevicesCallingSince(TODAY.minusDays(2));
		access.setCallRedirect(Answer.YES);
		access.setDeviceCodeBlocked(Answer.NO);
		access.setBulkSignIn(Answer.YES);
		access.setNewAccountsAsked(Answer.NO);
		access.setTrustedAddresses(Answer.YES);
		access.setTrustedAddressesSince(TODAY.minusDays(2));
		access.setRegion("emea");
		phone.setModel("VVX 600");
		phone.setFirmware("5.9.7.3480");
		phone.setMac("64-16-7f-00-00-01");
		phone.setAccountKind(AccountKind.COMMON_AREA);
		phone.setAccount("lobby@contoso.com");
		phone.setMfa(Answer.NO);
		phone.setLicensed(Answer.YES);
		phone.setServicePlan(Answer.YES);
		phone.setCommonAreaPolicy(Answer.YES);
		number(tenant, "+442079460001", "Lobby@contoso.com");
	}

	static PhoneNumber number(Tenant tenant, String id, String assignee) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId(id);
		number.setAssignee(assignee);
		tenant.getPhoneNumbers().add(number);
		return number;
	}
}
