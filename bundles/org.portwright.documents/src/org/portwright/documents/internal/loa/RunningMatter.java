package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Ink;
import org.portwright.documents.printing.page.LineBreaker;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Style;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;

/**
 * What stands on every page: on the second and later ones whose letter it is, at the foot the place to sign, the number
 * of the page and of all pages, and what is to be known of the letter: that it is a draft, was reprinted, or which
 * fingerprint it has.
 */
@SuppressWarnings("nls")
final class RunningMatter {

	private static final String SEPARATOR = "  \u00b7  ";
	private static final float GAP = 6;
	private static final float HEAD_SHARE = 0.5f;

	private final PortOrder order;
	private final LetterOfAuthorization loa;
	private final boolean isDraft;
	private final String mark;
	private final LineBreaker breaker;

	/** @param mark what stands at the middle of the foot; may be empty */
	RunningMatter(PortOrder order, LetterOfAuthorization loa, boolean isDraft, String mark, LineBreaker breaker) {
		this.order = order;
		this.loa = loa;
		this.isDraft = isDraft;
		this.mark = mark;
		this.breaker = breaker;
	}

	void addTo(List<Sheet> sheets) {
		for (int i = 0; i < sheets.size(); i++) {
			Sheet sheet = sheets.get(i);
			sheet.addFirst(before(i > 0));
			if (!sheet.isSigned() && !sheet.isInformation()) {
				addPlaceToSign(sheet);
			}
			rule(Grid.FOOT_BASELINE - 12, sheet);
			sheet.add(left(LoaText.TITLE.text(), Grid.FOOT_BASELINE));
			sheet.add(right(LoaText.PAGE.text(i + 1, sheets.size()), Style.RUNNING, Grid.FOOT_BASELINE));
		}
	}

	/** Carriers want each page signed and dated; the one with the signature is. */
	private void addPlaceToSign(Sheet sheet) {
		line(LoaText.RUNNING_SIGNATURE.text(), 0, 8, sheet);
		line(LoaText.RUNNING_DATE.text(), 8, 4, sheet);
	}

	private void line(String label, int column, int columns, Sheet sheet) {
		float x = Grid.x(column);
		float text = breaker.typography().width(label, Style.RUNNING) + GAP;
		sheet.add(new Mark.Text(x, Grid.SIGNING_BASELINE, label, Style.RUNNING));
		sheet.add(new Mark.Rule(x + text, Grid.SIGNING_BASELINE + 1, Grid.width(columns) - text, Grid.HAIR, Ink.GREY));
	}

	private List<Mark> before(boolean continued) {
		List<Mark> marks = new ArrayList<>();
		if (isDraft) {
			String draft = LoaText.DRAFT.text();
			marks.add(new Mark.Diagonal(draft, Style.WATERMARK, breaker.typography().width(draft, Style.WATERMARK)));
		}
		if (!mark.isEmpty()) {
			marks.add(centred(mark, Grid.FOOT_BASELINE));
		}
		if (continued) {
			float width = Grid.WIDTH * HEAD_SHARE - 6;
			String subscriber = breaker.shortened(AsPrinted.first(loa.getSubscriberName(), LoaText.TITLE.text()),
					Style.RUNNING_STRONG, width);
			marks.add(new Mark.Text(Grid.LEFT, Grid.HEAD_BASELINE, subscriber, Style.RUNNING_STRONG));
			String portOrder = AsPrinted.isGiven(order.getPortOrderId())
					? LoaText.RUNNING_ORDER.text(order.getPortOrderId())
					: "";
			String name = Stream.of(AsPrinted.text(order.getName()), portOrder).filter(AsPrinted::isGiven)
					.collect(Collectors.joining(SEPARATOR));
			marks.add(right(breaker.shortened(name, Style.RUNNING, width), Style.RUNNING, Grid.HEAD_BASELINE));
			marks.add(new Mark.Rule(Grid.LEFT, Grid.HEAD_BASELINE + 6, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
		}
		return marks;
	}

	private static void rule(float y, Sheet sheet) {
		sheet.add(new Mark.Rule(Grid.LEFT, y, Grid.WIDTH, Grid.HAIR, Ink.HAIRLINE));
	}

	private static Mark left(String text, float baseline) {
		return new Mark.Text(Grid.LEFT, baseline, text, Style.RUNNING);
	}

	private Mark centred(String text, float baseline) {
		float width = breaker.typography().width(text, Style.RUNNING_STRONG);
		return new Mark.Text((Grid.PAGE_WIDTH - width) / 2, baseline, text, Style.RUNNING_STRONG);
	}

	private Mark right(String text, Style style, float baseline) {
		float width = breaker.typography().width(text, style);
		return new Mark.Text(Grid.LEFT + Grid.WIDTH - width, baseline, text, style);
	}
}
