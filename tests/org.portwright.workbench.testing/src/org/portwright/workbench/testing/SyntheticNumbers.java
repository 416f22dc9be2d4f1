package org.portwright.workbench.testing;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

/**
 * Tenants and orders of any size. Ofcom reserves only a few thousand numbers for drama, so what has more takes numbers
 * of +999, a country code that nobody has.
 */
@SuppressWarnings("nls")
public final class SyntheticNumbers {

	private static final String[] CITIES = { "London", "Manchester", "Leeds" };

	private SyntheticNumbers() {
	}

	public static Tenant tenant(int count) {
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		for (int i = 0; i < count; i++) {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			number.setId(count > 1000 ? String.format("+99920%06d", i) : String.format("+442079460%03d", i));
			number.setNumberType("callingPlan");
			number.setNumberSource("online");
			number.setAssignmentStatus(i % 3 == 0 ? "userAssigned" : "unassigned");
			number.setPortInStatus("completed");
			number.getCapabilities().add(i % 10 == 0 ? "voiceApplicationAssignment" : "userAssignment");
			number.setCity(CITIES[i % CITIES.length]);
			tenant.getPhoneNumbers().add(number);
		}
		return tenant;
	}

	/** An order with an entry of one number every other number, so that none joins the next. */
	public static PortOrder order(int count) {
		PortOrder order = Blank.order();
		for (int i = 0; i < count; i++) {
			add(order, count > 500 ? String.format("+99920%07d", 2 * i) : String.format("+442079460%03d", 2 * i), null)
					.setUsage(NumberUsage.get(i % 3));
		}
		return order;
	}

	public static PortedNumbers add(PortOrder order, String first, @Nullable String last) {
		PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId(first);
		numbers.setFirst(first);
		numbers.setLast(last);
		order.getNumbers().add(numbers);
		return numbers;
	}
}
