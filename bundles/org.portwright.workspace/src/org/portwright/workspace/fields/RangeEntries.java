package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.NumberFields;

/**
 * Entries of a list that are ranges of numbers: DDI ranges, numbers that stay, conversions. Nothing is changed here.
 */
final class RangeEntries {

	private final EditingDomain domain;
	private final EntryKind kind;

	RangeEntries(EditingDomain domain, EntryKind kind) {
		this.domain = domain;
		this.kind = kind;
	}

	/**
	 * Takes numbers out of the entries of a list. An entry that loses numbers from its middle becomes two like it.
	 *
	 * @throws IllegalArgumentException if one of the numbers is in none of the entries, or in several
	 */
	Command without(EObject owner, EReference list, List<NumberRange> ranges) {
		List<EObject> entries = new ArrayList<>();
		((List<?>) owner.eGet(list)).forEach(entry -> entries.add((EObject) entry));
		List<NumberRange> wanted = NumberRanges.fold(ranges);
		List<NumberRange> missing = wanted;
		List<EObject> whole = new ArrayList<>();
		var all = new CompoundCommand();
		for (EObject entry : entries) {
			List<NumberRange> own = kind.rangeOf(entry).map(List::of).orElse(List.of());
			List<NumberRange> taken = RangeSets.common(own, wanted);
			if (taken.isEmpty()) {
				continue;
			}
			if (!RangeSets.common(taken, missing).equals(taken)) {
				throw new IllegalArgumentException(NLS.bind(Messages.ListEntries_several,
						RangeSets.text(taken.getFirst()), ((Identified) entry).getId()));
			}
			missing = RangeSets.minus(missing, taken);
			List<NumberRange> left = RangeSets.minus(own, taken);
			if (left.isEmpty()) {
				whole.add(entry);
			} else {
				cut(owner, list, entry, left).forEach(all::append);
			}
		}
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.ListEntries_noNumber, RangeSets.text(missing.getFirst())));
		}
		new Removal(domain).entries(owner, list, whole).ifPresent(all::append);
		return all.unwrap();
	}

	private List<Command> cut(EObject owner, EReference list, EObject entry, List<NumberRange> left) {
		List<Command> commands = new ArrayList<>();
		for (NumberRange range : left.subList(1, left.size())) {
			EObject other = EcoreUtil.copy(entry);
			((Identified) other).setId(((Identified) kind.make(range)).getId());
			kind.fill(other, range);
			commands.add(new AddCommand(domain, owner, list, other));
		}
		NumberRange first = left.getFirst();
		commands.add(new SetCommand(domain, entry, kind.key(), first.firstE164()));
		commands.add(new SetCommand(domain, entry, kind.type().getEStructuralFeature(NumberFields.LAST),
				first.count() > 1 ? first.lastE164() : SetCommand.UNSET_VALUE));
		return commands;
	}
}
