package org.portwright.model.paths;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;

/**
 * The path of a field from the root of its file, as problems print it and {@code set} takes it:
 * {@code loa.accountNumber}, in lists by id {@code numbers[+442079460000].last}. An id may hold anything but a closing
 * bracket.
 */
@SuppressWarnings("nls")
public final class FeaturePath {

	private FeaturePath() {
	}

	/**
	 * A field of an object, or the object itself.
	 *
	 * @param object  the object that a path led to
	 * @param feature the last feature of the path, or {@code null} if the path names an element of a list
	 */
	public record Target(EObject object, @Nullable EStructuralFeature feature) {
	}

	/**
	 * Gives the path of a field.
	 *
	 * @param object  an object of the model
	 * @param feature one of its features, or {@code null} for the object itself
	 * @return the path; empty for the root itself
	 */
	public static String of(EObject object, @Nullable EStructuralFeature feature) {
		var path = new StringBuilder();
		appendObject(path, object);
		if (feature != null) {
			appendFeature(path, feature);
		}
		return path.toString();
	}

	private static void appendObject(StringBuilder path, EObject object) {
		EObject container = object.eContainer();
		if (container == null) {
			return;
		}
		appendObject(path, container);
		EReference containment = object.eContainmentFeature();
		appendFeature(path, containment);
		if (containment.isMany() && object instanceof Identified identified) {
			path.append('[').append(identified.getId()).append(']');
		}
	}

	private static void appendFeature(StringBuilder path, EStructuralFeature feature) {
		if (!path.isEmpty()) {
			path.append('.');
		}
		path.append(feature.getName());
	}

	/**
	 * Finds what a path names.
	 *
	 * @param root the root of a file
	 * @param path a path as {@link #of} gives it
	 * @return the target, or empty if the path names nothing
	 */
	public static Optional<Target> resolve(EObject root, String path) {
		EObject object = root;
		int at = 0;
		while (true) {
			int end = endOfName(path, at);
			EStructuralFeature feature = object.eClass().getEStructuralFeature(path.substring(at, end));
			if (feature == null) {
				return Optional.empty();
			}
			if (end == path.length()) {
				return Optional.of(new Target(object, feature));
			}
			if (!(feature instanceof EReference reference) || !reference.isContainment()) {
				return Optional.empty();
			}
			EObject next;
			if (path.charAt(end) == '[') {
				int close = path.indexOf(']', end);
				next = close < 0 || !reference.isMany() ? null
						: element(object, reference, path.substring(end + 1, close));
				end = close + 1;
			} else {
				next = reference.isMany() ? null : (EObject) object.eGet(reference);
			}
			if (next == null) {
				return Optional.empty();
			}
			if (end == path.length()) {
				return Optional.of(new Target(next, null));
			}
			if (path.charAt(end) != '.') {
				return Optional.empty();
			}
			object = next;
			at = end + 1;
		}
	}

	private static int endOfName(String path, int from) {
		int end = from;
		while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
			end++;
		}
		return end;
	}

	private static @Nullable EObject element(EObject owner, EReference list, String id) {
		for (Object element : (Iterable<?>) owner.eGet(list)) {
			if (element instanceof Identified identified && id.equals(identified.getId())) {
				return identified;
			}
		}
		return null;
	}
}
