package org.portwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPackageTest {

	@Test
	void isRegisteredUnderItsNamespace() {
		assertSame(ModelPackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage("https://portwright.org/model/1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Contoso", "Fabrikam" })
	void keepsTheDisplayName(String name) {
		var tenant = ModelFactory.eINSTANCE.createTenant();
		tenant.setDisplayName(name);
		assertEquals(name, tenant.getDisplayName());
	}

	@Test
	void keepsEveryDisplayName() {
		qt().forAll(strings().allPossible().ofLengthBetween(0, 20)).check(name -> {
			var tenant = ModelFactory.eINSTANCE.createTenant();
			tenant.setDisplayName(name);
			return name.equals(tenant.getDisplayName());
		});
	}
}
