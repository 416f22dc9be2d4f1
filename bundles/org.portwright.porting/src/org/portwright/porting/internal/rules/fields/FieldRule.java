package org.portwright.porting.internal.rules.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Identified;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.Subject;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * A rule of one field, made by a {@link FieldRow}: its texts are found by its code, and what it reads by its field.
 *
 * @param <S> whose field it is
 */
public final class FieldRule<S extends Subject> implements Rule<S> {

	private final String code;
	private final Severity severity;
	private final FieldRow row;
	private final Set<EStructuralFeature> reads;

	FieldRule(String code, Severity severity, FieldRow row) {
		this.code = code;
		this.severity = severity;
		this.row = row;
		Set<EStructuralFeature> all = new HashSet<>(row.field().reads());
		all.addAll(row.alsoRead());
		reads = Set.copyOf(all);
	}

	@Override
	public List<String> codes() {
		return List.of(code);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return reads;
	}

	@Override
	public Set<Fact> facts() {
		return row.facts();
	}

	/** The path of the field, where there are no lists on the way to it. */
	public String path() {
		return row.field().path();
	}

	/** Whether the field must not be empty, whatever else is given. */
	public boolean required() {
		return row.isRequired();
	}

	@Override
	public void check(S subject, Report report) {
		for (Identified owner : row.field().owners(subject.root())) {
			var value = new Value(row.field().text(owner), owner, subject);
			if (row.isApplied(value)) {
				take(row.judge(value), value, report);
			}
		}
	}

	private void take(Verdict verdict, Value value, Report report) {
		if (verdict.outcome() == Verdict.Outcome.NOT_JUDGED) {
			return;
		}
		if (row.isOfWholeFile()) {
			report.judged(code, value.subject().root());
		} else {
			report.judged(code, value.object(), row.field().attribute());
		}
		var problem = ProblemBuilder.of(code, severity, value.object(), row.field().attribute());
		switch (verdict.outcome()) {
		case MISSING -> problem.stillNeeded(value.draft()).report(message(verdict), report);
		case WRONG -> {
			if (!verdict.better().isEmpty()) {
				problem.fixedBy(row.fix(), RuleTexts.fix(code, verdict.better()), verdict.better());
			}
			problem.value(value.typed()).report(message(verdict), report);
		}
		case FINE, NOT_JUDGED -> {
			// There is no problem.
		}
		}
	}

	private String message(Verdict verdict) {
		return RuleTexts.message(code, verdict.variant().isEmpty() ? row.variant() : verdict.variant(),
				verdict.details());
	}

	@Override
	public String toString() {
		return code + ' ' + path();
	}
}
