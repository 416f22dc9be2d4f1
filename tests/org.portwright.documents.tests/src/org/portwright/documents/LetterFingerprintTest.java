package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.documents.internal.loa.Letter;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.Typography;
import org.portwright.documents.printing.page.Weight;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.Site;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.life.LetterFingerprint;

/** The fingerprint of a letter changes when what the letter prints of its order does, and never otherwise. */
class LetterFingerprintTest {

	/** Printed, and yet no part of what is signed. */
	private static final Set<EStructuralFeature> NOT_SIGNED = Set.of(Literals.PORT_ORDER__PORT_ORDER_ID);
	private static final UkNumberPlan PLAN = UkNumberPlan.of(List.of());
	/** All characters are of one width: that is enough to set a text, and needs no fonts. */
	private static final Typography EVEN = new Typography() {

		@Override
		public String printable(String raw) {
			return raw;
		}

		@Override
		public float advance(int codePoint, Weight weight) {
			return 0.5f;
		}
	};
	private static final String OTHER_NUMBER = "+442079460777";

	/** Orders that print different things. */
	enum Base {
		GEOGRAPHIC {
			@Override
			PortOrder order() {
				return Orders.contoso();
			}
		},
		SERVICE {
			@Override
			PortOrder order() {
				return Orders.service();
			}
		},
		WHOLE_ACCOUNT {
			@Override
			PortOrder order() {
				PortOrder order = Orders.signed(Orders.contoso());
				order.getLoa().setPortType(PortType.FULL);
				order.getLoa().setBillingAddressDiffers(false);
				order.getPreflight().setFreeze(Answer.UNANSWERED);
				return order;
			}
		},
		BLANK {
			@Override
			PortOrder order() {
				return Orders.blank();
			}
		};

		abstract PortOrder order();

		/** The order with an entry in each list and an object in each place, blank where there was none. */
		PortOrder complete() {
			PortOrder order = order();
			fill(order, new ArrayList<>());
			return order;
		}

