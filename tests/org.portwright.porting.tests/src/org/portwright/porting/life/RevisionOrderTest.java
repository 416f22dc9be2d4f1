package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;

/** The order that a revision submitted, made of the values that the revision keeps. */
@SuppressWarnings("nls")
class RevisionOrderTest {

	private static final Set<EClass> HANDED_IN = Set.of(Literals.LETTER_OF_AUTHORIZATION, Literals.SITE,
			Literals.PORTED_NUMBERS, Literals.PREFLIGHT);

	private static Revision revision(Map<String, String> values) {
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		revision.setNumber(3);
		revision.setSubmitted(LocalDate.of(2026, 11, 20));
		values.forEach((field, text) -> {
			RevisionValue value = ModelFactory.eINSTANCE.createRevisionValue();
			value.setField(field);
			value.setValue(text);
			revision.getValues().add(value);
		});
		return revision;
	}

	/** Gives each field a value that no other field has, and each list two elements. */
	@SuppressWarnings("unchecked")
	private static void fill(EObject object, String prefix) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute != Literals.IDENTIFIED__ID && !attribute.isMany()) {
				object.eSet(attribute, value(attribute, prefix + attribute.getName()));
			}
		}
		for (EReference part : object.eClass().getEAllContainments()) {
			if (part.isMany()) {
				for (int number = 1; number < 3; number++) {
					EObject element = Blank.of(part.getEReferenceType(), part.getName() + number);
					((java.util.List<EObject>) object.eGet(part)).add(element);
					fill(element, prefix + part.getName() + number + ' ');
				}
			} else {
				fill((EObject) object.eGet(part), prefix + part.getName() + ' ');
			}
		}
	}

	private static Object value(EAttribute attribute, String text) {
		return switch (attribute.getEAttributeType()) {
		case EEnum type -> type.getELiterals().getLast().getInstance();
		default -> switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "java.lang.String" -> text + " \u00e9; 50% = half\n=";
		case "boolean" -> true;
		case "java.time.LocalDate" -> LocalDate.of(2027, 1, 26);
		case "java.time.LocalTime" -> LocalTime.of(10, 30);
		default -> throw new IllegalArgumentException(attribute.toString());
		};
		};
	}

	private static PortOrder filled() {
		PortOrder order = Blank.order();
		order.setName("London");
		order.setOrganisationId("5f0c1a2b-7d3e-4f60-9a1b-2c3d4e5f6071");
		order.setInitialDomain("contoso.onmicrosoft.com");
		for (EReference part : order.eClass().getEAllContainments()) {
			if (!HANDED_IN.contains(part.getEReferenceType())) {
				continue;
			}
			if (part.isMany()) {
				EObject element = Blank.of(part.getEReferenceType(), part.getName() + 1);
				@SuppressWarnings("unchecked")
				var list = (java.util.List<EObject>) order.eGet(part);
				list.add(element);
				fill(element, part.getName());
			} else {
				fill((EObject) order.eGet(part), part.getName());
			}
		}
		return order;
	}

	@Test
	void saysAllThatTheRevisionKeeps() {
		PortOrder order = filled();
		Site site = order.getSites().getFirst();
		order.getNumbers().getFirst().setSite(site);
		Map<String, String> kept = LetterValues.kept(order);
		order.getLoa().setAccountNumber("another one");
		PortOrder made = RevisionOrder.of(order, revision(kept));
		assertEquals(kept, LetterValues.kept(made));
		assertSame(made.getSites().getFirst(), made.getNumbers().getFirst().getSite());
		assertEquals("London, submitted, 3, 2026-11-20", String.join(", ", made.getName(),
				made.getState().getLiteral(), "" + made.getRevision(), "" + made.getSubmissionDate()));
		assertSame(OrderState.DRAFT, order.getState());
	}

	@Test
	void aSiteWithoutANameIsKnownByItsId() {
		PortOrder order = Blank.order();
		Site site = ModelFactory.eINSTANCE.createSite();
		site.setId("site-1");
		order.getSites().add(site);
		PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId("+442079460000");
		numbers.setFirst("+442079460000");
		numbers.setSite(site);
		order.getNumbers().add(numbers);
		PortOrder made = RevisionOrder.of(order,
				revision(Map.of("numbers", HandedInNumbers.of(order.getNumbers()), "sites[site-1].address.town",
						"Leeds")));
		assertEquals("Leeds", made.getNumbers().getFirst().getSite().getAddress().getTown());
	}

	@Test
	void whatThisVersionDoesNotHaveIsLeftOut() {
		PortOrder made = RevisionOrder.of(Blank.order(),
				revision(Map.of("loa.fax", "020 7946 0001", "loa.lineType", "carrierPigeon", "loa.requestedDate",
						"soon",
						"carrier.name[x].y", "Z", "loa.contacts.name", "Lee", "loa", "x", "", "y", "numbers[n1]", "z",
						"loa.accountNumber", "123")));
		assertEquals(Map.of("loa.accountNumber", "123"), LetterValues.kept(made));
	}
}
