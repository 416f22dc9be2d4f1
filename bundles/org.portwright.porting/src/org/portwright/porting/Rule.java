package org.portwright.porting;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One row, or a few rows that belong together, of the rule catalogue. A rule has no state.
 */
public interface Rule {

	/**
	 * @return the codes of the problems it reports
	 */
	Set<String> codes();

	/**
	 * @return every attribute and every list whose change can change its problems. Ids and the parts that exist once
	 *         need not be named: when one of these changes, everything is checked again
	 */
	Set<? extends EStructuralFeature> reads();

	/**
	 * Looks for problems.
	 *
	 * @param order    the order, complete and unchanging meanwhile
	 * @param problems takes the problems, always in the same order for the same content
	 */
	void check(CheckedOrder order, Consumer<Problem> problems);
}
