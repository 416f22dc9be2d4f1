package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.List;

import org.portwright.porting.dates.Milestone;

/**
 * Lays out an order: its milestones stand as flags above its line, each to the right of its day, and as high as those
 * right of it need, so that no text lies on another and nothing that leads to the line goes through one.
 */
final class RowLayout {

	private static final double PAD = 8;
	private static final double GAP = 4;
	private static final double ROOM = 10;
	private static final double THICK = 6;
	private static final double THIN = 1;
	private static final double LINE = 2;
	/** Narrower days are not told from each other. */
	private static final double VISIBLE = 1.5;

	private final TextMeasure measure;
	private final TimelineScale scale;
	private final double width;

	/** @param width how wide all days are together */
	RowLayout(TextMeasure measure, TimelineScale scale, double width) {
		this.measure = measure;
		this.scale = scale;
		this.width = width;
	}

	/** How far a flag reaches to the right of its day. */
	static double reach(TextMeasure measure, FlagText text) {
		return sign(measure) / 2 + GAP + text.width() + ROOM;
	}

	/** How large a sign is. */
	static double sign(TextMeasure measure) {
		return Math.round(measure.height(PictureFont.PLAIN) * 0.75);
	}

	private double level() {
		return measure.height(PictureFont.STRONG) + GAP;
	}

	PictureRow lay(OrderText said, double top) {
		TimelineOrder order = said.order();
		List<FlagText> texts = said.flags();
		int[] levels = levels(texts);
		int highest = 0;
		for (int level : levels) {
			highest = Math.max(highest, level + 1);
		}
		List<PictureShape> inMargin = inMargin(said, top + PAD);
		double height = Math.max(highest * level() + THICK + ROOM, inMargin.size() * lineHeight()) + 2 * PAD;
		double line = top + height - PAD - THICK;
		List<PictureFlag> flags = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			flags.add(flag(texts.get(i), line, levels[i]));
		}
		return new PictureRow(order, top, height, line, inMargin, shapes(order, texts, top, height, line), flags,
				said.said());
	}

	private double lineHeight() {
		return measure.height(PictureFont.STRONG) + 2;
	}

	/** From right to left: a flag is above those right of it that it reaches, and above what leads up to them. */
	private int[] levels(List<FlagText> texts) {
		int[] levels = new int[texts.size()];
		for (int i = texts.size() - 1; i >= 0; i--) {
			double right = x(texts.get(i)) + reach(measure, texts.get(i));
			int level = 0;
			for (int other = i + 1; other < levels.length; other++) {
				if (x(texts.get(other)) - sign(measure) / 2 < right) {
					level = Math.max(level, levels[other] + 1);
				}
			}
			levels[i] = level;
		}
		return levels;
	}

	private double x(FlagText text) {
		return scale.middle(text.milestone().date());
	}

	private PictureFlag flag(FlagText said, double line, int level) {
		Milestone milestone = said.milestone();
		double x = x(said);
		double sign = sign(measure);
		double height = measure.height(said.font());
		double top = line - ROOM - (level + 1) * level();
		double middle = top + height / 2;
		PictureInk ink = said.urgent() ? PictureInk.URGENT : PictureInk.SIGN;
		var text = new PictureBox(x + sign / 2 + GAP, top, said.width(), height);
		return new PictureFlag(milestone,
				new PictureBox(x - sign / 2, top, sign + GAP + text.width(), height),
				List.of(new PictureShape.Stroke(x, middle + sign / 2, x, line, THIN, PictureInk.LINE),
						new PictureShape.Fill(new PictureBox(x - LINE, line - LINE, 2 * LINE, 2 * LINE), ink),
						new PictureShape.Sign(milestone.kind(), x, middle, sign, milestone.reckoned(), ink),
						new PictureShape.Words(text, said.label(), said.font(),
								said.urgent() ? PictureInk.URGENT : PictureInk.TEXT)),
				said.label(), said.said());
	}

	private List<PictureShape> shapes(TimelineOrder order, List<FlagText> texts, double top, double height,
			double line) {
		List<PictureShape> shapes = new ArrayList<>();
		if (scale.dayWidth() >= VISIBLE) {
			order.holidays().stream().map(day -> scale.left(day.date()))
					.filter(left -> left >= 0 && left + scale.dayWidth() <= width)
					.forEach(left -> shapes.add(new PictureShape.Fill(
							new PictureBox(left, top, scale.dayWidth(), height), PictureInk.HOLIDAY)));
		}
		order.possible().forEach(span -> {
			double left = scale.left(span.first());
			shapes.add(new PictureShape.Fill(
					new PictureBox(left, line - THICK / 2, scale.left(span.last().plusDays(1)) - left, THICK),
					PictureInk.POSSIBLE));
		});
		if (!texts.isEmpty()) {
			shapes.add(new PictureShape.Stroke(x(texts.getFirst()), line, x(texts.getLast()), line, LINE,
					PictureInk.LINE));
		}
		return shapes;
	}

	private List<PictureShape> inMargin(OrderText texts, double top) {
		List<PictureShape> shapes = new ArrayList<>();
		for (OrderText.Line line : texts.margin()) {
			shapes.add(new PictureShape.Words(new PictureBox(PAD, top + shapes.size() * lineHeight(), line.width(),
					measure.height(line.font())), line.text(), line.font(), line.ink()));
		}
		return shapes;
	}
}
