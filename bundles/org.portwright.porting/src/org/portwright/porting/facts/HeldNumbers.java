package org.portwright.porting.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;

/**
 * The numbers of a tenant as they were at one moment, as little of each as facts need: a tenant has up to 100,000, and
 * they are taken on the thread of the model. Immutable.
 */
public final class HeldNumbers {

	/** No numbers. */
	public static final HeldNumbers NONE = new HeldNumbers(new long[0], new Holding[0], AssignedNumbers.NONE);

	private final long[] numbers;
	private final Holding[] holdings;
	private final AssignedNumbers assigned;

	private HeldNumbers(long[] numbers, Holding[] holdings, AssignedNumbers assigned) {
		this.assigned = assigned;
		this.numbers = numbers;
		this.holdings = holdings;
	}

	/**
	 * Takes the numbers of a tenant. Numbers that are not in E.164, or have gone, are left out.
	 */
	public static HeldNumbers of(Tenant tenant) {
		List<PhoneNumber> list = tenant.getPhoneNumbers();
		var numbers = new long[list.size()];
		var holdings = new Holding[list.size()];
		int count = 0;
		for (PhoneNumber number : list) {
			long digits = NumberRange.ofTenant(number.getId());
			if (digits > 0 && number.getGone() == null) {
				numbers[count] = digits;
				holdings[count] = Holding.of(number);
				count++;
			}
		}
		return new HeldNumbers(Arrays.copyOf(numbers, count), Arrays.copyOf(holdings, count),
				AssignedNumbers.of(tenant));
	}

	/** Which account has which of them. */
	public AssignedNumbers assigned() {
		return assigned;
	}

	/** The numbers by how they are held, folded. */
	public Map<Holding, List<NumberRange>> folded() {
		Map<Holding, List<NumberRange>> folded = new EnumMap<>(Holding.class);
		for (Holding holding : Holding.values()) {
			List<NumberRange> ranges = new ArrayList<>();
			for (int i = 0; i < numbers.length; i++) {
				if (holdings[i] == holding) {
					ranges.add(NumberRange.of(numbers[i]));
				}
			}
			folded.put(holding, NumberRanges.fold(ranges));
		}
		return folded;
	}
}
