package org.portwright.ui.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage;
import org.portwright.model.OrderState;
import org.portwright.numbering.NumberType;

class LabelsTest {

	@Test
	void namesEveryObjectOfTheModel() {
		for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				var object = EcoreUtil.create(type);
				assertFalse(Labels.of(object).isBlank(), type.getName());
				assertNotNull(Labels.detail(object), type.getName());
				assertNotNull(Labels.icon(object), type.getName());
			}
		}
	}

	@ParameterizedTest
	@EnumSource(NumberType.class)
	void knowsEveryTypeOfNumbers(NumberType type) {
		assertFalse(type.label().isBlank());
	}

	@ParameterizedTest
	@EnumSource(Icon.class)
	void hasEveryIcon(Icon icon) {
		assertNotNull(Platform.getBundle("org.portwright.ui").getEntry(icon.path()), icon.path());
		var image = icon.descriptor().createImage(false);
		assertNotNull(image);
		assertEquals(16, image.getBounds().width);
		image.dispose();
	}

	@Test
	void saysInWhichStateAnOrderIs() {
		var order = ModelFactory.eINSTANCE.createPortOrder();
		order.setName("London");
		order.setState(OrderState.CONTACTING_CARRIER);
		var labels = new ModelLabelProvider();
		assertEquals("London  Contacting carrier", labels.getText(order));
		assertNotNull(labels.getImage(order));
		labels.dispose();
	}

	@Test
	void showsWhatIsNoNumberOfAPhoneAsItIs() {
		var phone = ModelFactory.eINSTANCE.createPhone();
		phone.setName("Reception");
		phone.setNumber("12");
		assertEquals("12", Labels.detail(phone));
		phone.setNumber("+442079460000");
		assertEquals("020 7946 0000", Labels.detail(phone));
	}

	@Test
	void writesNumbersAsPeopleDo() {
		assertEquals("020 7946 0000", Labels.number("+442079460000"));
		assertEquals("extension 12", Labels.number("extension 12"));
		assertTrue(Labels.count(1200).startsWith("1,200 "));
	}
}
