package org.portwright.porting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.FeaturePath;

/**
 * What one rule says of one file: the problems, and what it judged at all. What it did not judge, because it is not
 * there or not known, is neither wrong nor fine.
 */
public final class Report implements Consumer<Problem> {

	private final List<Problem> problems = new ArrayList<>();
	private final Set<String> codes = new HashSet<>();
	private final Map<String, Fine> judged = new LinkedHashMap<>();

	Report() {
		// Only a check makes one.
	}

	/** There is a problem. */
	@Override
	public void accept(Problem problem) {
		problems.add(problem);
		codes.add(problem.code());
	}

	/** Whether there is a problem of a code. */
	public boolean has(String code) {
		return codes.contains(code);
	}

	/**
	 * A field was judged by a code, whatever came of it.
	 *
	 * @param object the object that has the field
	 */
	public void judged(String code, Identified object, EStructuralFeature field) {
		add(code, object, field);
	}

	/** Several fields of a file were judged by a code, whatever came of it. */
	public void judged(String code, ModelRoot root) {
		add(code, root, null);
	}

	private void add(String code, Identified object, @Nullable EStructuralFeature field) {
		judged.computeIfAbsent(code, any -> new Fine(code, Objects.requireNonNullElse(object.getId(), ""), //$NON-NLS-1$
				FeaturePath.of(object, field)));
	}

	List<Problem> problems() {
		return problems;
	}

	/** What was judged by some rules and by none of them found wrong. Two rules may have the same code. */
	static List<Fine> fine(Iterable<Report> reports) {
		Set<String> wrong = new HashSet<>();
		reports.forEach(report -> wrong.addAll(report.codes));
		List<Fine> fine = new ArrayList<>();
		for (Report report : reports) {
			for (Fine one : report.judged.values()) {
				if (wrong.add(one.code())) {
					fine.add(one);
				}
			}
		}
		return List.copyOf(fine);
	}
}
