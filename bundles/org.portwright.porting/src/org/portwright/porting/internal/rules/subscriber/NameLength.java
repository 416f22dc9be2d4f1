package org.portwright.porting.internal.rules.subscriber;

import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Route;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.RuleProfile.NameLimits;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * A name that the wizard cuts. The order runs all the same (domain facts D3), and the Letter of Authorization has to
 * show the whole name.
 *
 * @param code  its code
 * @param field the field of the Letter of Authorization
 * @param limit gives the most characters that the wizard takes
 */
public record NameLength(String code, EAttribute field, ToIntFunction<NameLimits> limit) implements Rule<CheckedOrder> {

	/** The subscriber's name. */
	@SuppressWarnings("nls")
	public static final Rule<CheckedOrder> SUBSCRIBER = new NameLength("SUBSCRIBER_TOO_LONG",
			Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME, NameLimits::subscriber);

	/** The authorised person's name. */
	@SuppressWarnings("nls")
	public static final Rule<CheckedOrder> AUTHORISED_PERSON = new NameLength("AUTHORISED_PERSON_TOO_LONG",
			Literals.LETTER_OF_AUTHORIZATION__AUTHORISED_PERSON, NameLimits::authorisedPerson);

	@Override
	public Set<String> codes() {
		return Set.of(code);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(field, Literals.PORT_ORDER__ROUTE);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		String name = Typed.text((String) order.loa().eGet(field));
		if (name.isEmpty() || order.order().getRoute() != Route.WIZARD) {
			return;
		}
		report.judged(code, order.loa(), field);
		int most = limit.applyAsInt(order.profile().nameLimits());
		int length = name.codePointCount(0, name.length());
		if (length > most) {
			String cut = name.substring(0, name.offsetByCodePoints(0, most));
			ProblemBuilder.of(code, Severity.INFO, order.loa(), field).value((String) order.loa().eGet(field)).report(
					NLS.bind(Messages.NameLength_message, new Object[] { name, length, most, cut }), report);
		}
	}
}
