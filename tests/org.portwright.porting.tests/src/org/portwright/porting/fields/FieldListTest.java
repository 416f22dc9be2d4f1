package org.portwright.porting.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;

/** Which fields a file has, and what each holds. */
@SuppressWarnings("nls")
class FieldListTest {

	private static Map<String, String> values(ModelRoot root) {
		return FieldList.of(root).stream().collect(Collectors.toMap(FileField::path, FileField::value));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void everyPathLeadsToItsFieldAndHasAName(boolean order) {
		ModelRoot root = order ? Blank.order() : Blank.tenant();
		for (FileField field : FieldList.of(root)) {
			assertEquals(field.feature(), FeaturePath.feature(root.eClass(), field.path()).orElseThrow(), field.path());
			assertFalse(field.label().isBlank(), field.path());
			assertNotEquals(field.path(), field.label());
			assertEquals("", field.value(), field.path());
		}
	}

	@Test
	void noListIsLeftOut() {
		Map<String, String> order = values(Blank.order());
		assertTrue(order.keySet().containsAll(List.of("loa.accountNumber", "loa.serviceAddress.postcode",
				"loa.contacts[ID].email", "numbers[ID].site", "evidence[ID].wording", "follows", "state")));
		assertFalse(order.containsKey("id") || order.containsKey("format") || order.containsKey("loa.id"));
		assertTrue(values(Blank.tenant()).keySet()
				.containsAll(List.of("businessPhones", "domains[ID].initial", "phones[ID].signIns[ID].method")));
	}

	@Test
	void valuesAreWrittenAsSetTakesThem() {
		PortOrder order = Blank.order();
		order.getLoa().setRequestedDate(LocalDate.of(2027, 1, 19));
		order.getLoa().setLineType(LineType.MULTI_LINE);
		var leeds = (Site) Blank.of(Literals.SITE, "site-1");
		leeds.setName("Leeds");
		order.getSites().add(leeds);
		var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst("+441134960000");
		numbers.setSite(leeds);
		order.getNumbers().add(numbers);
		Tenant tenant = Blank.tenant();
		tenant.getBusinessPhones().addAll(List.of("+442079460000", "+442079460001"));
		order.setTenant(tenant);
		var here = new ResourceImpl(URI.createURI("file:/contoso/orders/leeds.porting"));
		here.getContents().add(order);
		var beside = new ResourceImpl(URI.createURI("file:/contoso/contoso%20uk.tenant"));
		beside.getContents().add(tenant);
		Map<String, String> values = values(order);
		assertEquals("2027-01-19", values.get("loa.requestedDate"));
		assertEquals("multiLine", values.get("loa.lineType"));
		assertEquals("+441134960000", values.get("numbers[n1].first"));
		assertEquals("Leeds", values.get("numbers[n1].site"));
		assertEquals("../contoso uk.tenant", values.get("tenant"));
		assertFalse(values.containsKey("numbers[ID].first"));
		assertEquals("+442079460000, +442079460001", values(tenant).get("businessPhones"));
	}

	@Test
	void manyElementsAreListedEach() {
		Tenant tenant = Blank.tenant();
		for (int i = 0; i < 3; i++) {
			var number = (PhoneNumber) Blank.of(Literals.PHONE_NUMBER, "+44207946000" + i);
			number.setCity("London " + i);
			tenant.getPhoneNumbers().add(number);
		}
		Map<String, String> values = values(tenant);
		assertEquals("London 2", values.get("phoneNumbers[+442079460002].city"));
	}
}
