package org.portwright.model.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.HashSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;

class FeaturePathTest {

	private final PortOrder order = Blank.order();

	@Test
	void namesFieldsOfPartsAndOfListElements() {
		var numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId("+442079460000");
		order.getNumbers().add(numbers);
		assertEquals("name", FeaturePath.of(order, Literals.PORT_ORDER__NAME));
		assertEquals("", FeaturePath.of(order, null));
		assertEquals("loa.serviceAddress.postcode",
				FeaturePath.of(order.getLoa().getServiceAddress(), Literals.ADDRESS__POSTCODE));
		assertEquals("numbers[+442079460000].last", FeaturePath.of(numbers, Literals.PORTED_NUMBERS__LAST));
		assertEquals("numbers[+442079460000]", FeaturePath.of(numbers, null));
	}

	@Test
	void everyFieldOfAFilledOrderIsFoundByItsPath() {
		order.getNumbers().add((PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n.7"));
		order.getSites().add((Site) Blank.of(Literals.SITE, "site-[odd"));
		int fields = 0;
		for (var objects = order.eAllContents(); objects.hasNext();) {
			EObject object = objects.next();
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				var target = FeaturePath.resolve(order, FeaturePath.of(object, feature)).orElseThrow();
				assertSame(object, target.object());
				assertSame(feature, target.feature());
				fields++;
			}
			if (object.eContainmentFeature().isMany()) {
				assertSame(object, FeaturePath.resolve(order, FeaturePath.of(object, null)).orElseThrow().object());
			}
		}
		assertTrue(fields > 80, "fields " + fields);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "loa.", ".loa", "loa..name", "lao.accountNumber", "loa.accountNumber.x", "loa[x]",
			"numbers.first", "numbers[", "numbers[]", "numbers[nobody].last", "numbers[nobody", "loa.serviceAddress[a]",
			"tenant.name" })
	void whatNamesNothingIsEmpty(String path) {
		assertTrue(FeaturePath.resolve(order, path).isEmpty());
	}

	@Test
	void noTextMakesItFail() {
		qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 30))
				.checkAssert(text -> assertNotNull(FeaturePath.resolve(order, text)));
	}

	@Test
	void aBlankOrderHasAllItsPartsUnderFixedIds() {
		assertEquals("loa.serviceAddress", order.getLoa().getServiceAddress().getId());
		assertEquals("preflight", order.getPreflight().getId());
		assertEquals(Blank.FORMAT, order.getFormat());
		assertNull(order.getTenant());
		var site = (Site) Blank.of(Literals.SITE, "s1");
		assertEquals("s1.address", site.getAddress().getId());
	}

	@Test
	void randomIdsAreShortAndDiffer() {
		var ids = new HashSet<String>();
		for (int i = 0; i < 10_000; i++) {
			assertTrue(ids.add(Blank.randomId("n-")));
		}
		assertTrue(ids.stream().allMatch(id -> id.matches("n-[0-9a-v]{10}")));
	}
}
