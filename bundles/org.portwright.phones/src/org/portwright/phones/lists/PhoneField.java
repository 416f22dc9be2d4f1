package org.portwright.phones.lists;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.written.LineNumber;

/** What a list can say of a phone. */
public enum PhoneField {

	/** What people call it. */
	NAME(Literals.PHONE__NAME),

	/** Its model. */
	MODEL(Literals.PHONE__MODEL),

	/** Its firmware. */
	FIRMWARE(Literals.PHONE__FIRMWARE),

	/** Its MAC address. */
	MAC(Literals.PHONE__MAC),

	/** Its address in the local network. */
	ADDRESS(Literals.PHONE__IP_ADDRESS),

	/** Where it stands. */
	SITE(Literals.PHONE__SITE),

	/** The account that signs in. */
	ACCOUNT(Literals.PHONE__ACCOUNT),

	/** Whose account that is. */
	KIND(Literals.PHONE__ACCOUNT_KIND),

	/** Its number. */
	NUMBER(Literals.PHONE__NUMBER),

	/** What is to be known of it. */
	NOTE(Literals.PHONE__NOTE);

	private final EAttribute feature;

	PhoneField(EAttribute feature) {
		this.feature = feature;
	}

	/** The field of the model. */
	public EAttribute feature() {
		return feature;
	}

	/** What it is called. */
	public String label() {
		return Words.of(feature);
	}

	/** A value of it as people read it: a number in groups, and the word of a kind of account. */
	public String shown(String value) {
		return switch (this) {
		case KIND -> Optional.ofNullable(AccountKind.get(value)).map(Words::of).orElse(value);
		case NUMBER -> LineNumber.shown(value);
		default -> value;
		};
	}

	/** Returns whether any text is taken as a value of it. */
	boolean isFree() {
		return isText() || this == FIRMWARE;
	}

	/** Returns whether any text may be a value of it, so that a value does not show what it is. */
	boolean isText() {
		return this == NAME || this == SITE || this == NOTE || this == MODEL;
	}
}
