package org.portwright.porting.fields;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;

/** Says in words where in a file a field is. The model is not needed for it: a path names classes by their features. */
@SuppressWarnings("nls")
public final class FieldNames {

	private FieldNames() {
	}

	/**
	 * Names a field of an order or a tenant, such as {@code Service address, Postcode}; numbers as people write them.
	 *
	 * @param path  path of the field from the root of its file
	 * @param value what offends there: if these are numbers, they name their entry better than its id, which is the
	 *              first number that it once had
	 */
	public static String of(String path, String value) {
		List<FeaturePath.Step> steps = FeaturePath.steps(path);
		if (steps.isEmpty()) {
			return Words.of(Literals.PORT_ORDER);
		}
		// What both have is called the same in both.
		EClass type = Literals.PORT_ORDER.getEStructuralFeature(steps.getFirst().name()) == null ? Literals.TENANT
				: Literals.PORT_ORDER;
		var name = new StringBuilder();
		for (FeaturePath.Step step : steps) {
			@Nullable
			EStructuralFeature feature = type.getEStructuralFeature(step.name());
			if (feature == null) {
				return path;
			}
			// The form is the whole page; nobody needs to be told.
			if (feature != Literals.PORT_ORDER__LOA || steps.size() == 1) {
				name.append(name.isEmpty() ? "" : ", ").append(Words.of(feature));
			}
			boolean last = step == steps.getLast();
			step.id().flatMap(id -> (last ? numbers(value) : Optional.<String>empty()).or(() -> numbers(id)))
					.ifPresent(found -> name.append(' ').append(found));
			if (feature instanceof EReference reference) {
				type = reference.getEReferenceType();
			}
		}
		return name.toString();
	}

	/** What is no number in E.164 is none here: a count of two digits would be one abroad. */
	private static Optional<String> numbers(String text) {
		if (!text.startsWith("+")) {
			return Optional.empty();
		}
		try {
			return Optional.of(UkNumberPlan.display(range(text)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static NumberRange range(String text) {
		String[] ends = text.split("-", 2);
		return NumberRange.of(ends[0], ends[ends.length - 1]);
	}
}
