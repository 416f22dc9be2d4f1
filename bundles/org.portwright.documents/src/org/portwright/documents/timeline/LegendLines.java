package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.List;

/** Lays out what explains a picture: a sample and its meaning each, in lines of a width. */
final class LegendLines {

	private static final double GAP = 8;

	private final TextMeasure measure;
	private final double left;
	private final double right;
	private final List<TimelineSheet.Group> groups = new ArrayList<>();
	private double y;

	LegendLines(TextMeasure measure, double left, double right, double top) {
		this.measure = measure;
		this.left = left;
		this.right = right;
		y = top;
	}

	/** Lays out the entries for a timeline. */
	LegendLines add(Timeline timeline) {
		double height = measure.height(PictureFont.PLAIN);
		double x = left;
		y += GAP;
		for (Legend entry : Legend.of(timeline)) {
			double words = measure.width(entry.text(), PictureFont.PLAIN);
			double wide = height + GAP + words + 2 * GAP;
			if (x + wide > right && x > left) {
				x = left;
				y += height + GAP;
			}
			groups.add(new TimelineSheet.Group("", List.of(entry.sample(new PictureBox(x, y, height, height)), //$NON-NLS-1$
					new PictureShape.Words(new PictureBox(x + height + GAP, y, words, height), entry.text(),
							PictureFont.PLAIN, PictureInk.DIMMED))));
			x += wide;
		}
		y += height + GAP;
		return this;
	}

	/** The samples with their meaning. */
	List<TimelineSheet.Group> groups() {
		return groups;
	}

	/** Where it ends. */
	double bottom() {
		return y;
	}
}
