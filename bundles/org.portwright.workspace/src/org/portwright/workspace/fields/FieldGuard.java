package org.portwright.workspace.fields;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.fields.FieldList;
import org.portwright.workspace.internal.texts.Messages;

/** The fields that no assignment changes, with the way out. */
final class FieldGuard {

	/** What says how it was. */
	private static final Set<EStructuralFeature> RECORDS = Set.of(Literals.PORT_ORDER__JOURNAL,
			Literals.PORT_ORDER__REVISIONS);
	private static final Set<EClass> OF_RECORDS = Set.of(Literals.JOURNAL_ENTRY, Literals.KEPT_FILE, Literals.REVISION,
			Literals.REVISION_VALUE);

	private FieldGuard() {
	}

	/**
	 * Checks that a field may be assigned to.
	 *
	 * @param feature {@code null} for the object itself, as an entry of a list
	 * @throws IllegalArgumentException if it may not
	 */
	static void check(EObject object, @Nullable EStructuralFeature feature) {
		if (feature != null && RECORDS.contains(feature) || OF_RECORDS.contains(object.eClass())) {
			throw new IllegalArgumentException(Messages.FieldAssignments_journal);
		}
		if (feature == Literals.PORT_ORDER__SOURCES || object.eClass() == Literals.VALUE_SOURCE) {
			throw new IllegalArgumentException(Messages.FieldAssignments_source);
		}
		if (feature != null && !FieldList.isSettable(feature)) {
			throw new IllegalArgumentException(Messages.FieldAssignments_fixed);
		}
	}

	/** Returns the request to name a field of a group or of an entry. */
	static String inside(String path, EReference part) {
		String fields = part.getEReferenceType().getEAllStructuralFeatures().stream()
				.filter(FieldList::isSettable).map(EStructuralFeature::getName)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		String message = part.isMany() ? Messages.FieldAssignments_list : Messages.FieldAssignments_group;
		return NLS.bind(message, path, fields);
	}
}
