package org.portwright.documents.printing.page;

import java.util.List;

/**
 * A text over the whole width, with an optional lead-in set in bold on a line of its own.
 *
 * @param lead  its lead-in, or an empty text
 * @param after white space after it, in points
 */
public record Paragraph(String lead, String text, Style style, float after) implements PageBlock {

	/** A text without a lead-in. */
	public Paragraph(String text, Style style) {
		this(PageText.NONE, text, style, 4);
	}

	@Override
	public float startHeight(LineBreaker breaker) {
		return row(breaker).startHeight();
	}

	@Override
	public void place(Flow flow) {
		flow.place(row(flow.breaker()), Flow.NO_HEAD);
	}

	private Row row(LineBreaker breaker) {
		List<Line> lines = breaker.lines(lead, Style.LEAD, Grid.WIDTH);
		lines.addAll(breaker.lines(text, style, Grid.WIDTH));
		return new Row(List.of(new Cell(Grid.LEFT, Grid.WIDTH, false, lines)), 0, after, 0, RowRule.NONE);
	}
}
