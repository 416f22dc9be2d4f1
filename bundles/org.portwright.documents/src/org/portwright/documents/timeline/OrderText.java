package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.List;

import org.portwright.porting.dates.MilestoneKind;

/**
 * What is said of an order, wherever its days stand: worked out once, as a picture is laid out anew for each width of
 * its days.
 *
 * @param flags  of each milestone, in the order of their days
 * @param margin what stands in the margin, one below the other, as wide as that may be
 * @param said   what is to know of it beside the milestones
 */
record OrderText(TimelineOrder order, List<FlagText> flags, List<Line> margin, String said) {

	/** Copies the lists. */
	OrderText {
		flags = List.copyOf(flags);
		margin = List.copyOf(margin);
	}

	/** A line in the margin. */
	record Line(String text, PictureFont font, PictureInk ink, double width) {

		private static Line of(String raw, PictureFont font, PictureInk ink, TextMeasure measure, double width) {
			String text = new Shortened(measure, font).to(raw, width);
			return new Line(text, font, ink, measure.width(text, font));
		}
	}

	/**
	 * The texts of an order.
	 *
	 * @param width how wide a line in the margin may be; 0 without a margin
	 */
	static OrderText of(TimelineOrder order, TimelineWords words, TextMeasure measure, double width) {
		List<Line> margin = new ArrayList<>();
		if (width > 0) {
			margin.add(Line.of(order.title(), PictureFont.STRONG, PictureInk.TEXT, measure, width));
			margin.add(Line.of(order.about(), PictureFont.PLAIN, PictureInk.DIMMED, measure, width));
			order.alert().ifPresent(alert -> margin
					.add(Line.of(alert, PictureFont.STRONG, PictureInk.URGENT, measure, width)));
			boolean urgent = order.milestone(MilestoneKind.LAST_CANCEL)
					.filter(moment -> words.isUrgent(order, moment)).isPresent();
			words.countdown(order).ifPresent(left -> margin.add(Line.of(left, PictureFont.PLAIN,
					urgent ? PictureInk.URGENT : PictureInk.TEXT, measure, width)));
		}
		return new OrderText(order, FlagText.of(order, words, measure), margin, words.said(order));
	}
}
