package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Rule;
import org.portwright.porting.internal.catalogue.Catalogue;

/**
 * What a rule says it reads is all it reads: after any change the incremental result is the full one.
 */
class IncrementalTest {

	private static final int CHANGES = 400;
	private static final int LEAST = 10;
	private static final int MOST = 100;
	private static final List<String> TEXTS = List.of("", " ", "Contoso Ltd", "Microsoft", "FAB 1", "42", "EC1A 1BB",
			"JE2 3AB", "SWIA OAA", "a@b", "020 7946 0000", "+442079460000", "+442079460050", "+442079460099",
			"0161 496 0000", "+441614960009", "07700 900123", "0845 496 0000", "+448081570000", "+443069990000",
			"+12", "+4413", "nonsense",
			"loa.subscriberName", "loa.billingNumber", "numbers[n0].first", "loa.serviceAddress.postcode", "HK",
			"LINE_TYPE_MISMATCH", "PORT_TYPE_BTN", "loa", "loa.lineType", "loa.portType", "2", "x".repeat(30));

	/** Collects the features that change, as the workspace does. */
	private static final class Changed extends EContentAdapter {
		private final Set<EStructuralFeature> features = new HashSet<>();

		@Override
		public void notifyChanged(@Nullable Notification notification) {
			super.notifyChanged(notification);
			if (notification != null && !notification.isTouch()
					&& notification.getFeature() instanceof EStructuralFeature feature) {
				features.add(feature);
			}
		}
	}

	static List<PortOrder> starts() {
		List<PortOrder> starts = new ArrayList<>();
		starts.add(Orders.correct());
		starts.add(Blank.order());
		Faults.all().forEach(fault -> starts.add(fault.order()));
		return starts;
	}

	@ParameterizedTest
	@MethodSource("starts")
	void afterAnyChangeTheIncrementalResultIsTheFullOne(PortOrder order) {
		var random = new Random(order.getId().hashCode() * 31L + order.getNumbers().size());
		var changed = new Changed();
		order.eAdapters().add(changed);
		Problems found = Orders.check(order);
		for (int i = 0; i < CHANGES / 10; i++) {
			String change = change(order, random);
			found = found.after(order, Orders.CONTEXT, changed.features);
			assertEquals(Orders.check(order), found, change);
			changed.features.clear();
		}
	}

	@Test
	void everyFeatureOfAnOrderTakesPart() {
		var random = new Random(42);
		Set<EStructuralFeature> seen = new HashSet<>();
		Set<EStructuralFeature> read = new HashSet<>();
		Catalogue.ofOrders().forEach(rule -> read.addAll(rule.reads()));
		// From a whole order again and again: what has lost its letter changes little more.
		for (int round = 0; round < LEAST || round < MOST && !seen.containsAll(read); round++) {
			PortOrder order = Orders.correct();
			var changed = new Changed();
			order.eAdapters().add(changed);
			Problems found = Orders.check(order);
			for (int i = 0; i < CHANGES; i++) {
				String change = change(order, random);
				found = found.after(order, Orders.CONTEXT, changed.features);
				assertEquals(Orders.check(order), found, change);
				seen.addAll(changed.features);
				changed.features.clear();
			}
		}
		for (Rule<?> rule : Catalogue.ofOrders()) {
			assertTrue(seen.containsAll(rule.reads()), () -> rule + " reads what was never changed");
		}
	}

	@Test
	void aCopyOfTheOrderGivesTheSame() {
		PortOrder order = Orders.correct();
		Problems found = Orders.check(order);
		PortOrder copy = EcoreUtil.copy(order);
		copy.getNumbers().getFirst().setLast("+442079460089");
		assertEquals(Orders.check(copy), found.after(copy, Orders.CONTEXT, Set.of(Literals.PORTED_NUMBERS__LAST)));
	}

	static String change(PortOrder order, Random random) {
		List<EObject> objects = new ArrayList<>();
		objects.add(order);
		for (TreeIterator<EObject> all = order.eAllContents(); all.hasNext();) {
			objects.add(all.next());
		}
		EObject object = objects.get(random.nextInt(objects.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		String what = object + "." + feature.getName();
		if (feature instanceof EAttribute attribute) {
			set(object, attribute, random);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			setPart(object, reference, random);
		} else if (feature instanceof EReference reference) {
			object.eSet(reference, random.nextBoolean() ? target(order, reference, random) : null);
		}
		return what;
	}

	private static @Nullable EObject target(PortOrder order, EReference reference, Random random) {
		if (reference.getEReferenceType() != Literals.SITE) {
			return Blank.of(reference.getEReferenceType(), "f" + random.nextInt(10));
		}
		return order.getSites().isEmpty() ? null : order.getSites().get(random.nextInt(order.getSites().size()));
	}

	private static void set(EObject object, EAttribute attribute, Random random) {
		if (attribute.isID()) {
			object.eSet(attribute, "id" + random.nextInt(1_000_000));
		} else if (attribute.isMany()) {
			object.eSet(attribute, List.of(TEXTS.get(random.nextInt(TEXTS.size()))));
		} else if (attribute.getEType() == EcorePackage.Literals.ESTRING) {
			object.eSet(attribute, TEXTS.get(random.nextInt(TEXTS.size())));
		} else if (attribute.getEType() instanceof EEnum literals) {
			int choice = random.nextInt(literals.getELiterals().size());
			object.eSet(attribute, literals.getELiterals().get(choice).getInstance());
		} else {
			String text = switch (attribute.getEType().getName()) {
			case "Date" -> "2027-01-" + (10 + random.nextInt(5));
			case "Time" -> "1" + random.nextInt(10) + ":00";
			case "Instant" -> "2027-01-01T00:00:00Z";
			case "EInt", "ELong" -> Integer.toString(1 + random.nextInt(2));
			default -> Boolean.toString(random.nextBoolean());
			};
			object.eSet(attribute, random.nextInt(3) == 0 ? attribute.getDefaultValue()
					: EcoreUtil.createFromString(attribute.getEAttributeType(), text));
		}
	}

	@SuppressWarnings("unchecked")
	private static void setPart(EObject object, EReference reference, Random random) {
		Identified part = Blank.of(reference.getEReferenceType(), "p" + random.nextInt(1_000_000));
		if (!reference.isMany()) {
			object.eSet(reference, random.nextBoolean() ? part : null);
			return;
		}
		var list = (List<EObject>) object.eGet(reference);
		if (list.isEmpty() || random.nextInt(3) > 0 && list.size() < 6) {
			list.add(random.nextInt(list.size() + 1), part);
		} else {
			list.remove(random.nextInt(list.size()));
		}
	}
}
