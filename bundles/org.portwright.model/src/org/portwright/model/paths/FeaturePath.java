package org.portwright.model.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
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

	private static final Pattern STEP = Pattern.compile("(?<name>[^.\\[]+)(?:\\[(?<id>[^\\]]+)])?(?<separator>\\.|$)");
	private static final String NAME = "name";
	private static final String ID = "id";
	private static final String SEPARATOR = "separator";

	private FeaturePath() {
	}

	/**
	 * A field of an object, or the object itself.
	 *
	 * @param feature the last feature of the path, or {@code null} if the path names an element of a list
	 */
	public record Target(EObject object, @Nullable EStructuralFeature feature) {
	}

	/**
	 * A step of a path.
	 *
	 * @param name name of a feature
	 * @param id   id of the element where the feature is a list
	 */
	public record Step(String name, Optional<String> id) {
	}

	/**
	 * Gives the steps of a path, whether it leads anywhere or not.
	 *
	 * @param path a path as {@link #of} gives it
	 * @return the steps from the root; none for the root itself
	 */
	public static List<Step> steps(String path) {
		List<Step> steps = new ArrayList<>();
		Matcher step = STEP.matcher(path);
		while (step.lookingAt()) {
			steps.add(new Step(String.valueOf(step.group(NAME)), Optional.ofNullable(step.group(ID))));
			step.region(step.end(), path.length());
		}
		return steps;
	}

	/**
	 * Gives the path of a field.
	 *
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
	 * Finds the feature that a path leads to, whatever a file has there.
	 *
	 * @param type the class that the path begins at
	 * @param path a path as {@link #of} gives it
	 * @return the last feature of the path, or empty if the class has no such path
	 */
	public static Optional<EStructuralFeature> feature(EClass type, String path) {
		Optional<EStructuralFeature> found = Optional.empty();
		@Nullable
		EClass owner = type;
		for (Step step : steps(path)) {
			found = owner == null ? Optional.empty() : Optional.ofNullable(owner.getEStructuralFeature(step.name()));
			owner = found.filter(EReference.class::isInstance).map(EReference.class::cast)
					.map(EReference::getEReferenceType).orElse(null);
		}
		return found;
	}

	/**
	 * Finds what a path names.
	 *
	 * @param path a path as {@link #of} gives it
	 * @return the target, or empty if the path names nothing
	 */
	public static Optional<Target> resolve(EObject root, String path) {
		EObject object = root;
		Matcher step = STEP.matcher(path);
		while (step.lookingAt()) {
			EStructuralFeature feature = object.eClass().getEStructuralFeature(step.group(NAME));
			String id = step.group(ID);
			boolean last = step.group(SEPARATOR).isEmpty();
			if (feature == null) {
				return Optional.empty();
			}
			if (last && id == null) {
				return Optional.of(new Target(object, feature));
			}
			EObject part = part(object, feature, id);
			if (part == null) {
				return Optional.empty();
			}
			if (last) {
				return Optional.of(new Target(part, null));
			}
			object = part;
			step.region(step.end(), path.length());
		}
		return Optional.empty();
	}

	private static @Nullable EObject part(EObject owner, EStructuralFeature feature, @Nullable String id) {
		if (!(feature instanceof EReference reference) || !reference.isContainment()
				|| reference.isMany() != (id != null)) {
			return null;
		}
		if (id == null) {
			return (EObject) owner.eGet(reference);
		}
		for (Object element : (Iterable<?>) owner.eGet(reference)) {
			if (element instanceof Identified identified && id.equals(identified.getId())) {
				return identified;
			}
		}
		return null;
	}
}
