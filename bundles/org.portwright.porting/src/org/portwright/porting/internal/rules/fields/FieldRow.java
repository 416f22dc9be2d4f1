package org.portwright.porting.internal.rules.fields;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.Severity;
import org.portwright.porting.Subject;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.written.WrittenDate;

/**
 * A row of the table of rules of one field: the field, what it has to be, and what it weighs if it is not.
 *
 * <pre>
 * FieldRow.of(LETTER_OF_AUTHORIZATION__CUPID, PORT_ORDER__LOA).matches("[0-9]{3}").warning("CUPID_FORMAT")
 * </pre>
 */
public final class FieldRow {

	private final FieldPlace field;
	private final Set<EStructuralFeature> alsoRead = new HashSet<>();
	private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
	private Predicate<Value> applied = any -> true;
	private Condition condition = any -> Verdict.NOT_JUDGED;
	private boolean required;
	private boolean ofWholeFile;
	private String variant = ""; //$NON-NLS-1$
	private String fix = ""; //$NON-NLS-1$

	private FieldRow(FieldPlace field) {
		this.field = field;
	}

	/**
	 * Begins a row.
	 *
	 * @param attribute a text or a day
	 * @param way       from the root to the objects that have it
	 */
	public static FieldRow of(EAttribute attribute, EReference... way) {
		return new FieldRow(new FieldPlace(attribute, List.of(way)));
	}

	/** It must not be empty. As long as the order is a draft it is merely still needed. */
	public FieldRow required() {
		required = true;
		alsoRead.add(Literals.PORT_ORDER__STATE);
		return is(value -> value.text().isEmpty() ? Verdict.MISSING : Verdict.FINE);
	}

	/** It must not be empty together with another field of the same object. */
	public FieldRow requiredUnless(EAttribute other) {
		required();
		required = false;
		alsoRead.add(other);
		return is(value -> value.text().isEmpty() && Typed.blank((String) value.object().eGet(other)) ? Verdict.MISSING
				: Verdict.FINE);
	}

	/** Where it is given it has a certain form. The text of the code names what it is. */
	public FieldRow matches(String form) {
		Pattern pattern = Pattern.compile(form);
		return is(value -> {
			if (value.text().isEmpty()) {
				return Verdict.NOT_JUDGED;
			}
			return pattern.matcher(value.text()).matches() ? Verdict.FINE : Verdict.wrong(value.text());
		});
	}

	/** It is a day that has not passed, where it is given. */
	public FieldRow notBeforeToday() {
		facts.add(Fact.TODAY);
		return is(value -> {
			if (value.text().isEmpty()) {
				return Verdict.NOT_JUDGED;
			}
			LocalDate day = LocalDate.parse(value.text());
			return day.isBefore(value.subject().context().today()) ? Verdict.wrong(WrittenDate.shown(day))
					: Verdict.FINE;
		});
	}

	/** It is as a condition says. */
	public FieldRow is(Condition judging) {
		condition = judging;
		return this;
	}

	/**
	 * It is judged only in some cases.
	 *
	 * @param reads what that reads beside the field
	 */
	public FieldRow when(Predicate<Value> inCase, EStructuralFeature... reads) {
		applied = inCase;
		alsoRead.addAll(List.of(reads));
		return this;
	}

	/** It is judged only while the order is being written. */
	public FieldRow inDraft() {
		return when(Value::draft, Literals.PORT_ORDER__STATE);
	}

	/** It is judged only if the letter in force, or carriers beyond it, ask for the field. */
	public FieldRow ifAsked() {
		String path = field.path();
		return when(value -> value.subject() instanceof CheckedOrder order && order.letter().asks(path),
				OrderNumbers.READS.toArray(EStructuralFeature[]::new));
	}

	/** Several fields have the same code, and only together they are fine. */
	public FieldRow ofWholeFile() {
		ofWholeFile = true;
		return this;
	}

	/** Of several texts of the code this one says it. */
	public FieldRow called(String one) {
		variant = one;
		return this;
	}

	/** The value that the condition calls better mends it. */
	public FieldRow fixedBy(String kind) {
		fix = kind;
		return this;
	}

	/** The order would bounce. */
	public <S extends Subject> FieldRule<S> error(String code) {
		return new FieldRule<>(code, Severity.ERROR, this);
	}

	/** It is probably wrong. */
	public <S extends Subject> FieldRule<S> warning(String code) {
		return new FieldRule<>(code, Severity.WARNING, this);
	}

	/** It is good to know. */
	public <S extends Subject> FieldRule<S> info(String code) {
		return new FieldRule<>(code, Severity.INFO, this);
	}

	FieldPlace field() {
		return field;
	}

	Set<EStructuralFeature> alsoRead() {
		return alsoRead;
	}

	Set<Fact> facts() {
		return Set.copyOf(facts);
	}

	boolean isApplied(Value value) {
		return applied.test(value);
	}

	Verdict judge(Value value) {
		return condition.judge(value);
	}

	boolean isRequired() {
		return required;
	}

	boolean isOfWholeFile() {
		return ofWholeFile;
	}

	String variant() {
		return variant;
	}

	String fix() {
		return fix;
	}
}
