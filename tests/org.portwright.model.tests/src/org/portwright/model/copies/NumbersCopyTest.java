package org.portwright.model.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

@SuppressWarnings("nls")
class NumbersCopyTest {

	private final Tenant tenant = Blank.tenant();

	private PhoneNumber number(String id) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId(id);
		tenant.getPhoneNumbers().add(number);
		return number;
	}

	private static final String DAY = "2026-11-24";

	private static Object value(EAttribute attribute, String of) {
		if (attribute.getEAttributeType() == Literals.DATE) {
			return LocalDate.parse(DAY);
		}
		return attribute.isMany() ? List.of(of + '1', of + '2') : of;
	}

	@Test
	void hasEveryAttributeAsItWas() {
		PhoneNumber number = number("+442079460000");
		assertEquals(Literals.PHONE_NUMBER.getEAllStructuralFeatures(), NumbersCopy.ATTRIBUTES);
		NumbersCopy.ATTRIBUTES.forEach(attribute -> number.eSet(attribute, value(attribute, attribute.getName())));
		NumbersCopy copy = NumbersCopy.of(tenant);
		NumbersCopy.ATTRIBUTES.forEach(attribute -> number.eSet(attribute, value(attribute, "other")));
		number("+442079460001");
		List<List<List<String>>> expected = List.of(NumbersCopy.ATTRIBUTES.stream().map(attribute -> attribute.isMany()
				? List.of(attribute.getName() + '1', attribute.getName() + '2')
				: List.of(attribute.getEAttributeType() == Literals.DATE ? DAY : attribute.getName())).toList());
		assertEquals(expected, copy.rows().toList());
		assertEquals("id", copy.id(0));
		NumbersCopy.ATTRIBUTES.forEach(attribute -> assertEquals(value(attribute, attribute.getName()),
				copy.value(0, NumbersCopy.ATTRIBUTES.indexOf(attribute))));
		assertEquals(1, copy.size());
	}

	@Test
	void isTakenLittleByLittle() {
		for (int i = 0; i < 1000; i++) {
			number("+44207946%04d".formatted(i));
		}
		var taking = new NumbersCopy.Taking(tenant);
		int turns = 1;
		Optional<NumbersCopy> copy = taking.goOn(Duration.ZERO);
		while (copy.isEmpty()) {
			turns++;
			copy = taking.goOn(Duration.ZERO);
		}
		assertEquals(4, turns);
		assertEquals(NumbersCopy.of(tenant).rows().toList(), copy.get().rows().toList());
		assertEquals(0, new NumbersCopy.Taking(Blank.tenant()).goOn(Duration.ZERO).orElseThrow().size());
	}

	@Test
	void isSortedAndSaysNothingOfWhatIsNotThere() {
		Stream.of("+442079460002", "+441614960000", "+442079460001").forEach(this::number);
		List<List<List<String>>> rows = NumbersCopy.of(tenant).rows().toList();
		assertEquals(List.of("+441614960000", "+442079460001", "+442079460002"),
				rows.stream().map(row -> row.getFirst().getFirst()).toList());
		assertTrue(rows.stream().flatMap(row -> row.stream().skip(1)).allMatch(List::isEmpty), rows.toString());
	}

	@Test
	void makesNoListsInTheTenant() {
		PhoneNumber number = number("+442079460000");
		NumbersCopy.of(tenant);
		assertFalse(Literals.PHONE_NUMBER.getEAllAttributes().stream().skip(1).anyMatch(number::eIsSet));
	}
}
