package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.paths.FeaturePath;

/** The fields of a file by their paths, to propose near ones for a path that names nothing. */
final class FieldPaths {

	private static final int PROPOSALS = 3;
	/** Of a list this many elements are looked at: enough to show how a path into it is written. */
	private static final int ELEMENTS = 50;

	private final List<String> paths = new ArrayList<>();

	FieldPaths(EObject root) {
		collect(root);
	}

	private void collect(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference) || !reference.isContainment()) {
				paths.add(FeaturePath.of(object, feature));
			} else if (!reference.isMany()) {
				if (object.eGet(reference) instanceof EObject part) {
					collect(part);
				}
			} else {
				((List<?>) object.eGet(reference)).stream().limit(ELEMENTS).forEach(part -> collect((EObject) part));
			}
		}
	}

	/** Gives up to three paths that are written much like this one, the nearest first. */
	List<String> near(String path) {
		String wanted = path.toLowerCase(Locale.ROOT);
		int limit = Math.max(2, wanted.length() / 3);
		record Near(String path, int distance) {
		}
		return paths.stream()
				.map(candidate -> new Near(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
				.filter(near -> near.distance <= limit).sorted(Comparator.comparingInt(Near::distance)).limit(PROPOSALS)
				.map(Near::path).toList();
	}

	/** The distance of the whole paths, or of the last names alone: people leave out where a field stands. */
	private static int distance(String wanted, String candidate) {
		int whole = editDistance(wanted, candidate);
		String wantedName = wanted.substring(wanted.lastIndexOf('.') + 1);
		String name = candidate.substring(candidate.lastIndexOf('.') + 1);
		return Math.min(whole, editDistance(wantedName, name) + 1);
	}

	private static int editDistance(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[b.length()];
	}
}
