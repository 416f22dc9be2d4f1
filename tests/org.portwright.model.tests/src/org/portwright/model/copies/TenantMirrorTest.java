package org.portwright.model.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

class TenantMirrorTest {

	private static final int EDITS = 200;
	private static final int LARGE = 10_000;
	private static final Predicate<Phone> COUNTED = phone -> phone.getSignIns().size() > 1
			|| phone.getName() != null && phone.getName().endsWith("1");

	/** A tenant that was taken, and what a whole copy was then. */
	private record Moment(TakenTenant taken, Tenant expected, List<Map<EStructuralFeature, String>> unread) {

		static Moment now(Tenant tenant) {
			return new Moment(TenantMirror.of(tenant).take(), TenantCopy.withoutNumbers(tenant),
					TenantMirrorTest.unread(tenant));
		}

		boolean isRight() {
			Tenant copy = taken.copy();
			return EcoreUtil.equals(expected, copy) && unread.equals(TenantMirrorTest.unread(copy))
					&& IntStream.range(0, taken.phones()).allMatch(this::isRight)
					&& taken.phones() == expected.getPhones().size();
		}

		private boolean isRight(int phone) {
			return EcoreUtil.equals(expected.getPhones().get(phone), taken.phone(phone));
		}
	}

	/** What nobody could take, but for that of numbers. */
	private static List<Map<EStructuralFeature, String>> unread(Tenant tenant) {
		List<Map<EStructuralFeature, String>> unread = new ArrayList<>(List.of(UnreadValues.of(tenant)));
		tenant.eAllContents().forEachRemaining(object -> {
			if (!(object instanceof PhoneNumber)) {
				unread.add(UnreadValues.of(object));
			}
		});
		return unread;
	}

	@Test
	void everyMomentIsCopiedAsItWasInWhateverOrderAndOnWhateverThread() {
		qt().withExamples(60).withFixedSeed(9).withShrinkCycles(0).forAll(longs().all()).check(seed -> {
			Tenant tenant = Blank.tenant();
			var edits = new RandomEdits(tenant, seed);
			List<Moment> moments = new ArrayList<>();
			for (int i = 0; i < EDITS; i++) {
				edits.edit();
				if (edits.oneOf(3)) {
					// Ready or not, what is taken is right.
					TenantMirror.of(tenant).goOn(edits.oneOf(2) ? Duration.ZERO : Duration.ofNanos(1));
				}
				if (edits.oneOf(3)) {
					moments.add(Moment.now(tenant));
				}
			}
			Collections.shuffle(moments, new Random(seed));
			return Stream.concat(moments.stream(), moments.stream()).parallel().allMatch(Moment::isRight);
		});
	}

	@Test
	void phonesAreCountedRightlyAfterWhateverEdits() {
		qt().withExamples(60).withFixedSeed(9).withShrinkCycles(0).forAll(longs().all()).check(seed -> {
			Tenant tenant = Blank.tenant();
			var edits = new RandomEdits(tenant, seed);
			boolean right = true;
			for (int i = 0; i < EDITS; i++) {
				edits.edit();
				if (edits.oneOf(3)) {
					right &= TenantMirror.of(tenant).count(COUNTED) == tenant.getPhones().stream().filter(COUNTED)
							.count();
				}
			}
			return right;
		});
	}

	@Test
	void theEditsReachEverything() {
		Tenant tenant = Blank.tenant();
		var edits = new RandomEdits(tenant, 1);
		Set<EClass> seen = new HashSet<>();
		Set<Boolean> counted = new HashSet<>();
		boolean unread = false;
		for (int i = 0; i < 20 * EDITS; i++) {
			edits.edit();
			tenant.eAllContents().forEachRemaining(object -> seen.add(object.eClass()));
			tenant.getPhones().forEach(phone -> counted.add(COUNTED.test(phone)));
			unread |= unread(tenant).stream().anyMatch(values -> !values.isEmpty());
		}
		assertEquals(RandomEdits.typesWithin(Literals.TENANT), seen);
		assertEquals(Set.of(true, false), counted);
		assertTrue(unread);
	}

	@Test
	void aTenantHasOneMirrorThatDoesNotSitOnItsNumbers() {
		Tenant tenant = large();
		TenantMirror mirror = TenantMirror.of(tenant);
		assertSame(mirror, TenantMirror.of(tenant));
		assertNotSame(mirror.take().copy(), mirror.take().copy());
		tenant.getPhoneNumbers().add((PhoneNumber) Blank.of(Literals.PHONE_NUMBER, "+442079460001"));
		for (PhoneNumber number : tenant.getPhoneNumbers()) {
			assertFalse(number.eAdapters().contains(mirror));
		}
		assertTrue(tenant.getPhones().getFirst().eAdapters().contains(mirror));
		assertTrue(mirror.take().copy().getPhoneNumbers().isEmpty());
	}

