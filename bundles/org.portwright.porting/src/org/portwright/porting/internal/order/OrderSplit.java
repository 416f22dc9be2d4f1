package org.portwright.porting.internal.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.portwright.model.PortType;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit.Part;
import org.portwright.porting.Edit.Slice;
import org.portwright.porting.Edit.Span;
import org.portwright.porting.Edit.SplitOrder;
import org.portwright.porting.NumberEntry;

/**
 * Works out how an order is split: its numbers by groups, one partial port after the other. The group with the main
 * number comes last and keeps the order's port type, because the account can close only when all the rest has gone.
 */
public final class OrderSplit {

	/** A group of numbers that stays together. */
	private static final class Group {
		private final List<Slice> slices = new ArrayList<>();
		private final List<NumberRange> ranges = new ArrayList<>();

		private void add(Slice slice, Optional<NumberRange> numbers) {
			slices.add(slice);
			numbers.ifPresent(ranges::add);
		}
	}

	private final CheckedOrder order;
	private final Map<Object, Group> groups = new LinkedHashMap<>();
	private final List<Slice> staying = new ArrayList<>();

	public OrderSplit(CheckedOrder order) {
		this.order = order;
	}

	/**
	 * Puts a whole entry into a group.
	 *
	 * @param group names the group; empty where it stays in the order whatever happens
	 */
	public void add(NumberEntry entry, Optional<?> group) {
		add(new Slice(entry.id(), Optional.empty()), entry.range(), group);
	}

	/**
	 * Puts some numbers of an entry into a group.
	 *
	 * @param group names the group; empty where they stay in the order whatever happens
	 */
	public void add(NumberEntry entry, NumberRange range, Optional<?> group) {
		add(new Slice(entry.id(), Optional.of(span(range))), Optional.of(range), group);
	}

	private void add(Slice slice, Optional<NumberRange> numbers, Optional<?> group) {
		if (group.isPresent()) {
			groups.computeIfAbsent(group.get(), any -> new Group()).add(slice, numbers);
		} else {
			staying.add(slice);
		}
	}

	/** The edit that splits the order. */
	public SplitOrder edit() {
		List<Group> sequence = new ArrayList<>(groups.values());
		Group last = last(sequence);
		sequence.remove(last);
		List<Part> parts = new ArrayList<>();
		PortType own = order.loa().getPortType();
		for (Group group : sequence) {
			parts.add(new Part(group.slices, own == PortType.FULL ? PortType.PARTIAL : own));
		}
		List<Slice> kept = new ArrayList<>(last.slices);
		kept.addAll(staying);
		parts.add(new Part(kept, own == PortType.FULL && takesInstalled(sequence) ? PortType.PARTIAL : own));
		return new SplitOrder(parts);
	}

	private Group last(List<Group> sequence) {
		OptionalLong main = NumberEntry.number(Typed.text(order.loa().getBillingNumber()),
				order.context().numberPlan());
		Group last = sequence.getFirst();
		for (Group group : sequence) {
			if (main.isPresent() && group.ranges.stream().anyMatch(range -> range.contains(main.getAsLong()))) {
				return group;
			}
			if (NumberRanges.count(group.ranges) > NumberRanges.count(last.ranges)) {
				last = group;
			}
		}
		return last;
	}

	private boolean takesInstalled(List<Group> leaving) {
		List<NumberRange> gone = new ArrayList<>();
		leaving.forEach(group -> gone.addAll(group.ranges));
		return !RangeSets.common(NumberRanges.fold(gone), InstalledRanges.folded(order)).isEmpty();
	}

	/** A range as edits name it. */
	public static Span span(NumberRange range) {
		return new Span(range.firstE164(), range.count() == 1 ? "" : range.lastE164()); //$NON-NLS-1$
	}
}
