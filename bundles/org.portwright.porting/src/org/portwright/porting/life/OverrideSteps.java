package org.portwright.porting.life;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * The steps of a Porting Override as the industry's flow chart has them, with what an order says of them.
 *
 * @param decide    who decides on it
 * @param alert     that the losing provider is put on notice, and until when it resolves the matter
 * @param complaint that the end user complains to Ofcom
 * @param evidence  that the gaining provider sends its evidence
 * @param panel     who decides, and what follows
 */
public record OverrideSteps(String decide, String alert, String complaint, String evidence, String panel) {

	/** Returns the steps of an order. */
	public static OverrideSteps of(PortOrder order, DatePlan plan) {
		Optional<OverrideNotice> notice = OverrideNotice.of(order, plan);
		String resolved = String.valueOf(OverrideFigures.resolved());
		String alert = notice
				.map(given -> NLS.bind(Messages.OverrideSteps_alertOn,
						new Object[] { WrittenDate.shown(given.given()), resolved, WrittenDate.shown(given.ends()) }))
				.orElseGet(() -> NLS.bind(Messages.OverrideSteps_alert, OverrideFigures.acknowledged(), resolved));
		return new OverrideSteps(Messages.OverrideSteps_decide, alert, complaint(notice, resolved),
				NLS.bind(Messages.OverrideSteps_evidence, OverrideFigures.evidence()),
				NLS.bind(Messages.OverrideSteps_panel, OverrideFigures.panel()) + ' ' + Messages.OverrideSteps_order);
	}

	private static String complaint(Optional<OverrideNotice> notice, String resolved) {
		return notice.filter(OverrideNotice::isComplained)
				.map(given -> NLS.bind(Messages.OverrideSteps_reference, given.reference()))
				.or(() -> notice.filter(OverrideNotice::isComplaintNext).map(given -> NLS
						.bind(Messages.OverrideSteps_complaintNext, resolved, WrittenDate.shown(given.ends()))))
				.or(() -> notice.filter(given -> !given.over()).map(given -> Messages.OverrideSteps_complaint + ' '
						+ NLS.bind(Messages.OverrideSteps_complaintAfter, WrittenDate.shown(given.ends()))))
				.orElse(Messages.OverrideSteps_complaint);
	}

	/** Returns all of them in their order. */
	public List<String> all() {
		return List.of(decide, alert, complaint, evidence, panel);
	}
}