		private static void fill(EObject object, List<EClass> above) {
			List<EClass> path = new ArrayList<>(above);
			path.add(object.eClass());
			for (EReference part : object.eClass().getEAllContainments()) {
				if (!path.contains(part.getEReferenceType())) {
					List<Object> parts = parts(object, part);
					if (parts.isEmpty()) {
						add(object, part, EcoreUtil.create(part.getEReferenceType()));
					}
					parts(object, part).forEach(child -> fill((EObject) child, path));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, EReference part, EObject child) {
		if (part.isMany()) {
			((List<EObject>) object.eGet(part)).add(child);
		} else {
			object.eSet(part, child);
		}
	}

	private static List<Object> parts(EObject object, EReference part) {
		@Nullable
		Object value = object.eGet(part);
		return value instanceof List<?> list ? List.copyOf(list) : value == null ? List.of() : List.of(value);
	}

	@ParameterizedTest
	@EnumSource
	void changesIfAndOnlyIfWhatIsPrintedDoes(Base base) {
		List<String> text = printed(base.complete());
		String fingerprint = LetterFingerprint.of(base.complete());
		Set<String> wrong = new LinkedHashSet<>();
		int changed = 0;
		int count = objects(base.complete()).size();
		for (int at = 0; at < count; at++) {
			for (EStructuralFeature feature : objects(base.complete()).get(at).eClass().getEAllStructuralFeatures()) {
				for (Object value : others(objects(base.complete()).get(at), feature)) {
					PortOrder order = base.complete();
					EObject object = objects(order).get(at);
					set(object, feature, value);
					boolean printed = !printed(order).equals(text) && !isNotSigned(object, feature);
					boolean other = !LetterFingerprint.of(order).equals(fingerprint);
					if (printed != other) {
						wrong.add(object.eClass().getName() + '.' + feature.getName() + '=' + value + ": printed "
								+ printed + ", fingerprint " + other);
					}
					changed += printed ? 1 : 0;
				}
			}
		}
		assertEquals(Set.of(), wrong);
		assertTrue(changed > 10, () -> "nothing was tried");
	}

	/** The texts of a letter, in the order in which they are read. */
	private static List<String> printed(PortOrder order) {
		return new Letter(order, Letter.Mark.NONE, Orders.TODAY, Optional.empty(), PLAN, EVEN).sheets().stream()
				.flatMap(sheet -> sheet.marks().stream()).filter(Mark.Text.class::isInstance)
				.map(mark -> ((Mark.Text) mark).text()).toList();
	}

	private static boolean isNotSigned(EObject object, EStructuralFeature feature) {
		return object.eClass() == Literals.SIGNATURE || NOT_SIGNED.contains(feature);
	}

	private static List<EObject> objects(PortOrder order) {
		List<EObject> objects = new ArrayList<>(List.of(order));
		order.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	private static void set(EObject object, EStructuralFeature feature, Object value) {
		if (feature == Literals.PORTED_NUMBERS__SITE) {
			PortOrder order = (PortOrder) Objects.requireNonNull(object.eContainer());
			object.eSet(feature, order.getSites().get((Integer) value));
		} else {
			object.eSet(feature, value);
		}
	}

	/** Other values than the one that it has; of a site its place. */
	private static List<Object> others(EObject object, EStructuralFeature feature) {
		if (feature == Literals.PORTED_NUMBERS__SITE) {
			List<Site> sites = ((PortOrder) Objects.requireNonNull(object.eContainer())).getSites();
			return Stream.iterate(0, at -> at < sites.size(), at -> at + 1)
					.filter(at -> sites.get(at) != object.eGet(feature)).map(Object.class::cast).toList();
		}
		if (!(feature instanceof EAttribute attribute) || attribute.isMany()) {
			return List.of();
		}
		if (attribute.getEAttributeType() instanceof EEnum type) {
			return type.getELiterals().stream().map(EEnumLiteral::getInstance)
					.filter(value -> value != object.eGet(feature)).map(Object.class::cast).toList();
		}
		return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
		case "boolean" -> List.of(!((Boolean) object.eGet(feature)));
		case "int" -> List.of((Integer) object.eGet(feature) + 1);
		case "long" -> List.of((Long) object.eGet(feature) + 1);
		case "LocalDate" -> List.of(LocalDate.of(2027, 2, 3));
		case "LocalTime" -> List.of(LocalTime.of(14, 30));
		case "Instant" -> List.of(Instant.EPOCH);
		default -> isNumber(feature) ? List.of(OTHER_NUMBER) : List.of("Zebra 4711");
		};
	}

	private static boolean isNumber(EStructuralFeature feature) {
		return Set.of("first", "last", "billingNumber", "replacementBillingNumber").contains(feature.getName());
	}

	@Test
	void isTheSameForNumbersThatAreFoldedOtherwise() {
		PortOrder order = Orders.contoso();
		String fingerprint = LetterFingerprint.of(order);
		var numbers = order.getNumbers().get(1);
		numbers.setLast("+442079460201");
		Orders.numbers(order, "+442079460202", null, NumberUsage.VOICE_APP, numbers.getSite());
		order.getNumbers().move(0, order.getNumbers().size() - 1);
		assertEquals(fingerprint, LetterFingerprint.of(order));
		order.getNumbers().removeFirst();
		assertNotEquals(fingerprint, LetterFingerprint.of(order));
	}

	@Test
	void tellsEntriesThatStandApartFromOneOfBoth() {
		PortOrder one = Orders.contoso();
		one.getLoa().setLosingNetwork("Northwind\nloa.cupid=012");
		one.getLoa().setCupid(null);
		PortOrder other = Orders.contoso();
		other.getLoa().setLosingNetwork("Northwind");
		assertNotEquals(LetterFingerprint.of(other), LetterFingerprint.of(one));
	}

	/** A letter that was signed keeps its fingerprint in every later version of Portwright. */
	@Test
	void isTheOneOfTheFirstVersion() {
		assertEquals("64AB-4BC3-109A", LetterFingerprint.of(Orders.contoso()));
		assertEquals("143E-6119-150D", LetterFingerprint.of(Orders.service()));
	}

	@Test
	void theMainNumberIsTheSameInAnyNotation() {
		PortOrder order = Orders.contoso();
		order.getLoa().setBillingNumber("020 7946 0000");
		String before = LetterFingerprint.of(order);
		order.getLoa().setBillingNumber("+442079460000");
		assertEquals(before, LetterFingerprint.of(order));
	}
}
