package org.portwright.workspace.operations;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.paths.FeaturePath;

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

	private static String of(FeaturePath.Target target) {
		if (!(target.feature() instanceof EAttribute attribute) || attribute.isMany()) {
			return ""; //$NON-NLS-1$
		}
		Object value = target.object().eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
	}
}
