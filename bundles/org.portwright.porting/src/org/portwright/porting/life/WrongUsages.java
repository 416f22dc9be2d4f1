package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Conversion;
import org.portwright.model.NumberUsage;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;

/**
 * The numbers of an order that arrived with another usage than the wizard was told, by what the tenant says of them:
 * they are converted. Numbers that have a conversion already are left out.
 *
 * @param wrong   the numbers to be converted, folded, in the order of the usages
 * @param unknown how many numbers with a usage the tenant does not have, or gives no usages of
 */
public record WrongUsages(List<Wrong> wrong, long unknown) {

	/** The words of Graph and PowerShell for usages, among the capabilities of a number, in lower case. */
	private static final Map<NumberUsage, String> CAPABILITIES = Map.of(NumberUsage.USER, "userassignment", //$NON-NLS-1$
			NumberUsage.VOICE_APP, "voiceapplicationassignment", NumberUsage.CONFERENCE, "conferenceassignment"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Copies the list. */
	public WrongUsages {
		wrong = List.copyOf(wrong);
	}

	/**
	 * Numbers that need another usage.
	 *
	 * @param usage the usage that they are to have
	 */
	public record Wrong(NumberRange range, NumberUsage usage) {
	}

	/** A range of an order and the usage that was wanted for it. */
	private record Wanted(NumberRange range, NumberUsage usage) {
	}

	/**
	 * Compares an order with the numbers of its tenant.
	 *
	 * @param held the numbers of the tenant
	 */
	public static WrongUsages of(CheckedOrder checked, Collection<PhoneNumber> held) {
		TreeMap<Long, Wanted> wanted = wanted(checked);
		List<NumberRange> known = new ArrayList<>();
		Map<NumberUsage, List<NumberRange>> wrong = new EnumMap<>(NumberUsage.class);
		for (PhoneNumber number : held) {
			long digits = NumberRange.ofTenant(number.getId());
			Map.@Nullable Entry<Long, Wanted> entry = wanted.floorEntry(digits);
			if (entry != null && digits <= entry.getValue().range().last() && isSaid(number)) {
				NumberUsage usage = entry.getValue().usage();
				known.add(NumberRange.of(digits));
				if (!has(number, usage)) {
					wrong.computeIfAbsent(usage, any -> new ArrayList<>()).add(NumberRange.of(digits));
				}
			}
		}
		long all = NumberRanges.count(NumberRanges.fold(wanted.values().stream().map(Wanted::range).toList()));
		List<Wrong> folded = new ArrayList<>();
		wrong.forEach((usage, ranges) -> NumberRanges.fold(ranges)
				.forEach(range -> folded.add(new Wrong(range, usage))));
		return new WrongUsages(folded, all - NumberRanges.count(NumberRanges.fold(known)));
	}

	/** The ranges with a usage, by their first number, without those that have a conversion. */
	private static TreeMap<Long, Wanted> wanted(CheckedOrder checked) {
		List<NumberRange> converted = new ArrayList<>();
		for (Conversion conversion : checked.order().getConversions()) {
			NumberEntry.read("", "", conversion.getFirst(), conversion.getLast(), //$NON-NLS-1$ //$NON-NLS-2$
					checked.context().numberPlan()).range().ifPresent(converted::add);
		}
		List<NumberRange> taken = NumberRanges.fold(converted);
		TreeMap<Long, Wanted> wanted = new TreeMap<>();
		int at = 0;
		for (PortedNumbers numbers : checked.order().getNumbers()) {
			Optional<NumberRange> range = checked.numbers().entries().get(at++).range();
			if (range.isPresent() && numbers.getUsage() != NumberUsage.UNSPECIFIED) {
				RangeSets.minus(List.of(range.get()), taken)
						.forEach(left -> wanted.putIfAbsent(left.first(), new Wanted(left, numbers.getUsage())));
			}
		}
		return wanted;
	}

	/** Returns whether the tenant says for which usages a number is. Other capabilities say nothing of it. */
	private static boolean isSaid(PhoneNumber number) {
		return CAPABILITIES.keySet().stream().anyMatch(usage -> has(number, usage));
	}

	private static boolean has(PhoneNumber number, NumberUsage usage) {
		return number.getCapabilities().stream()
				.anyMatch(said -> said.strip().toLowerCase(Locale.ROOT).equals(CAPABILITIES.get(usage)));
	}
}
