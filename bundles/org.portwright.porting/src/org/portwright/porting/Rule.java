package org.portwright.porting;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.porting.facts.Fact;

/**
 * One row, or a few rows that belong together, of the rule catalogue. A rule has no state.
 *
 * @param <S> what it judges: {@link CheckedOrder an order} or {@link CheckedTenant a tenant}
 */
public interface Rule<S extends Subject> {

	/** The codes of the problems it reports, in the order in which they are named everywhere. */
	List<String> codes();

	/**
	 * Every attribute and every list whose change can change what it says. Ids and the parts that exist once need not
	 * be named: when one of these changes, everything is checked again.
	 */
	Set<? extends EStructuralFeature> reads();

	/** Everything beside the file whose change can change what it says. */
	default Set<Fact> facts() {
		return Set.of();
	}

	/**
	 * Looks for problems, and says by which of its codes it does: only by those of which there is something to judge
	 * and nothing that would have to be corrected first.
	 *
	 * @param subject what to judge, complete and unchanging meanwhile
	 * @param report  takes both, always in the same order for the same content
	 */
	void check(S subject, Report report);
}
