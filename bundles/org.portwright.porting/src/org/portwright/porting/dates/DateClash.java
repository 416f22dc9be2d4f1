package org.portwright.porting.dates;

import java.util.List;

/**
 * Rules that leave no date.
 *
 * @param codes the codes of the two rules that clash
 * @param text  which rules these are and what they say, for people
 * @param relax what may be done: only what gives dates
 */
public record DateClash(List<String> codes, String text, List<Relaxation> relax) {

	/** Copies the lists. */
	public DateClash {
		codes = List.copyOf(codes);
		relax = List.copyOf(relax);
	}
}
