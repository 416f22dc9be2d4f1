package org.portwright.porting.internal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortType;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.NumberEntry.Shape;
import org.portwright.porting.OrderNumbers;

/**
 * Of which DDI ranges an order takes a part, which the industry calls complex DDI (domain facts D8): of the ranges as
 * installed; where none is recorded, runs of two or more numbers in a partial port that are not made of whole tens. A
 * single line has no range, and a full port leaves none behind.
 *
 * @param installed whether ranges are recorded as installed
 * @param parts     the ranges as installed of which some numbers move and others do not
 * @param runs      the runs of numbers that look like part of a range of which nothing is recorded
 * @param clear     whether everything is known that decides it, so that what is not here is known not to be
 */
public record PartialRanges(boolean installed, List<Part> parts, List<NumberRange> runs, boolean clear) {

	/** What it is read from. */
	public static final Set<EStructuralFeature> READS = Stream
			.of(OrderNumbers.READS, InstalledRanges.READS,
					Set.of(Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE, Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE))
			.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

	private static final PartialRanges NONE = new PartialRanges(false, List.of(), List.of(), false);
	private static final int TEN = 10;

	/**
	 * A range as installed of which some numbers move.
	 *
	 * @param moving those that move, as the fewest ranges
	 */
	public record Part(NumberEntry entry, NumberRange range, List<NumberRange> moving) {

		/** Copies the list. */
		public Part {
			moving = List.copyOf(moving);
		}

		/** How many numbers move. */
		public long count() {
			return NumberRanges.count(moving);
		}
	}

	/** Copies the lists. */
	public PartialRanges {
		parts = List.copyOf(parts);
		runs = List.copyOf(runs);
	}

	/** Those of an order. */
	public static PartialRanges of(CheckedOrder order) {
		PortType portType = order.loa().getPortType();
		if (order.loa().getLineType() != LineType.MULTI_LINE || portType == PortType.FULL) {
			return NONE;
		}
		List<NumberRange> moving = order.numbers().folded(NumberKind.GEOGRAPHIC::has);
		List<NumberEntry> entries = InstalledRanges.of(order);
		boolean installed = entries.stream().anyMatch(entry -> entry.range().isPresent());
		boolean clear = installed ? NumberEntry.areKnown(entries)
				: portType == PortType.PARTIAL && entries.stream().allMatch(entry -> entry.shape() == Shape.BLANK);
		List<NumberRange> runs = installed || portType != PortType.PARTIAL ? List.of()
				: moving.stream().filter(run -> run.count() > 1 && !isWholeTens(run)).toList();
		return new PartialRanges(installed, parts(entries, moving), runs,
				clear && order.numbers().known() && !moving.isEmpty());
	}

	private static List<Part> parts(List<NumberEntry> entries, List<NumberRange> moving) {
		List<Part> parts = new ArrayList<>();
		for (NumberEntry entry : entries) {
			entry.range().ifPresent(range -> {
				var part = new Part(entry, range, RangeSets.common(List.of(range), moving));
				if (part.count() > 0 && part.count() < range.count()) {
					parts.add(part);
				}
			});
		}
		return parts;
	}

	private static boolean isWholeTens(NumberRange run) {
		return run.first() % TEN == 0 && run.last() % TEN == TEN - 1;
	}

	/** Whether the order takes, or seems to take, a part of a range. */
	public boolean any() {
		return !parts.isEmpty() || !runs.isEmpty();
	}
}
