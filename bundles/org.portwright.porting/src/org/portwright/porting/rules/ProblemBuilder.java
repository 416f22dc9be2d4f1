package org.portwright.porting.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Severity;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * Puts a problem together.
 */
public final class ProblemBuilder {

	private final String code;
	private final Severity severity;
	private final String object;
	private final String feature;
	private String value = ""; //$NON-NLS-1$
	private long count = 1;
	private List<String> places = List.of();
	private List<String> files = List.of();
	private boolean stillNeeded;
	private boolean judgement;
	private final List<QuickFix> fixes = new ArrayList<>();

	private ProblemBuilder(String code, Severity severity, String object, String feature) {
		this.code = code;
		this.severity = severity;
		this.object = object;
		this.feature = feature;
	}

	/** Begins a problem of a field. */
	public static ProblemBuilder of(String code, Severity severity, Identified object,
			EStructuralFeature feature) {
		return new ProblemBuilder(code, severity, id(object), FeaturePath.of(object, feature));
	}

	/** Begins a problem of a whole object. */
	public static ProblemBuilder of(String code, Severity severity, Identified object) {
		return new ProblemBuilder(code, severity, id(object), FeaturePath.of(object, null));
	}

	/**
	 * Begins a problem of a field that is known by its path.
	 *
	 * @param object  id of the object that has the field
	 * @param feature path of the field
	 */
	public static ProblemBuilder of(String code, Severity severity, String object, String feature) {
		return new ProblemBuilder(code, severity, object, feature);
	}

	private static String id(Identified object) {
		return Objects.requireNonNullElse(object.getId(), ""); //$NON-NLS-1$
	}

	/** Names the offending value; {@code null} is an empty one. */
	public ProblemBuilder value(@Nullable String offending) {
		value = Objects.requireNonNullElse(offending, ""); //$NON-NLS-1$
		return this;
	}

	/** Says for how many places of the field it holds, and which these are. */
	public ProblemBuilder places(long many, List<String> where) {
		count = many;
		places = where;
		return this;
	}

	/** Names the other files that it is about too. */
	public ProblemBuilder files(List<String> others) {
		files = others;
		return this;
	}

	/** Says whether the field is merely still empty. */
	public ProblemBuilder stillNeeded(boolean needed) {
		stillNeeded = needed;
		return this;
	}

	/** Lets the problem be accepted with a reason. */
	public ProblemBuilder judgement() {
		judgement = true;
		return this;
	}

	/** Adds a way to mend it, after those given before. */
	public ProblemBuilder fix(QuickFix fix) {
		fixes.add(fix);
		return this;
	}

	/**
	 * Mends it by another value of its field.
	 *
	 * @param better the value, as the file writes it
	 */
	public ProblemBuilder fixedBy(String id, String label, String better) {
		return fix(new QuickFix(id, label, List.of(new SetField(feature, better))));
	}

	/**
	 * Ends and reports the problem, with the text of its code.
	 *
	 * @param details what the text names
	 */
	public void report(Consumer<Problem> problems, Object... details) {
		report(RuleTexts.message(code, "", List.of(details)), problems); //$NON-NLS-1$
	}

	/** Ends and reports the problem, with a text that says what is wrong and what to do about it. */
	public void report(String message, Consumer<Problem> problems) {
		problems.accept(new Problem(code, severity, object, feature, value, message, count, places, files, stillNeeded,
				judgement, Optional.empty(), fixes));
	}
}
