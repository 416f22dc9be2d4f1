package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;

/** The marks that at most one object of a list has: a tenant has one initial and one default domain. */
public final class SoleMarks {

	private static final Set<EStructuralFeature> MARKS = Set.of(Literals.DOMAIN__INITIAL, Literals.DOMAIN__DEFAULT);

	private SoleMarks() {
	}

	/**
	 * Returns the commands that take a mark from the others of a list, also from those that have not got it yet, since
	 * several assignments may give it.
	 */
	public static List<Command> clear(EditingDomain domain, EObject marked, EStructuralFeature mark, List<?> list) {
		List<Command> commands = new ArrayList<>();
		if (MARKS.contains(mark)) {
			for (Object other : list) {
				if (other != marked) {
					commands.add(new SetCommand(domain, (EObject) other, mark, SetCommand.UNSET_VALUE));
				}
			}
		}
		return commands;
	}

	/** Returns the commands that take all marks of a new object from the others of the list that it goes into. */
	public static List<Command> clear(EditingDomain domain, EObject added, List<?> list) {
		List<Command> commands = new ArrayList<>();
		for (EStructuralFeature feature : added.eClass().getEAllStructuralFeatures()) {
			if (added.eIsSet(feature)) {
				commands.addAll(clear(domain, added, feature, list));
			}
		}
		return commands;
	}
}
