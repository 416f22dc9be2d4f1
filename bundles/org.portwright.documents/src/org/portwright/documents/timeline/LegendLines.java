package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.portwright.documents.internal.texts.Messages;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/** Lays out what explains a picture: a sample and its meaning each, in lines of a width. */
final class LegendLines {

	/** A line below a picture that explains one of its shapes. */
	private record Entry(String text, Function<PictureBox, PictureShape> making) {

		/** The entries for a timeline. */
		static List<Entry> of(Timeline timeline) {
			List<Entry> entries = new ArrayList<>();
			if (timeline.orders().stream().flatMap(order -> order.milestones().stream())
					.anyMatch(Milestone::reckoned)) {
				entries.add(sign(Messages.Timeline_legendSettled, false));
				entries.add(sign(Messages.Timeline_legendReckoned, true));
			}
			if (timeline.orders().stream().anyMatch(order -> !order.possible().isEmpty())) {
				entries.add(fill(Messages.Timeline_legendPossible, PictureInk.POSSIBLE));
			}
			entries.add(fill(Messages.Timeline_legendWeekend, PictureInk.WEEKEND));
			entries.add(fill(Messages.Timeline_legendHoliday, PictureInk.HOLIDAY));
			return entries;
		}

		private static Entry sign(String text, boolean hollow) {
			return new Entry(text, box -> new PictureShape.Sign(MilestoneKind.CUT_OVER, box.x() + box.width() / 2,
					box.y() + box.height() / 2, box.width() * 0.75, hollow, PictureInk.SIGN));
		}

		private static Entry fill(String text, PictureInk ink) {
			return new Entry(text, box -> new PictureShape.Fill(box, ink));
		}

		PictureShape sample(PictureBox box) {
			return making.apply(box);
		}
	}

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
		for (Entry entry : Entry.of(timeline)) {
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
