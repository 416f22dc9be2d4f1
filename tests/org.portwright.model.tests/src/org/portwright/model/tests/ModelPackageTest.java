package org.portwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage;

class ModelPackageTest {

	private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";

	@Test
	void isRegisteredUnderItsNamespace() {
		assertSame(ModelPackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage("https://portwright.org/model/1"));
	}

	static Stream<EClass> concreteClasses() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void everyObjectHasAnId(EClass type) {
		assertTrue(ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type), type.getName());
		assertSame(ModelPackage.Literals.IDENTIFIED__ID, type.getEIDAttribute());
	}

	@ParameterizedTest
	@MethodSource("concreteClasses")
	void thereAreNoOppositesAndNoOtherReferencesAcrossFilesThanToRoots(EClass type) {
		for (var reference : type.getEAllReferences()) {
			assertEquals(null, reference.getEOpposite(), reference.getName());
			if (reference.isResolveProxies()) {
				assertFalse(reference.isContainment(), reference.getName());
			}
		}
	}

	@Test
	void everythingInTheEcoreFileIsDocumented() {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		var url = ModelPackage.class.getResource("/model/portwright.ecore");
		var resource = resources.getResource(URI.createURI(url.toString()), true);
		int documented = 0;
		for (var contents = resource.getAllContents(); contents.hasNext();) {
			if (contents.next() instanceof ENamedElement element && !(element instanceof EPackage)) {
				var text = EcoreUtil.getAnnotation(element, GEN_MODEL, "documentation");
				assertTrue(text != null && (text.endsWith(".") || text.endsWith("?")),
						() -> name(element) + " lacks a sentence");
				documented++;
			}
		}
		assertTrue(documented > 300, "documented " + documented);
	}

	private static String name(ENamedElement element) {
		return element instanceof EStructuralFeature feature
				? feature.getEContainingClass().getName() + '.' + feature.getName()
				: element.getName();
	}

	@Test
	void dateTypesAreWrittenInIsoForm() {
		var factory = ModelFactory.eINSTANCE;
		for (var value : List.of(LocalDate.of(2026, 11, 24), LocalTime.of(10, 0),
				Instant.parse("2026-11-24T15:07:00Z"))) {
			var type = switch (value) {
			case LocalDate date -> ModelPackage.Literals.DATE;
			case LocalTime time -> ModelPackage.Literals.TIME;
			default -> ModelPackage.Literals.INSTANT;
			};
			var text = factory.convertToString(type, value);
			assertEquals(value.toString(), text);
			assertEquals(value, factory.createFromString(type, text));
		}
		assertEquals(null, factory.convertToString(ModelPackage.Literals.DATE, null));
		assertEquals(null, factory.createFromString(ModelPackage.Literals.DATE, null));
	}
}
