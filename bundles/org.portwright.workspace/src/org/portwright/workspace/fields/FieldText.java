package org.portwright.workspace.fields;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.written.WrittenDate;

/** What fields hold, as the file writes it and people type it. */
public final class FieldText {

	private FieldText() {
	}

	/**
	 * Gives what a field holds; empty if it holds nothing or is not there.
	 *
	 * @param root where the path starts
	 */
	public static String of(EObject root, String path) {
		return FeaturePath.resolve(root, path).map(FieldText::of).orElse(""); //$NON-NLS-1$
	}

	/** What a field shows to people: dates with the day of the week, everything else as the file writes it. */
	public static String shown(EObject root, String path) {
		return FeaturePath.resolve(root, path)
				.map(target -> target.feature() instanceof EAttribute attribute && !attribute.isMany()
						&& target.object().eGet(attribute) instanceof LocalDate date ? WrittenDate.shown(date)
								: of(target))
				.orElse(""); //$NON-NLS-1$
	}

	/**
	 * Says for people why a field cannot hold what is typed; empty where it can, and where nothing is typed.
	 *
	 * @param type  of the object that the path starts at
	 * @param today the day from which dates without a year are understood
	 */
	public static Optional<String> refusal(EClass type, String path, String typed, LocalDate today) {
		return FeaturePath.feature(type, path).filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
				.filter(field -> !typed.isBlank() && !field.isMany())
				.flatMap(field -> refusal(field, typed.strip(), today));
	}

	private static Optional<String> refusal(EAttribute field, String typed, LocalDate today) {
		try {
			new TypedValues(today).read(field, typed, understood -> {
				// Whoever types it sees it in the field.
			});
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}

	private static String of(FeaturePath.Target target) {
		if (!(target.feature() instanceof EAttribute attribute) || attribute.isMany()) {
			return ""; //$NON-NLS-1$
		}
		Object value = target.object().eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
	}
}
