package org.portwright.bench;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.ModelFactory;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

/** A tenant with as many numbers as Microsoft's largest customers have, each with what Graph tells of it. */
@SuppressWarnings("nls")
final class LargeTenant {

	private static final int NUMBERS = 100_000;
	private static final int ASSIGNED_OF = 3;

	private LargeTenant() {
	}

	static Tenant create() {
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		for (int i = 0; i < NUMBERS; i++) {
			tenant.getPhoneNumbers().add(number(i));
		}
		return tenant;
	}

	private static PhoneNumber number(int i) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId(String.format("+4420794%05d", i));
		number.setNumberType("callingPlan");
		number.setNumberSource("online");
		number.setActivationState("activated");
		number.setAssignmentStatus(i % ASSIGNED_OF == 0 ? "userAssigned" : "unassigned");
		if (i % ASSIGNED_OF == 0) {
			number.setAssignmentTargetId(String.format("00000000-0000-4000-8000-%012d", i));
			number.setTargetType("User");
		}
		number.setPortInStatus("completed");
		number.getCapabilities().add("userAssignment");
		number.setOperatorId("00000000-0000-4000-8000-000000000000");
		number.setIsoCountryCode("GB");
		number.setCity("London");
		return number;
	}

	/** A copy, for a baseline that must not share objects. */
	static Tenant copy(Tenant tenant) {
		return EcoreUtil.copy(tenant);
	}
}
