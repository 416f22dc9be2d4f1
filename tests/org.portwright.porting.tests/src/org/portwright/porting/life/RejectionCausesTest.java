package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.internal.texts.Messages;

/** The documented reasons for rejections. */
class RejectionCausesTest {

	@Test
	void ofTheUkExactlyTheSixThatHaveASource() {
		assertEquals(List.of("01", "02", "03", "06", "25", "26"),
				RejectionCauses.all().stream().flatMap(cause -> cause.carrierCode().stream()).toList());
	}

	@Test
	void eachHasItsSourceItsWordsAndFieldsThatThereAre() {
		for (RejectionCause cause : RejectionCauses.all()) {
			assertTrue(cause.source().startsWith("https://"), cause.code());
			assertFalse(cause.label().isBlank(), cause.code());
			assertFalse(cause.advice().isBlank(), cause.code());
			cause.fields()
					.forEach(path -> assertTrue(FeaturePath.feature(Literals.PORT_ORDER, path).isPresent(), path));
		}
	}

	@Test
	void aCarriersCodeIsUnderstoodWithAndWithoutItsZero() {
		assertEquals("uk.06", RejectionCauses.ofCarrier(" 6 ").orElseThrow().code());
		assertEquals("uk.25", RejectionCauses.ofCarrier("25").orElseThrow().code());
		assertTrue(RejectionCauses.ofCarrier("07").isEmpty());
	}

	@Test
	void aRejectionIsAboutTheFieldsOfItsCausesAndOfItsCode() {
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.getCauses().addAll(List.of("microsoft.accountNumber", "of.another.version"));
		rejection.setCode("26");
		assertEquals(List.of("loa.accountNumber", "loa.lineType", "numbers"), RejectionCauses.fieldsOf(rejection));
	}

	@Test
	void theSecondRejectionHasItsHint() {
		PortOrder order = Orders.correct();
		assertEquals(0, RejectionCauses.hints(order).size());
		order.getRejections().add(ModelFactory.eINSTANCE.createRejection());
		assertEquals(List.of(Messages.RejectionCauses_firstFault), RejectionCauses.hints(order));
		order.getRejections().add(ModelFactory.eINSTANCE.createRejection());
		assertEquals(List.of(Messages.RejectionCauses_second, Messages.RejectionCauses_firstFault),
				RejectionCauses.hints(order));
	}
}
