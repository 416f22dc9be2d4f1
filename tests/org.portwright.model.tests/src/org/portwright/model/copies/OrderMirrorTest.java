package org.portwright.model.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;

class OrderMirrorTest {

	private static final int EDITS = 200;
	private static final int LARGE = 10_000;

	/** An order that was taken, and what a whole copy was then. */
	private record Moment(TakenOrder taken, PortOrder expected) {

		boolean isRight() {
			return sameAs(expected, taken.copy());
		}
	}

	/** Whether two orders say the same, also of what nobody could take. */
	private static boolean sameAs(PortOrder one, PortOrder other) {
		return EcoreUtil.equals(one, other) && unread(one).equals(unread(other));
	}

	private static List<Map<EStructuralFeature, String>> unread(PortOrder order) {
		List<Map<EStructuralFeature, String>> unread = new ArrayList<>(List.of(UnreadValues.of(order)));
		for (TreeIterator<EObject> all = order.eAllContents(); all.hasNext();) {
			unread.add(UnreadValues.of(all.next()));
		}
		return unread;
	}

	@Test
	void everyMomentIsCopiedAsItWasInWhateverOrderAndOnWhateverThread() {
		qt().withExamples(60).withFixedSeed(9).withShrinkCycles(0).forAll(longs().all()).check(seed -> {
			PortOrder order = Blank.order();
			var edits = new RandomEdits(order, seed);
			List<Moment> moments = new ArrayList<>();
			for (int i = 0; i < EDITS; i++) {
				edits.edit();
				if (edits.oneOf(3)) {
					moments.add(new Moment(OrderMirror.of(order).take(), OrderCopy.alone(order)));
				}
			}
			Collections.shuffle(moments, new Random(seed));
			return Stream.concat(moments.stream(), moments.stream()).parallel().allMatch(Moment::isRight);
		});
	}

	@Test
	void theEditsReachEverythingAndDoNotAllComeToTheSame() {
		Set<EClass> seen = new HashSet<>();
		boolean sites = false;
		boolean unread = false;
		for (int seed = 1; seed <= 5; seed++) {
			PortOrder order = Blank.order();
			var edits = new RandomEdits(order, seed);
			for (int i = 0; i < 10 * EDITS; i++) {
				edits.edit();
				order.eAllContents().forEachRemaining(object -> seen.add(object.eClass()));
				sites |= order.getNumbers().stream()
						.anyMatch(numbers -> order.getSites().contains(numbers.getSite()));
				unread |= unread(order).stream().anyMatch(values -> !values.isEmpty());
			}
		}
		assertEquals(RandomEdits.typesWithin(Literals.PORT_ORDER), seen);
		assertTrue(sites);
		assertTrue(unread);
	}

	@Test
	void whatIsNotContainedIsReferredToOnce() {
		Set<EClass> all = RandomEdits.typesWithin(Literals.PORT_ORDER);
		all.add(Literals.PORT_ORDER);
		for (EClass type : all) {
			for (EReference reference : type.getEAllReferences()) {
				assertTrue(reference.isContainment() || !reference.isMany(), reference.getName());
			}
		}
	}

	@Test
	void anOrderHasOneMirrorAndItsCopiesHaveNone() {
		PortOrder order = Blank.order();
		OrderMirror mirror = OrderMirror.of(order);
		assertSame(mirror, OrderMirror.of(order));
		TakenOrder taken = mirror.take();
		assertNotSame(taken.copy(), taken.copy());
		assertTrue(taken.copy().eAdapters().isEmpty());
	}

	@Test
	void aCopyIsNotTheOrder() {
		PortOrder order = large();
		PortOrder copy = OrderMirror.of(order).take().copy();
		copy.getNumbers().clear();
		assertEquals(LARGE, order.getNumbers().size());
		assertFalse(order.getNumbers().isEmpty());
	}

	/** What is not changed is not looked at. */
	@Test
	void takingCostsWhatWasChanged() {
		PortOrder order = large();
		OrderMirror mirror = OrderMirror.of(order);
		TakenOrder before = mirror.take();
		order.getNumbers().get(7).setNote("new");
		order.getLoa().setAccountNumber("42");
		TakenOrder after = mirror.take();
		assertEquals(Set.of(order, order.getNumbers().get(7), order.getLoa()), newIn(after, before));
		assertEquals(Set.of(), newIn(mirror.take(), after));
	}

	/** The objects that are not shared with what was taken before. */
	private static Set<EObject> newIn(TakenOrder taken, TakenOrder before) {
		Set<TakenPart> parts = parts(taken.root());
		parts.removeAll(parts(before.root()));
		return parts.stream().map(TakenPart::object).collect(Collectors.toSet());
	}

	private static Set<TakenPart> parts(TakenPart part) {
		Set<TakenPart> parts = Collections.newSetFromMap(new IdentityHashMap<>());
		parts.add(part);
		for (Object value : part.values()) {
			if (value instanceof TakenPart single) {
				parts.addAll(parts(single));
			} else if (value instanceof TakenPart[] several) {
				Stream.of(several).map(OrderMirrorTest::parts).forEach(parts::addAll);
			}
		}
		return parts;
	}

	private static PortOrder large() {
		PortOrder order = Blank.order();
		order.getSites().add((Site) Blank.of(Literals.SITE, "s"));
		for (int i = 0; i < LARGE; i++) {
			var numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n" + i);
			numbers.setFirst("+442079460" + String.format("%03d", i % 1000));
			numbers.setSite(order.getSites().getFirst());
			order.getNumbers().add(numbers);
		}
		return order;
	}
}
