package org.portwright.model.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

class OrderCopyTest {

	private final PortOrder order = Blank.order();
	private final Tenant tenant = Blank.tenant();

	@BeforeEach
	void fill() {
		var site = ModelFactory.eINSTANCE.createSite();
		site.setName("Leeds");
		order.getSites().add(site);
		var numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setFirst("+441134960000");
		numbers.setSite(site);
		order.getNumbers().add(numbers);
		order.setTenant(tenant);
	}

	@Test
	void numbersKeepTheirSites() {
		for (PortOrder copy : List.of(OrderCopy.alone(order), OrderCopy.inModel(order))) {
			assertNotSame(order.getSites().getFirst(), copy.getSites().getFirst());
			assertSame(copy.getSites().getFirst(), copy.getNumbers().getFirst().getSite());
			assertEquals("Leeds", copy.getNumbers().getFirst().getSite().getName());
		}
	}

	@Test
	void aloneNothingLeadsIntoTheModel() {
		assertNull(OrderCopy.alone(order).getTenant());
	}

	@Test
	void inTheModelReferencesToOtherFilesLeadWhereTheyLed() {
		assertSame(tenant, OrderCopy.inModel(order).getTenant());
	}

	@Test
	void noReferenceIsFollowed() {
		var unread = (InternalEObject) ModelFactory.eINSTANCE.createTenant();
		unread.eSetProxyURI(URI.createURI("file:/none/contoso.tenant#t1"));
		order.setTenant((Tenant) unread);
		assertNull(OrderCopy.alone(order).getTenant());
		assertSame(unread, OrderCopy.inModel(order).eGet(
				ModelPackage.Literals.PORT_ORDER__TENANT, false));
	}
}
