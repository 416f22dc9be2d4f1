package org.portwright.workspace.fields;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;

/** Organisation IDs where they are typed: PowerShell and registries write GUIDs in braces, Microsoft's forms do not. */
public final class OrganisationIds {

	private static final Set<EStructuralFeature> FIELDS = Set.of(Literals.PORT_ORDER__ORGANISATION_ID,
			Literals.TENANT__ORGANISATION_ID);
	private static final Pattern IN_BRACES = Pattern
			.compile("\\{(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\}"); //$NON-NLS-1$

	private OrganisationIds() {
	}

	/** Whether a field holds one. */
	static boolean isIn(EStructuralFeature field) {
		return FIELDS.contains(field);
	}

	/** Gives a whole GUID without the braces around it, and anything else as it is. */
	public static String withoutBraces(String typed) {
		Matcher guid = IN_BRACES.matcher(typed);
		return guid.matches() ? String.valueOf(guid.group(1)) : typed;
	}
}
