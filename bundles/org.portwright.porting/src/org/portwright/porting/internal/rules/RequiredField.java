package org.portwright.porting.internal.rules;

import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;

/**
 * A text that has to be there.
 *
 * @param code    its code
 * @param owner   finds the object that has the field
 * @param field   the field
 * @param message what is missing and where to find it
 */
public record RequiredField(String code, Function<CheckedOrder, Identified> owner, EAttribute field, String message)
		implements Rule<CheckedOrder> {

	@Override
	public Set<String> codes() {
		return Set.of(code);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(field, Literals.PORT_ORDER__STATE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Identified object = owner.apply(order);
		report.judged(code, object, field);
		if (Typed.blank((String) object.eGet(field))) {
			ProblemBuilder.of(code, Severity.ERROR, object, field).stillNeeded(order.draft()).report(message, report);
		}
	}
}
