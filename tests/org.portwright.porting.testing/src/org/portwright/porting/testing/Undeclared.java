package org.portwright.porting.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Subject;
import org.portwright.porting.facts.Fact;

/** What rules read and do not declare. */
public final class Undeclared {

	/** The report of a rule, of which only the codes are kept. */
	private static final class Reported implements Report {

		private final Set<String> codes = new HashSet<>();

		@Override
		public void accept(Problem problem) {
			codes.add(problem.code());
		}

		@Override
		public boolean has(String code) {
			return codes.contains(code);
		}

		@Override
		public void judged(String code, Identified object, EStructuralFeature field) {
			// What was fine does not matter here.
		}

		@Override
		public void judged(String code, ModelRoot root) {
			// What was fine does not matter here.
		}
	}

	private final Set<EStructuralFeature> free;
	private final Set<String> found = new TreeSet<>();

	/** @param free the features that any rule may read */
	public Undeclared(Set<EStructuralFeature> free) {
		this.free = Set.copyOf(free);
	}

	/** Lets a rule check, and gives what it read. */
	public <S extends Subject> RecordedReads reads(Rule<S> rule, S subject) {
		RecordedReads reads = RecordedReads.of(() -> rule.check(subject, new Reported()));
		Set<EStructuralFeature> features = new HashSet<>(reads.features());
		features.removeAll(rule.reads());
		features.removeAll(free);
		features.forEach(feature -> found.add(name(rule, feature)));
		Set<Fact> facts = new HashSet<>(reads.facts());
		facts.removeAll(rule.facts());
		facts.forEach(fact -> found.add(rule.codes() + " " + fact));
		return reads;
	}

	/** What was found: by the codes of each rule, the feature or the fact. */
	public Set<String> found() {
		return found;
	}

	/** A feature as it is named here. */
	public static String name(Rule<?> rule, EStructuralFeature feature) {
		return rule.codes() + " " + feature.getEContainingClass().getName() + '.' + feature.getName();
	}
}
