package org.portwright.porting.internal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.DdiRange;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;

/**
 * The DDI ranges as installed, read.
 */
public final class InstalledRanges {

	/** What they are read from. */
	public static final Set<EStructuralFeature> READS = Set.of(Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES,
			Literals.DDI_RANGE__FIRST, Literals.DDI_RANGE__LAST);

	private InstalledRanges() {
	}

	/** The DDI ranges of an order, one entry for each and in the same order. */
	public static List<NumberEntry> of(CheckedOrder order) {
		return of(order.loa(), order.context().numberPlan());
	}

	/**
	 * The DDI ranges of a letter, one entry for each and in the same order.
	 *
	 * @param loa a complete letter
	 */
	public static List<NumberEntry> of(LetterOfAuthorization loa, UkNumberPlan plan) {
		List<NumberEntry> entries = new ArrayList<>();
		for (DdiRange range : loa.getDdiRanges()) {
			entries.add(NumberEntry.read(range.getId(), FeaturePath.of(range, null), range.getFirst(), range.getLast(),
					plan));
		}
		return entries;
	}

	/** All numbers of the DDI ranges of an order, as the fewest ranges, sorted. */
	public static List<NumberRange> folded(CheckedOrder order) {
		return NumberEntry.folded(of(order));
	}
}
