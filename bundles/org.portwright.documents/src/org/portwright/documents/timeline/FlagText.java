package org.portwright.documents.timeline;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/**
 * What is said of a milestone, wherever it stands: worked out once, as a picture is laid out anew for each width of its
 * days.
 *
 * @param label what stands beside its sign
 * @param width how wide that is
 * @param said  all that is known of it
 */
record FlagText(Milestone milestone, String label, PictureFont font, double width, String said, boolean urgent) {

	private static final Set<MilestoneKind> STRONG = EnumSet.of(MilestoneKind.CUT_OVER, MilestoneKind.LAST_CANCEL,
			MilestoneKind.LAST_MOVE);

	/** The texts of an order, in the order of their days. */
	static List<FlagText> of(TimelineOrder order, TimelineWords words, TextMeasure measure) {
		return order.milestones().stream()
				.sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::kind))
				.map(milestone -> of(order, milestone, words, measure)).toList();
	}

	private static FlagText of(TimelineOrder order, Milestone milestone, TimelineWords words,
			TextMeasure measure) {
		String label = words.label(order, milestone);
		boolean isCancelling = milestone.kind() == MilestoneKind.LAST_CANCEL;
		PictureFont font = STRONG.contains(milestone.kind()) ? PictureFont.STRONG : PictureFont.PLAIN;
		return new FlagText(milestone, label, font, measure.width(label, font), words.said(order, milestone),
				isCancelling && words.isUrgent(order, milestone));
	}
}
