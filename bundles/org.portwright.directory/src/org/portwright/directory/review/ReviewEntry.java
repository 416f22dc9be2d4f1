package org.portwright.directory.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;

/**
 * One object that a review is about: the organisation, a domain, a number or a phone. It never changes, and is for any
 * thread.
 */
@SuppressWarnings("nls")
public final class ReviewEntry {

	private final ReviewKind kind;
	private final EClass type;
	private final String id;
	private final String label;
	private final boolean ticked;
	private final List<ReviewedField> changed;
	private final Optional<Identified> made;
	private final Optional<LocalDate> goneSince;
	private final Optional<String> referredBy;

	private ReviewEntry(ReviewKind kind, EClass type, String id, String label, boolean ticked,
			List<ReviewedField> changed,
			Optional<Identified> made, Optional<LocalDate> goneSince, Optional<String> referredBy) {
		this.kind = kind;
		this.type = type;
		this.id = id;
		this.label = label;
		this.ticked = ticked;
		this.changed = changed;
		this.made = made;
		this.goneSince = goneSince;
		this.referredBy = referredBy;
	}

	static ReviewEntry added(Identified made) {
		return new ReviewEntry(ReviewKind.ADDED, made.eClass(), String.valueOf(made.getId()), "", true, List.of(),
				Optional.of(made), Optional.empty(), Optional.empty());
	}

	static ReviewEntry changed(EClass type, String id, List<ReviewedField> fields, boolean ticked) {
		return new ReviewEntry(ReviewKind.CHANGED, type, id, "", ticked, List.copyOf(fields), Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	/** @param label what people call the object, whose id says nothing to them */
	static ReviewEntry changed(EClass type, String id, String label, List<ReviewedField> fields, boolean ticked) {
		return new ReviewEntry(ReviewKind.CHANGED, type, id, label, ticked, List.copyOf(fields), Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	static ReviewEntry gone(EClass type, String id, Optional<LocalDate> since, Optional<String> referredBy) {
		return new ReviewEntry(ReviewKind.GONE, type, id, "", false, List.of(), Optional.empty(), since, referredBy);
	}

	/** What becomes of it. */
	public ReviewKind kind() {
		return kind;
	}

	/** What it is: {@code Tenant}, {@code Domain}, {@code PhoneNumber} or {@code Phone} of the model. */
	public EClass type() {
		return type;
	}

	/** What people call it; its id where that says it. */
	public String label() {
		return label.isEmpty() ? id : label;
	}

	/** Its id: the number in E.164, the domain, or that of the phone. */
	public String id() {
		return id;
	}

	/** Whether it is taken over, and of what is gone whether it is removed, unless people choose otherwise. */
	public boolean isTicked() {
		return ticked;
	}

	/** The day on which it was found to be gone by an earlier review; it is not marked again. */
	public Optional<LocalDate> goneSince() {
		return goneSince;
	}

	/** The name of an order that has the number, so that it is not removed; it is marked all the same. */
	public Optional<String> referredBy() {
		return referredBy;
	}

	/** The fields that change, or all that a new one holds. */
	public List<ReviewedField> fields() {
		return made.map(ReviewEntry::held).orElse(changed);
	}

	private static List<ReviewedField> held(Identified object) {
		List<ReviewedField> held = new ArrayList<>();
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			// A list that was never asked for does not exist yet; asking would make it.
			if (attribute != Literals.IDENTIFIED__ID && object.eIsSet(attribute)) {
				Object value = object.eGet(attribute);
				held.add(new ReviewedField(attribute, null,
						value instanceof List<?> several ? List.copyOf(several) : value));
			}
		}
		return held;
	}

	/** The object itself, if it is new; it is in no model until it is taken over. */
	Identified made() {
		return made.orElseThrow();
	}

	/** Returns the key of the entry in this and a later review; a value that changed meanwhile makes another key. */
	Key key() {
		return new Key(kind, type, id, changed);
	}

	/**
	 * Identifies an entry.
	 *
	 * @param changed with both values
	 */
	record Key(ReviewKind kind, EClass type, String id, List<ReviewedField> changed) {
	}
}
