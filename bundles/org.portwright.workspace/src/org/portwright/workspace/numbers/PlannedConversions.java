package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.Conversion;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.profiles.RuleProfiles;

/**
 * The conversions of an order that are planned. Those of numbers that move to another order go along; those that were
 * done stay, because they are part of what happened to this order.
 */
public final class PlannedConversions {

	private final PortOrder order;

	public PlannedConversions(PortOrder order) {
		this.order = order;
	}

	/**
	 * Returns copies for an order that gets some of the numbers.
	 *
	 * @param folded the numbers
	 */
	public List<Conversion> copiesFor(List<NumberRange> folded) {
		List<Conversion> copies = new ArrayList<>();
		for (Conversion conversion : order.getConversions()) {
			range(conversion).map(range -> RangeSets.common(List.of(range), folded)).ifPresent(
					pieces -> pieces.forEach(piece -> copies.add(copy(conversion, piece, piece == pieces.getFirst()))));
		}
		return copies;
	}

	/**
	 * Returns the commands that take numbers out of the conversions.
	 *
	 * @param folded the numbers
	 */
	public List<Command> without(EditingDomain domain, List<NumberRange> folded) {
		List<Command> commands = new ArrayList<>();
		List<Conversion> gone = new ArrayList<>();
		List<Conversion> further = new ArrayList<>();
		for (Conversion conversion : order.getConversions()) {
			Optional<NumberRange> range = range(conversion);
			List<NumberRange> left = range.map(all -> RangeSets.minus(List.of(all), folded)).orElse(List.of());
			if (range.isPresent() && left.isEmpty()) {
				gone.add(conversion);
			} else if (range.isPresent() && !left.equals(List.of(range.get()))) {
				commands.add(new SetCommand(domain, conversion, Literals.CONVERSION__FIRST,
						left.getFirst().firstE164()));
				commands.add(new SetCommand(domain, conversion, Literals.CONVERSION__LAST,
						left.getFirst().count() > 1 ? left.getFirst().lastE164() : SetCommand.UNSET_VALUE));
				left.subList(1, left.size()).forEach(piece -> further.add(copy(conversion, piece, false)));
			}
		}
		if (!further.isEmpty()) {
			commands.add(new AddCommand(domain, order, Literals.PORT_ORDER__CONVERSIONS, further));
		}
		if (!gone.isEmpty()) {
			commands.add(new RemoveCommand(domain, order, Literals.PORT_ORDER__CONVERSIONS, gone));
		}
		return commands;
	}

	/** Empty for what is done or names no numbers. */
	private static Optional<NumberRange> range(Conversion conversion) {
		return conversion.getDone() != null ? Optional.empty()
				: NumberEntry.read("", "", conversion.getFirst(), conversion.getLast(), //$NON-NLS-1$ //$NON-NLS-2$
						RuleProfiles.usual().numberPlan()).range();
	}

	private static Conversion copy(Conversion conversion, NumberRange numbers, boolean same) {
		Conversion copy = EcoreUtil.copy(conversion);
		if (!same) {
			copy.setId(Blank.randomId("conversion-")); //$NON-NLS-1$
		}
		copy.setFirst(numbers.firstE164());
		if (numbers.count() > 1) {
			copy.setLast(numbers.lastE164());
		} else {
			copy.eUnset(Literals.CONVERSION__LAST);
		}
		return copy;
	}
}
