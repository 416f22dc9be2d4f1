package org.portwright.porting.testing;

import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PhoneService;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

/** Tenants with desk phones, to plant faults into. */
public final class TenantsWithPhones {

	private TenantsWithPhones() {
	}

	/** A phone of a person, of which all that pairing asks for is there. */
	public static Tenant ready() {
		Tenant tenant = Blank.tenant();
		tenant.setId("t1");
		tenant.setCloud("global");
		var access = tenant.getPhoneAccess();
		access.setService(PhoneService.TEAMS);
		access.setSipDevicesCalling(Answer.SETTLED);
		access.setDeviceCodeBlocked(Answer.NO);
		access.setRegion("EMEA");
		Phone phone = add(tenant, "p1", "64-16-7f-00-00-01");
		phone.setModel("VVX 600");
		phone.setFirmware("5.9.7.3480");
		phone.setAccountKind(AccountKind.USER);
		phone.setAccount("adele@contoso.com");
		phone.setMfa(Answer.YES);
		phone.setLicensed(Answer.YES);
		hold(tenant, "+442079460001", "adele@contoso.com");
		return tenant;
	}

	/** A common area phone, of which all that bulk sign-in asks for is there. */
	public static Tenant bulk() {
		Tenant tenant = ready();
		tenant.getPhoneAccess().setBulkSignIn(Answer.YES);
		tenant.getPhoneAccess().setTrustedAddresses(Answer.SETTLED);
		Phone phone = first(tenant);
		phone.setAccountKind(AccountKind.COMMON_AREA);
		phone.setMfa(Answer.NO);
		phone.setCommonAreaPolicy(Answer.YES);
		return tenant;
	}

	/** A phone of which nothing is known. */
	public static Tenant unknown() {
		Tenant tenant = Blank.tenant();
		add(tenant, "p1", "");
		return tenant;
	}

	public static Phone first(Tenant tenant) {
		return tenant.getPhones().getFirst();
	}

	public static Phone add(Tenant tenant, String id, String mac) {
		var phone = (Phone) Blank.of(Literals.PHONE, id);
		phone.setMac(mac);
		tenant.getPhones().add(phone);
		return phone;
	}

	public static PhoneNumber hold(Tenant tenant, String id, String assignee) {
		var number = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, id);
		number.setAssignee(assignee);
		tenant.getPhoneNumbers().add(number);
		return number;
	}
}
