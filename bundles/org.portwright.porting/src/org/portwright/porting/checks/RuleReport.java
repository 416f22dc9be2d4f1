package org.portwright.porting.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.Fine;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;

/** What one rule said of one file. */
final class RuleReport implements Report {

	private final List<Problem> problems = new ArrayList<>();
	private final Set<String> codes = new HashSet<>();
	private final Map<String, Fine> judged = new LinkedHashMap<>();

	@Override
	public void accept(Problem problem) {
		problems.add(problem);
		codes.add(problem.code());
	}

	@Override
	public boolean has(String code) {
		return codes.contains(code);
	}

	@Override
	public void judged(String code, Identified object, EStructuralFeature field) {
		add(code, object, field);
	}

	@Override
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
	static List<Fine> fine(Iterable<RuleReport> reports) {
		Set<String> wrong = new HashSet<>();
		reports.forEach(report -> wrong.addAll(report.codes));
		List<Fine> fine = new ArrayList<>();
		for (RuleReport report : reports) {
			for (Fine one : report.judged.values()) {
				if (wrong.add(one.code())) {
					fine.add(one);
				}
			}
		}
		return List.copyOf(fine);
	}
}
