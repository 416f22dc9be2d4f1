package org.portwright.porting.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.portwright.model.Conversion;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.internal.order.NumberKind;

/**
 * The numbers that are wanted for a voice app or a conference bridge and come as user numbers, which freephone numbers
 * do not, so that they are to be converted; without those that have a conversion already.
 */
public final class WantedConversions {

	private WantedConversions() {
	}

	/** @param number in E.164 */
	public record Wanted(String number, NumberUsage usage) {
	}

	/**
	 * Gives them in the order of the file, each once.
	 *
	 * @param most how many at most
	 */
	public static List<Wanted> of(CheckedOrder checked, int most) {
		Set<Long> seen = new HashSet<>();
		for (Conversion conversion : checked.order().getConversions()) {
			NumberEntry.read("", "", conversion.getFirst(), conversion.getLast(), //$NON-NLS-1$ //$NON-NLS-2$
					checked.context().numberPlan()).range()
					.ifPresent(range -> range.numbers().limit(most).forEach(seen::add));
		}
		List<Wanted> wanted = new ArrayList<>();
		int at = 0;
		for (PortedNumbers numbers : checked.order().getNumbers()) {
			NumberEntry entry = checked.numbers().entries().get(at);
			if (OpenConversions.isService(numbers.getUsage())) {
				for (ClassifiedRange piece : entry.pieces()) {
					if (NumberKind.GEOGRAPHIC.has(piece.classification())) {
						piece.range().numbers().limit(most).filter(seen::add).forEach(
								number -> wanted.add(new Wanted(NumberRange.e164(number), numbers.getUsage())));
					}
				}
			}
			at++;
		}
		return wanted.stream().limit(most).toList();
	}
}
