package org.portwright.porting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRanges;

class HeldNumbersTest {

	@Test
	void aNumberThatIsGoneIsHeldNoMore() {
		Tenant tenant = Blank.tenant();
		for (String id : List.of("+441614960003", "+441614960004")) {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			number.setId(id);
			tenant.getPhoneNumbers().add(number);
		}
		tenant.getPhoneNumbers().getFirst().setGone(LocalDate.of(2026, 11, 29));
		assertEquals(1, NumberRanges.count(HeldNumbers.of(tenant).folded().getOrDefault(Holding.HELD, List.of())));
	}
}
