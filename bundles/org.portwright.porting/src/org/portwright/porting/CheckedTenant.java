package org.portwright.porting;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.porting.facts.AssignedNumbers;

/**
 * One tenant while it is checked.
 *
 * @param tenant   the tenant; its numbers may be left out, since facts tell of them
 * @param assigned which account has which of its numbers. A rule that asks for it names {@link #ASSIGNED} in what it
 *                 reads
 */
public record CheckedTenant(Tenant tenant, AssignedNumbers assigned, RuleContext context) implements Subject {

	/** What says which account has which number. */
	public static final Set<EStructuralFeature> ASSIGNED = Set.of(Literals.TENANT__PHONE_NUMBERS,
			Literals.PHONE_NUMBER__ASSIGNEE, Literals.PHONE_NUMBER__ASSIGNMENT_STATUS, Literals.PHONE_NUMBER__GONE);

	@Override
	public Tenant root() {
		return tenant;
	}
}
