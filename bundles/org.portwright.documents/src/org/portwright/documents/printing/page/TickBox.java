package org.portwright.documents.printing.page;

import java.util.List;

/**
 * A statement that holds only where the box before it is ticked by hand.
 *
 * @param lead  its lead-in, set in bold on a line of its own
 * @param after white space after it, in points
 */
public record TickBox(String lead, String text, Style style, float after) implements PageBlock {

	private static final float INDENT = 20;
	private static final float SIDE = 10;

	@Override
	public float startHeight(LineBreaker breaker) {
		return row(breaker).startHeight();
	}

	@Override
	public void place(Flow flow) {
		Row row = row(flow.breaker());
		flow.ensure(row.height());
		flow.sheet().add(new Mark.Frame(Grid.LEFT, flow.y() + (style.leading() - SIDE) / 2, SIDE, SIDE, 2 * Grid.HAIR,
				Ink.BLACK));
		flow.place(row, Flow.NO_HEAD);
	}

	private Row row(LineBreaker breaker) {
		float width = Grid.WIDTH - INDENT;
		List<Line> lines = breaker.lines(lead, Style.LEAD, width);
		lines.addAll(breaker.lines(text, style, width));
		return new Row(List.of(new Cell(Grid.LEFT + INDENT, width, false, lines)), 0, after, 0, RowRule.NONE);
	}
}
