package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.portwright.documents.internal.texts.Messages;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/** What is explained below a picture, of what is in it. */
record Legend(String text, Function<PictureBox, PictureShape> making) {

	/** The entries for a timeline. */
	static List<Legend> of(Timeline timeline) {
		List<Legend> entries = new ArrayList<>();
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

	private static Legend sign(String text, boolean hollow) {
		return new Legend(text, box -> new PictureShape.Sign(MilestoneKind.CUT_OVER, box.x() + box.width() / 2,
				box.y() + box.height() / 2, box.width() * 0.75, hollow, PictureInk.SIGN));
	}

	private static Legend fill(String text, PictureInk ink) {
		return new Legend(text, box -> new PictureShape.Fill(box, ink));
	}

	PictureShape sample(PictureBox box) {
		return making.apply(box);
	}
}