	/** What is not changed is not looked at. */
	@Test
	void takingCostsWhatWasChanged() {
		Tenant tenant = large();
		TenantMirror mirror = TenantMirror.of(tenant);
		List<Object> before = states(mirror.take());
		tenant.setName("new");
		assertEquals(before, states(mirror.take()));
		tenant.getPhones().get(7).setNote("new");
		tenant.getPhones().get(9).getSignIns().getFirst().getSteps().getFirst().setKey("new");
		List<Object> after = states(mirror.take());
		assertEquals(List.of(7, 9),
				IntStream.range(0, LARGE).filter(i -> after.get(i) != before.get(i)).boxed().toList());
		assertEquals("new", mirror.take().phone(7).getNote());
		for (int i = 0; i < 100; i++) {
			tenant.getPhones().get(i).setNote("many");
		}
		List<Object> many = states(mirror.take());
		assertEquals(IntStream.range(0, 100).boxed().toList(),
				IntStream.range(0, LARGE).filter(i -> after.get(i) != many.get(i)).boxed().toList());
		tenant.getPhones().remove(3);
		many.remove(3);
		assertEquals(many, states(mirror.take()));
	}

	private static List<Object> states(TakenTenant taken) {
		return new ArrayList<>(IntStream.range(0, taken.phones()).mapToObj(taken::phoneState).toList());
	}

	@Test
	void thousandsThatCameAtOnceAreTakenLittleByLittle() {
		Tenant tenant = Blank.tenant();
		TenantMirror mirror = TenantMirror.of(tenant);
		assertEquals(0, mirror.take().phones());
		tenant.getPhones().addAll(List.copyOf(large().getPhones()));
		Optional<TakenTenant> taken = mirror.goOn(Duration.ofNanos(1));
		assertTrue(taken.isEmpty());
		int steps = 1;
		while (taken.isEmpty()) {
			tenant.setName("Contoso " + steps);
			taken = mirror.goOn(Duration.ofNanos(1));
			steps++;
		}
		assertTrue(steps > 10, "steps " + steps);
		assertTrue(EcoreUtil.equals(TenantCopy.withoutNumbers(tenant), taken.get().copy()));
	}

	@Test
	void countingLooksAtWhatWasChanged() {
		Tenant tenant = large();
		var looks = new AtomicInteger();
		Predicate<Phone> counted = phone -> {
			looks.incrementAndGet();
			return !phone.getSignIns().isEmpty();
		};
		TenantMirror mirror = TenantMirror.of(tenant);
		assertEquals(LARGE, mirror.count(counted));
		assertEquals(LARGE, looks.get());
		tenant.getPhones().get(7).getSignIns().clear();
		tenant.getPhones().remove(0);
		assertEquals(LARGE - 2, mirror.count(counted));
		assertEquals(LARGE - 2, mirror.count(counted));
		assertEquals(LARGE + 1, looks.get());
	}

	@Test
	void aPhoneIsFoundByItsIdAfterWhateverEdits() {
		qt().withExamples(60).withFixedSeed(9).withShrinkCycles(0).forAll(longs().all()).check(seed -> {
			Tenant tenant = Blank.tenant();
			var edits = new RandomEdits(tenant, seed);
			Set<String> ids = new HashSet<>(Set.of("none"));
			boolean right = true;
			for (int i = 0; i < EDITS; i++) {
				edits.edit();
				tenant.getPhones().forEach(phone -> ids.add(String.valueOf(phone.getId())));
				for (String id : ids) {
					right &= TenantMirror.of(tenant).phone(id).equals(tenant.getPhones().stream()
							.filter(phone -> id.equals(phone.getId())).findFirst());
				}
			}
			return right;
		});
	}

	private static Tenant large() {
		Tenant tenant = Blank.tenant();
		for (int i = 0; i < LARGE; i++) {
			Phone phone = (Phone) Blank.of(Literals.PHONE, "p" + i);
			phone.setName("Desk " + i);
			PhoneSignIn signIn = (PhoneSignIn) Blank.of(Literals.PHONE_SIGN_IN, "s" + i);
			signIn.getSteps().add((SignInStep) Blank.of(Literals.SIGN_IN_STEP, "t" + i));
			phone.getSignIns().add(signIn);
			tenant.getPhones().add(phone);
		}
		tenant.getPhoneNumbers().add((PhoneNumber) Blank.of(Literals.PHONE_NUMBER, "+442079460000"));
		return tenant;
	}

	@Test
	void copiesLeaveOutWhatTheySay() {
		Tenant tenant = large();
		tenant.setName("Contoso");
		assertEquals(0, TenantCopy.withoutNumbers(tenant).getPhoneNumbers().size());
		assertEquals(LARGE, TenantCopy.withoutNumbers(tenant).getPhones().size());
		Tenant small = TenantCopy.withoutNumbersAndPhones(tenant);
		assertEquals("Contoso", small.getName());
		assertEquals(List.of(), List.<EObject>copyOf(small.getPhones()));
		assertEquals(List.of(), List.<EObject>copyOf(small.getPhoneNumbers()));
	}
}
