package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.fields.FieldList;

/** The fields of a file by their paths, to propose near ones for a path that names nothing. */
final class FieldPaths {

	private static final int PROPOSALS = 3;
	/** Of a list this many entries are looked at: enough to show how a path into it is written. */
	private static final int ENTRIES = 50;
	/** No path is longer, but what somebody took for one may be. */
	private static final int LONGEST = 200;

	private final List<String> paths = new ArrayList<>();

	FieldPaths(EObject root) {
		collect(root);
	}

	private void collect(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (FieldList.isSettable(feature) && !isGroup(feature)) {
				paths.add(FeaturePath.of(object, feature));
			}
			if (feature instanceof EReference reference && reference.isContainment()) {
				if (reference.isMany()) {
					((List<?>) object.eGet(reference)).stream().limit(ENTRIES)
							.forEach(part -> collect((EObject) part));
				} else if (object.eGet(reference) instanceof EObject part) {
					collect(part);
				}
			}
		}
	}

	private static boolean isGroup(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && !reference.isMany();
	}

	/** Gives up to three paths that are written much like this one, the nearest first. */
	List<String> near(String path) {
		return path.length() > LONGEST ? List.of()
				: Nearness.nearest(path, paths, PROPOSALS, FieldPaths::distance);
	}

	/** The distance of the whole paths, or of their ends: people leave out where a field stands. */
	private static int distance(String wanted, String candidate) {
		int whole = Nearness.distance(wanted, candidate);
		int from = candidate.length();
		int count = FeaturePath.steps(wanted).size();
		if (count == 0) {
			return whole;
		}
		for (int steps = count; steps > 0 && from > 0; steps--) {
			from = candidate.lastIndexOf('.', from - 1);
		}
		return from <= 0 ? whole : Math.min(whole, Nearness.distance(wanted, candidate.substring(from + 1)) + 1);
	}
}
