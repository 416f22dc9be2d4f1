package org.portwright.porting.internal.rules.preparation;

import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.NumberEntry;

/**
 * When two wordings of a field are the same for a carrier.
 */
enum Wording {
	/** Names and other words: case and repeated spaces do not count. */
	WORDS {
		@Override
		boolean same(String one, String other, UkNumberPlan plan) {
			return Typed.comparable(one).equals(Typed.comparable(other));
		}
	},
	/** Postcodes: no space counts. */
	POSTCODE {
		@Override
		boolean same(String one, String other, UkNumberPlan plan) {
			return spaceless(one).equals(spaceless(other));
		}
	},
	/** Account numbers: no space counts, nor does a hyphen, since the order has to leave hyphens out. */
	ACCOUNT_NUMBER {
		@Override
		boolean same(String one, String other, UkNumberPlan plan) {
			return Typed.without(spaceless(one), Typed::isDash).equals(Typed.without(spaceless(other), Typed::isDash));
		}
	},
	/** Telephone numbers: equal in E.164, or as words where one cannot be read. */
	NUMBER {
		@Override
		boolean same(String one, String other, UkNumberPlan plan) {
			OptionalLong number = NumberEntry.number(one, plan);
			return WORDS.same(one, other, plan)
					|| number.isPresent() && number.equals(NumberEntry.number(other, plan));
		}
	};

	private static final Set<EStructuralFeature> NUMBERS = Set.of(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER,
			Literals.LETTER_OF_AUTHORIZATION__REPLACEMENT_BILLING_NUMBER, Literals.PORTED_NUMBERS__FIRST,
			Literals.PORTED_NUMBERS__LAST, Literals.DDI_RANGE__FIRST, Literals.DDI_RANGE__LAST,
			Literals.STAYING_NUMBERS__FIRST, Literals.STAYING_NUMBERS__LAST, Literals.CONTACT__PHONE);

	/** How the wordings of a text field are compared. */
	static Wording of(EStructuralFeature field) {
		if (NUMBERS.contains(field)) {
			return NUMBER;
		}
		if (field == Literals.ADDRESS__POSTCODE) {
			return POSTCODE;
		}
		return field == Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER ? ACCOUNT_NUMBER : WORDS;
	}

	/**
	 * Whether two wordings are the same for a carrier.
	 *
	 * @param one   the value of the field
	 * @param other the bill's wording
	 */
	abstract boolean same(String one, String other, UkNumberPlan plan);

	private static String spaceless(String text) {
		return Typed.without(Typed.comparable(text), Typed::isSpace);
	}
}
