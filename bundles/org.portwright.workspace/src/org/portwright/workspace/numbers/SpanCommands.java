package org.portwright.workspace.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.Edit.Part;
import org.portwright.porting.Edit.Slice;
import org.portwright.porting.Edit.Span;

/**
 * Gives entries of an order other numbers. An entry keeps its id and takes the first of its new spans; for each further
 * one there is a new entry like it.
 */
public final class SpanCommands {

	private final EditingDomain domain;
	private final PortOrder order;
	private final NumberEntries entries;
	private final List<Command> changes = new ArrayList<>();
	private final List<PortedNumbers> removed = new ArrayList<>();

	public SpanCommands(EditingDomain domain, PortOrder order) {
		this.domain = domain;
		this.order = order;
		this.entries = new NumberEntries(order);
	}

	/** Gives one entry these numbers, at least one span. */
	public void replace(PortedNumbers entry, List<Span> spans) {
		set(entry, Literals.PORTED_NUMBERS__FIRST, spans.get(0).first());
		set(entry, Literals.PORTED_NUMBERS__LAST, spans.get(0).last());
		for (Span span : spans.subList(1, spans.size())) {
			make(entry,
					NumberRange.of(span.first(), span.last().isEmpty() ? span.first() : span.last()));
		}
	}

	/** Leaves one entry only these of its numbers, at least one. */
	public void keep(PortedNumbers entry, List<NumberRange> ranges) {
		replace(entry, ranges.stream()
				.map(range -> new Span(range.firstE164(), range.count() > 1 ? range.lastE164() : "")).toList()); //$NON-NLS-1$
	}

	/** Makes an entry like another one but for its numbers. */
	public PortedNumbers make(PortedNumbers like, NumberRange range) {
		return entries.make(EcoreUtil.copy(like), range);
	}

	/** Leaves the order only what belongs to a part. */
	public void keep(Part part) {
		Map<String, List<Slice>> byEntry = new LinkedHashMap<>();
		part.numbers().forEach(slice -> byEntry.computeIfAbsent(slice.entry(), id -> new ArrayList<>()).add(slice));
		for (PortedNumbers entry : order.getNumbers()) {
			List<Slice> slices = byEntry.getOrDefault(entry.getId(), List.of());
			if (slices.isEmpty()) {
				removed.add(entry);
			} else if (slices.stream().noneMatch(slice -> slice.span().isEmpty())) {
				replace(entry, slices.stream().map(slice -> slice.span().orElseThrow()).toList());
			}
		}
	}

	private void set(PortedNumbers entry, EAttribute attribute, String value) {
		changes.add(new SetCommand(domain, entry, attribute, value.isEmpty() ? SetCommand.UNSET_VALUE : value));
	}

	/** The commands: new entries first, since their places were found in the list as it is. */
	public List<Command> commands() {
		List<Command> commands = new ArrayList<>(entries.commands(domain));
		commands.addAll(changes);
		if (!removed.isEmpty()) {
			commands.add(new RemoveCommand(domain, order, Literals.PORT_ORDER__NUMBERS, removed));
		}
		return commands;
	}
}
