package org.portwright.workspace.operations;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
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

	private static String of(FeaturePath.Target target) {
		if (!(target.feature() instanceof EAttribute attribute) || attribute.isMany()) {
			return ""; //$NON-NLS-1$
		}
		Object value = target.object().eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
	}
}
