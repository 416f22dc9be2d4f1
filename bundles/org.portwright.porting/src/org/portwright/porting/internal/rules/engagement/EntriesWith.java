package org.portwright.porting.internal.rules.engagement;

import java.util.List;
import java.util.function.Function;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;

/**
 * Finds the entries of an order that have certain numbers.
 *
 * @param <T> what is known of these numbers
 */
final class EntriesWith<T> {

	/** What is read of an order to find its entries, and to know whether it is still to be. */
	static final Reads READS = Reads.NUMBERS.and(Literals.PORT_ORDER__STATE);

	/**
	 * Hears of each.
	 *
	 * @param <T> what is known of the numbers
	 */
	@FunctionalInterface
	interface Found<T> {

		/**
		 * Takes an entry.
		 *
		 * @param common the numbers of the entry that are known
		 */
		void take(NumberEntry entry, NumberRange common, T known);
	}

	private final List<T> all;
	private final Function<T, NumberRange> range;

	/**
	 * @param all   what is known, in ascending order of its numbers, without overlap
	 * @param range the numbers of each
	 */
	EntriesWith(List<T> all, Function<T, NumberRange> range) {
		this.all = all;
		this.range = range;
	}

	/** In the order of the entries. */
	void find(OrderNumbers numbers, Found<T> found) {
		if (all.isEmpty()) {
			return;
		}
		for (NumberEntry entry : numbers.entries()) {
			entry.range().ifPresent(own -> find(entry, own, found));
		}
	}

	private void find(NumberEntry entry, NumberRange own, Found<T> found) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (range.apply(all.get(middle)).last() < own.first()) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		for (int at = low; at < all.size() && range.apply(all.get(at)).first() <= own.last(); at++) {
			NumberRange known = range.apply(all.get(at));
			found.take(entry, new NumberRange(Math.max(own.first(), known.first()),
					Math.min(own.last(), known.last())), all.get(at));
		}
	}

	/** The numbers as the entry has them where they are all of it. */
	static String text(NumberEntry entry, NumberRange common) {
		return entry.single() ? entry.first() : RangeSets.text(common);
	}

	/** The same as people write them. */
	static String written(NumberEntry entry, NumberRange common) {
		return WrittenNumbers.of(entry, List.of(common));
	}
}
