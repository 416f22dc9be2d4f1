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

	/** Most rules find nothing, and there are many rules: lists are made when they are needed. */
	private List<Problem> problems = List.of();
	private Map<String, Fine> judged = Map.of();

	@Override
	public void accept(Problem problem) {
		if (problems.isEmpty()) {
			problems = new ArrayList<>();
		}
		problems.add(problem);
	}

	@Override
	public boolean has(String code) {
		return problems.stream().anyMatch(problem -> problem.code().equals(code));
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
		if (judged.isEmpty()) {
			judged = new LinkedHashMap<>();
		}
		judged.computeIfAbsent(code, any -> new Fine(code, Objects.requireNonNullElse(object.getId(), ""), //$NON-NLS-1$
				FeaturePath.of(object, field)));
	}

	List<Problem> problems() {
		return problems;
	}

	/** What was judged by some rules and by none of them found wrong. Two rules may have the same code. */
	static List<Fine> fine(Iterable<RuleReport> reports) {
		Set<String> wrong = new HashSet<>();
		for (RuleReport report : reports) {
			for (Problem problem : report.problems) {
				wrong.add(problem.code());
			}
		}
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
