package org.portwright.porting;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.porting.facts.Fact;

/**
 * One row, or a few rows that belong together, of the rule catalogue. A rule has no state.
 *
 * @param <S> what it judges: {@link CheckedOrder an order} or {@link CheckedTenant a tenant}
 */
public interface Rule<S extends Subject> {

	/**
	 * @return the codes of the problems it reports
	 */
	Set<String> codes();

	/**
	 * @return every attribute and every list whose change can change its problems. Ids and the parts that exist once
	 *         need not be named: when one of these changes, everything is checked again
	 */
	Set<? extends EStructuralFeature> reads();

	/** Everything beside the file whose change can change its problems. */
	default Set<Fact> facts() {
		return Set.of();
	}

	/**
	 * Looks for problems.
	 *
	 * @param subject  what to judge, complete and unchanging meanwhile
	 * @param problems takes the problems, always in the same order for the same content
	 */
	void check(S subject, Consumer<Problem> problems);
}
