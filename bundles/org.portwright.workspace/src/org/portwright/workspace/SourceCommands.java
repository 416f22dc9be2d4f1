package org.portwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.ValueSources;

/** Changes of the sources that an order keeps of its values, as commands. Nothing is changed here. */
public final class SourceCommands {

	private final EditingDomain domain;
	private final PortOrder order;

	/** @param order an order in a file, or one that is to go into a file */
	public SourceCommands(EditingDomain domain, PortOrder order) {
		this.domain = domain;
		this.order = order;
	}

	/** Leaves sources of numbers only these numbers; a source that has none of them goes. */
	public Optional<Command> keepNumbers(List<NumberRange> folded) {
		return limit(numbers -> RangeSets.common(numbers, folded));
	}

	/** Takes numbers out of all sources: they were edited, so that no text says them any more. */
	public Optional<Command> withoutNumbers(List<NumberRange> folded) {
		return limit(numbers -> RangeSets.minus(numbers, folded));
	}

	private interface Limit {

		List<NumberRange> of(List<NumberRange> numbers);
	}

	private Optional<Command> limit(Limit limit) {
		var all = new CompoundCommand();
		List<ValueSource> gone = new ArrayList<>();
		for (ValueSource source : order.getSources()) {
			if (ValueSources.isOfNumbers(source)) {
				List<NumberRange> numbers = ValueSources.ranges(source);
				List<NumberRange> left = limit.of(numbers);
				if (left.isEmpty()) {
					gone.add(source);
				} else if (!left.equals(numbers)) {
					all.append(value(source, left));
				}
			}
		}
		remove(gone).ifPresent(all::append);
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	/** Removes the sources of fields for which this holds. */
	public Optional<Command> withoutFields(Predicate<ValueSource> outdated) {
		return remove(order.getSources().stream().filter(source -> !ValueSources.isOfNumbers(source)).filter(outdated)
				.toList());
	}

	private Optional<Command> remove(List<ValueSource> sources) {
		return sources.isEmpty() ? Optional.empty()
				: Optional.of(new RemoveCommand(domain, order, Literals.PORT_ORDER__SOURCES,
						new LinkedHashSet<>(sources)));
	}

	/** Confirms the values of all sources. */
	public List<Command> confirmAll() {
		return confirm(order.getSources());
	}

	/** Confirms the value of a field. */
	public List<Command> confirmField(String path) {
		return confirm(order.getSources().stream().filter(source -> path.equals(source.getField())).toList());
	}

	private List<Command> confirm(List<ValueSource> sources) {
		return sources.stream().filter(ValueSource::isUnconfirmed).map(this::confirm).toList();
	}

	/** Confirms numbers: a source that has others beside them becomes two. */
	public List<Command> confirmNumbers(List<NumberRange> folded) {
		List<Command> commands = new ArrayList<>();
		var ids = new SourceIds(order);
		for (ValueSource source : order.getSources()) {
			List<NumberRange> numbers = source.isUnconfirmed() ? ValueSources.ranges(source) : List.of();
			List<NumberRange> confirmed = RangeSets.common(numbers, folded);
			if (confirmed.equals(numbers) && !numbers.isEmpty()) {
				commands.add(confirm(source));
			} else if (!confirmed.isEmpty()) {
				commands.add(value(source, RangeSets.minus(numbers, confirmed)));
				ValueSource other = EcoreUtil.copy(source);
				other.setId(ids.free(confirmed.getFirst().firstE164()));
				other.setValue(ValueSources.text(confirmed));
				other.setUnconfirmed(false);
				commands.add(new AddCommand(domain, order, Literals.PORT_ORDER__SOURCES, other));
			}
		}
		return commands;
	}

	private Command confirm(ValueSource source) {
		return new SetCommand(domain, source, Literals.VALUE_SOURCE__UNCONFIRMED, SetCommand.UNSET_VALUE);
	}

	private Command value(ValueSource source, List<NumberRange> numbers) {
		return new SetCommand(domain, source, Literals.VALUE_SOURCE__VALUE, ValueSources.text(numbers));
	}
}
