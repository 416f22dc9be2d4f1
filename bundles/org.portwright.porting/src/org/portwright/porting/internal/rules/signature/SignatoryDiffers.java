package org.portwright.porting.internal.rules.signature;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * The authorised person signs; a signature of the reseller is a usual cause of rejection (domain facts D5). Forms of
 * address do not count.
 */
@SuppressWarnings("nls")
public final class SignatoryDiffers implements Rule<CheckedOrder> {

	private static final String DIFFERS = "SIGNATORY_DIFFERS";
	private static final Pattern ADDRESS = Pattern.compile("^((mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord)"
			+ "\\.? )+");

	@Override
	public List<String> codes() {
		return List.of(DIFFERS);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.SIGNATURE__SIGNATORY, Literals.LETTER_OF_AUTHORIZATION__AUTHORISED_PERSON);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		String signatory = Typed.text(order.loa().getSignature().getSignatory());
		String authorised = Typed.text(order.loa().getAuthorisedPerson());
		if (signatory.isEmpty() || authorised.isEmpty()) {
			return;
		}
		report.judged(DIFFERS, order.loa().getSignature(), Literals.SIGNATURE__SIGNATORY);
		if (!name(signatory).equals(name(authorised))) {
			ProblemBuilder
					.of(DIFFERS, Severity.WARNING, order.loa().getSignature(), Literals.SIGNATURE__SIGNATORY)
					.value(order.loa().getSignature().getSignatory())
					.report(NLS.bind(Messages.SignatoryDiffers_message, signatory, authorised), report);
		}
	}

	private static String name(String typed) {
		return ADDRESS.matcher(Typed.comparable(typed)).replaceFirst("");
	}
}
