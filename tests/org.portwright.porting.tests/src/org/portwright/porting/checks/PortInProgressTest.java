package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.facts.PortInProgress;

/** What the tenant's numbers have of the port of an order is found with its problems. */
class PortInProgressTest {

	private final FileSet files = new FileSet();
	private final Tenant tenant = Blank.tenant();

	private PhoneNumber hold(String id, String portIn) {
		var number = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, id);
		number.setPortInStatus(portIn);
		tenant.getPhoneNumbers().add(number);
		return number;
	}

	private Problems found() {
		files.put("contoso.tenant", tenant);
		return files.update().get("a.porting");
	}

	/** A result that is equal to the one before is not shown. */
	@Test
	void aChangeOfItIsAnotherResult() {
		PortOrder order = Orders.partial("+441614960000", "+441614960001");
		order.setState(OrderState.CONTACTING_CARRIER);
		tenant.setOrganisationId(order.getOrganisationId());
		hold("+441614960000", "Completed");
		PhoneNumber second = hold("+441614960001", "firmOrderCommitmentAccepted");
		files.put("a.porting", order);
		Problems before = found();
		assertEquals(new PortInProgress(2, 2, 1, List.of("contoso.tenant")), before.portIn());
		second.setPortInStatus("completed");
		Problems now = found();
		assertTrue(now.portIn().isCompleted());
		assertEquals(before.open(), now.open());
		assertNotEquals(before, now);
		second.setGone(LocalDate.of(2026, 11, 30));
		assertEquals(1, found().portIn().accepted());
	}
}
