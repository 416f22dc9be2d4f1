package org.portwright.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelPackage.Literals;

/** The catalogue of fields is complete, and has nothing that the model does not. */
@SuppressWarnings("nls")
class WordsTest {

	private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle("org.portwright.model.words.words");
	private static final List<String> KINDS = List.of(".hint", ".found", ".format", ".example", ".entry");

	private static Stream<EStructuralFeature> features() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.flatMap(type -> ((EClass) type).getEStructuralFeatures().stream());
	}

	@Test
	void knowsEveryClassFeatureAndValueOfTheModel() {
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EEnum values) {
				for (EEnumLiteral literal : values.getELiterals()) {
					assertFalse(Words.of(literal.getInstance()).isBlank());
				}
			} else if (classifier instanceof EClass type) {
				assertFalse(Words.of(type).isBlank());
			}
		}
		features().forEach(feature -> assertFalse(Words.of(feature).isBlank()));
	}

	@Test
	void hasNothingElse() {
		Set<String> known = new HashSet<>(Set.of("found"));
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			known.add(classifier.getName());
			if (classifier instanceof EEnum values) {
				values.getELiterals().forEach(literal -> known.add(values.getName() + '.' + literal.getLiteral()));
			}
		}
		features().forEach(feature -> {
			known.add(feature.getEContainingClass().getName() + '.' + feature.getName());
			known.add(feature.getEType().getName());
			if (feature.getEType() instanceof EEnum values) {
				values.getELiterals().forEach(literal -> known
						.add(feature.getEContainingClass().getName() + '.' + feature.getName() + '.'
								+ literal.getLiteral()));
			}
		});
		Set<String> unknown = new TreeSet<>(CATALOGUE.keySet());
		unknown.removeIf(key -> known.contains(
				KINDS.stream().filter(key::endsWith).reduce(key, (name, kind) -> name.replace(kind, ""))));
		assertEquals(Set.of(), unknown);
	}

	/** An example is one: what cannot be read as a value of the field would mislead. */
	@Test
	void everyExampleIsAValue() {
		features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
				.forEach(attribute -> Words.example(attribute)
						.ifPresent(example -> assertNotNull(
								EcoreUtil.createFromString(attribute.getEAttributeType(), example),
								attribute.getName())));
	}

	/** The window shows one or the other in an empty field; somebody who writes a date has to know how. */
	@Test
	void everyValueThatIsNoTextSaysHowItIsWritten() {
		features().filter(EAttribute.class::isInstance)
				.filter(feature -> feature.getEType() != EcorePackage.Literals.ESTRING
						&& !(feature.getEType() instanceof EEnum))
				.forEach(feature -> {
					assertTrue(Words.format(feature).isPresent(), feature.getName());
					assertTrue(Words.example(feature).isPresent(), feature.getName());
				});
	}

	/** Whoever has to fill in a letter of which nothing is known yet needs to be told where to look. */
	@Test
	void everyFieldOfTheLetterSaysWhereItIsFound() {
		List<EStructuralFeature> silent = Literals.LETTER_OF_AUTHORIZATION.getEStructuralFeatures().stream()
				.filter(feature -> Words.found(feature).isEmpty()).toList();
		// One says that another has to be filled in, the other comes with the signed letter.
		assertEquals(List.of(Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS_DIFFERS,
				Literals.LETTER_OF_AUTHORIZATION__SIGNATURE), silent);
	}

	@Test
	void whatAFieldSaysGoesBeforeWhatItsTypeSays() {
		assertEquals(Optional.of("Three digits"), Words.format(Literals.LETTER_OF_AUTHORIZATION__CUPID));
		assertEquals(Optional.of("Day, month and year"), Words.format(Literals.SIGNATURE__DATE));
		assertEquals(Optional.empty(), Words.format(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME));
		assertEquals(Optional.of("Company Name"), Words.entry(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME));
	}

	@Test
	void choicesAreInTheOrderOfTheModel() {
		assertEquals(List.of(Map.entry("unspecified", "Not chosen yet"), Map.entry("paper", "On paper"),
				Map.entry("electronic", "Electronically")),
				List.copyOf(Words.choices(Literals.SIGNATURE_METHOD).entrySet()));
	}

	/** Broadband is settled by what no other question is settled by. */
	@Test
	void theOwnWordsOfAFieldGoFirst() {
		assertEquals("Yes, new order beside it or with the port",
				Words.of(Literals.PREFLIGHT__BROADBAND_ON_NUMBER, Answer.SETTLED));
		assertEquals("Yes", Words.of(Literals.PREFLIGHT__BROADBAND_ON_NUMBER, Answer.YES));
		assertEquals(
				Map.of("unanswered", "Not asked yet", "no", "No", "yes", "Yes", "settled",
						"Yes, new order beside it or with the port"),
				Words.choices(Literals.PREFLIGHT__BROADBAND_ON_NUMBER));
		assertEquals("Yes, and settled", Words.choices(Literals.PREFLIGHT__CALL_FEATURES).get("settled"));
	}
}
