package org.portwright.workspace.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.numbers.NumberFields;

/**
 * How an entry of a list is made of one value: which of its fields the value is, and the id that it gets. The fields
 * that it has beside are set by its path. There is none for the journal: what it says happened.
 */
@SuppressWarnings("nls")
enum EntryKind {

	NUMBERS(Literals.PORTED_NUMBERS, Literals.PORTED_NUMBERS__FIRST, "", true),

	DDI_RANGE(Literals.DDI_RANGE, Literals.DDI_RANGE__FIRST, "ddi-", true),

	STAYING(Literals.STAYING_NUMBERS, Literals.STAYING_NUMBERS__FIRST, "staying-", true),

	CONVERSION(Literals.CONVERSION, Literals.CONVERSION__FIRST, "conversion-", true),

	CONTACT(Literals.CONTACT, Literals.CONTACT__NAME, "contact-", false),

	SITE(Literals.SITE, Literals.SITE__NAME, "site-", true),

	EVIDENCE(Literals.EVIDENCE, Literals.EVIDENCE__FEATURE, "evidence-", true),

	ACCEPTED_PROBLEM(Literals.ACCEPTED_PROBLEM, Literals.ACCEPTED_PROBLEM__CODE, "accepted-", false),

	QUESTION(Literals.QUESTION, Literals.QUESTION__TEXT, "question-", false),

	REJECTION(Literals.REJECTION, Literals.REJECTION__REASON, "rejection-", false),

	DOMAIN(Literals.DOMAIN, Literals.IDENTIFIED__ID, "", true),

	PHONE_NUMBER(Literals.PHONE_NUMBER, Literals.IDENTIFIED__ID, "", true),

	PHONE(Literals.PHONE, Literals.PHONE__NAME, "phone-", false),

	SIGN_IN(Literals.PHONE_SIGN_IN, Literals.PHONE_SIGN_IN__METHOD, "sign-in-", false),

	STEP(Literals.SIGN_IN_STEP, Literals.SIGN_IN_STEP__KEY, "step-", true),

	PROVENANCE(Literals.PROVENANCE, Literals.PROVENANCE__PART, "provenance-", false);

	private final EClass type;
	private final EAttribute key;
	private final String prefix;
	private final boolean sole;

	/**
	 * @param key    the field that the value is; of numbers it begins the range
	 * @param prefix of the random ids of such entries; empty where the key is the id
	 * @param sole   whether a list has only one entry of a key
	 */
	EntryKind(EClass type, EAttribute key, String prefix, boolean sole) {
		this.type = type;
		this.key = key;
		this.prefix = prefix;
		this.sole = sole;
	}

	/** The kind of the entries of a list. */
	static Optional<EntryKind> of(EReference list) {
		return Arrays.stream(values()).filter(kind -> kind.type == list.getEReferenceType()).findFirst();
	}

	EClass type() {
		return type;
	}

	/** The field that tells one entry from another. */
	EAttribute key() {
		return key;
	}

	/** Whether a list has only one entry of a key. */
	boolean isSole() {
		return sole;
	}

	/** Whether the key is the id. */
	boolean hasNaturalId() {
		return key == Literals.IDENTIFIED__ID;
	}

	/** Whether an entry is a range of numbers. */
	boolean isRange() {
		return type.getEStructuralFeature(NumberFields.LAST) != null;
	}

	/** The key as entries have it, of what somebody typed. */
	Object keyOf(String typed) {
		return switch (this) {
		case DOMAIN -> typed.toLowerCase(Locale.ROOT);
		case PHONE_NUMBER -> NumberFields.asNumber(typed);
		default -> FieldValues.parse(key, typed);
		};
	}

	/** What an entry is called by people: its key as text, empty if it has none. */
	String keyOf(EObject entry) {
		return FieldText.of(entry, key.getName());
	}

	/** Makes an entry. */
	EObject make(Object value) {
		EObject entry = Blank.of(type, prefix.isEmpty() ? value.toString() : Blank.randomId(prefix));
		entry.eSet(key, value);
		return entry;
	}

	/** Makes an entry of numbers. */
	EObject make(NumberRange range) {
		EObject entry = make(range.firstE164());
		fill(entry, range);
		return entry;
	}

	/** Gives an entry of numbers that is in no list yet its ends. */
	void fill(EObject entry, NumberRange range) {
		EStructuralFeature last = type.getEStructuralFeature(NumberFields.LAST);
		entry.eSet(key, range.firstE164());
		if (range.count() > 1) {
			entry.eSet(last, range.lastE164());
		} else {
			entry.eUnset(last);
		}
	}

	/** The numbers of an entry; empty if its ends are no numbers, or the wrong way round. */
	Optional<NumberRange> rangeOf(EObject entry) {
		String first = text(entry.eGet(key));
		String last = text(entry.eGet(type.getEStructuralFeature(NumberFields.LAST)));
		try {
			return Optional.of(NumberRange.of(first, last.isEmpty() ? first : last));
		} catch (IllegalArgumentException asTyped) {
			return Optional.empty();
		}
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}
}
