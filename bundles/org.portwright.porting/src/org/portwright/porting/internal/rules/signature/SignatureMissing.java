package org.portwright.porting.internal.rules.signature;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.SignatureMethod;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.life.LetterSignature;
import org.portwright.porting.life.LettersForSignature;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * A Letter of Authorization on paper is signed before the order goes in; an electronic signature comes on the way and
 * is there when the losing provider is asked. The method not chosen counts as paper. The pack may be made unsigned, so
 * a draft is asked for its signature only when it is about to be submitted. A signature that is known to be under
 * another letter is none of this one.
 */
@SuppressWarnings("nls")
public final class SignatureMissing implements Rule<CheckedOrder> {

	private static final String MISSING = "SIGNATURE_MISSING";
	private static final Set<OrderState> WITH_CARRIER = Set.of(OrderState.CONTACTING_CARRIER,
			OrderState.TRANSFER_APPROVED, OrderState.TRANSFER_PENDING, OrderState.NOT_MOVED, OrderState.COMPLETED);

	private static final Reads READS = new Reads(LetterSignature.reads()).and(Literals.SIGNATURE__METHOD,
			Literals.SIGNATURE__DATE, Literals.SIGNATURE__SIGNED_COPY, Literals.PORT_ORDER__JOURNAL,
			Literals.JOURNAL_ENTRY__FILES, Literals.KEPT_FILE__NAME);

	@Override
	public List<String> codes() {
		return List.of(MISSING);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.SUBMISSION);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Signature signature = order.loa().getSignature();
		boolean electronic = signature.getMethod() == SignatureMethod.ELECTRONIC;
		boolean there = signature.getDate() != null || !Typed.blank(signature.getSignedCopy());
		if (!there && !isDue(electronic, order)) {
			return;
		}
		report.judged(MISSING, signature, Literals.SIGNATURE__DATE);
		if (!there) {
			ProblemBuilder.of(MISSING, Severity.ERROR, signature, Literals.SIGNATURE__DATE).report(
					electronic ? Messages.SignatureMissing_electronic : Messages.SignatureMissing_paper, report);
			return;
		}
		// A draft has the letter exported and signed again, which an error would keep it from.
		Severity severity = isDue(electronic, order) ? Severity.ERROR : Severity.WARNING;
		if (order.open() && LetterSignature.isUnderAnother(order.order(), signature)) {
			ProblemBuilder.of(MISSING, severity, signature, Literals.SIGNATURE__DATE).report(
					NLS.bind(Messages.SignatureMissing_another, Typed.text(signature.getFingerprint())), report);
		} else if (order.open() && isUnsigned(order.order(), Typed.text(signature.getSignedCopy()))) {
			ProblemBuilder.of(MISSING, severity, signature, Literals.SIGNATURE__SIGNED_COPY)
					.value(signature.getSignedCopy())
					.report(NLS.bind(Messages.SignatureMissing_unsigned, signature.getSignedCopy()), report);
		}
	}

	/** The letter as it was exported for signature is no signed copy. */
	private static boolean isUnsigned(PortOrder order, String signedCopy) {
		return !signedCopy.isEmpty() && order.getJournal().stream().flatMap(entry -> entry.getFiles().stream())
				.anyMatch(file -> signedCopy.equals(file.getName()) && LettersForSignature.isForSignature(file));
	}

	private static boolean isDue(boolean electronic, CheckedOrder order) {
		OrderState state = order.order().getState();
		return WITH_CARRIER.contains(state) || !electronic && (state == OrderState.SUBMITTED
				|| state == OrderState.PROCESSING || order.draft() && order.context().submitting());
	}
}
