package org.portwright.documents.printing.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields beside each other.
 *
 * @param fields fields that take twelve columns at most
 */
public record PrintedFields(List<PrintedField> fields) implements PageBlock {

	private static final float ABOVE = 3;
	private static final float BELOW = 2;
	private static final float ROOM_TO_WRITE = Style.LABEL.leading() + 14;

	public PrintedFields(PrintedField... fields) {
		this(List.of(fields));
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
		List<Cell> cells = new ArrayList<>();
		int column = 0;
		for (PrintedField field : fields) {
			float width = Grid.width(field.columns());
			List<Line> lines = breaker.lines(field.label(), Style.LABEL, width);
			lines.addAll(breaker.lines(field.value(), field.style(), width));
			cells.add(new Cell(Grid.x(column), width, false, lines));
			column += field.columns();
		}
		return new Row(cells, ABOVE, BELOW, ROOM_TO_WRITE, RowRule.CELLS);
	}
}
