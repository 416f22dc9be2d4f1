package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.fields.FieldList;

/** What is taken away by clearing, as commands. Nothing is changed here. */
final class Removal {

	private final EditingDomain domain;

	Removal(EditingDomain domain) {
		this.domain = domain;
	}

	/** Removes entries of a list. Numbers do not belong to a site that is no more. */
	Optional<Command> entries(EObject owner, EReference list, List<EObject> entries) {
		if (entries.isEmpty()) {
			return Optional.empty();
		}
		var all = new CompoundCommand();
		if (owner instanceof PortOrder order && list == Literals.PORT_ORDER__SITES) {
			order.getNumbers().stream().filter(numbers -> entries.contains(numbers.getSite()))
					.forEach(numbers -> all.append(unset(numbers, Literals.PORTED_NUMBERS__SITE)));
		}
		// EMF looks every entry of the list up in what it is given: a set, or ten thousand would take seconds.
		all.append(new RemoveCommand(domain, owner, list, new LinkedHashSet<>(entries)));
		return Optional.of(all.unwrap());
	}

	/** Removes all entries of a list. */
	Optional<Command> all(EObject owner, EReference list) {
		List<EObject> entries = new ArrayList<>();
		((List<?>) owner.eGet(list)).forEach(entry -> entries.add((EObject) entry));
		return entries(owner, list, entries);
	}

	/** Clears all fields of a group. The group stays: it is there from the start. */
	Optional<Command> group(EObject group) {
		var all = new CompoundCommand();
		for (EStructuralFeature field : group.eClass().getEAllStructuralFeatures()) {
			if (field instanceof EReference part && part.isContainment()) {
				if (part.isMany()) {
					all(group, part).ifPresent(all::append);
				} else if (group.eGet(part) instanceof EObject inner) {
					group(inner).ifPresent(all::append);
				}
			} else if (FieldList.isSettable(field)
					&& (group.eIsSet(field) || UnreadValues.isUnread(group, field))) {
				all.append(unset(group, field));
			}
		}
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	private Command unset(EObject object, EStructuralFeature field) {
		return new SetCommand(domain, object, field, SetCommand.UNSET_VALUE);
	}
}
