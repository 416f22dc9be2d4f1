package org.portwright.documents.printing.page;

import java.util.List;

/**
 * A heading with a line under it, an explanation, and what belongs to it. The heading is never parted from what comes
 * first.
 *
 * @param hint the explanation, or an empty text
 */
public record PrintedSection(String heading, String hint, List<PageBlock> blocks) implements PageBlock {

	private static final float BEFORE = 13;

	/** This section with a number before its heading. */
	public PrintedSection numbered(int number) {
		return new PrintedSection(number + PageText.GAP + heading, hint, blocks);
	}

	@Override
	public float startHeight(LineBreaker breaker) {
		float first = blocks.isEmpty() ? 0 : blocks.getFirst().startHeight(breaker);
		return headRow(breaker).height() + hintRow(breaker).height() + first;
	}

	@Override
	public void place(Flow flow) {
		flow.space(BEFORE);
		flow.ensure(startHeight(flow.breaker()));
		flow.place(headRow(flow.breaker()), Flow.NO_HEAD);
		flow.sheet().add(new Mark.Rule(Grid.LEFT, flow.y(), Grid.WIDTH, 2 * Grid.HAIR, Ink.ACCENT));
		flow.place(hintRow(flow.breaker()), Flow.NO_HEAD);
		blocks.forEach(block -> block.place(flow));
	}

	private Row headRow(LineBreaker breaker) {
		return row(breaker.lines(heading, Style.HEADING, Grid.WIDTH), 0);
	}

	private Row hintRow(LineBreaker breaker) {
		return row(breaker.lines(hint, Style.HINT, Grid.WIDTH), 3);
	}

	private static Row row(List<Line> lines, float above) {
		return new Row(List.of(new Cell(Grid.LEFT, Grid.WIDTH, false, lines)), above, 2, 0, RowRule.NONE);
	}
}
