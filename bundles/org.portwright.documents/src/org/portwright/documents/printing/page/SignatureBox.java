package org.portwright.documents.printing.page;

import java.util.List;

/**
 * The place to sign, by hand or by a signing service: a signature, the date, the name in capitals and the position.
 *
 * @param signature     label of the signature
 * @param date          label of the date
 * @param dateValue     the date, or an empty text
 * @param name          label of the name
 * @param nameValue     the name, or an empty text
 * @param position      label of the position
 * @param positionValue the position, or an empty text
 */
public record SignatureBox(String signature, String date, String dateValue, String name, String nameValue,
		String position, String positionValue) implements PageBlock {

	private static final float INSET = 4;
	private static final float SIGNATURE_HEIGHT = 62;
	private static final float FIELD_HEIGHT = 32;
	/** A longer value is left to be written by hand; it stands in full elsewhere. */
	private static final int MOST_LINES = 4;

	@Override
	public float startHeight(LineBreaker breaker) {
		return SIGNATURE_HEIGHT + secondHeight(breaker) + 2 * INSET;
	}

	@Override
	public void place(Flow flow) {
		LineBreaker breaker = flow.breaker();
		flow.ensure(startHeight(breaker));
		flow.sheet().sign();
		flow.advance(INSET);
		box(flow, signature, 0, 8, SIGNATURE_HEIGHT, List.of());
		box(flow, date, 8, 4, SIGNATURE_HEIGHT, value(dateValue, 4, breaker));
		flow.advance(SIGNATURE_HEIGHT + INSET);
		float height = secondHeight(breaker);
		box(flow, name, 0, 6, height, value(nameValue, 6, breaker));
		box(flow, position, 6, 6, height, value(positionValue, 6, breaker));
		flow.advance(height);
	}

	private float secondHeight(LineBreaker breaker) {
		int lines = Math.max(value(nameValue, 6, breaker).size(), value(positionValue, 6, breaker).size());
		return FIELD_HEIGHT + Math.max(0, lines - 1) * Style.VALUE.leading();
	}

	private static List<Line> value(String text, int columns, LineBreaker breaker) {
		List<Line> lines = breaker.lines(text, Style.VALUE, Grid.width(columns) - 2 * INSET);
		return lines.size() > MOST_LINES ? List.of() : lines;
	}

	private static void box(Flow flow, String label, int column, int columns, float height, List<Line> value) {
		float x = Grid.x(column);
		float y = flow.y();
		flow.sheet().add(new Mark.Frame(x, y, Grid.width(columns), height, Grid.HAIR, Ink.GREY));
		flow.sheet().add(new Mark.Text(x + INSET, y + Style.LABEL.baseline() + 1, label, Style.LABEL));
		float top = y + height - INSET - value.size() * Style.VALUE.leading();
		for (Line line : value) {
			flow.sheet().add(new Mark.Text(x + INSET, top + line.style().baseline(), line.text(), line.style()));
			top += line.style().leading();
		}
	}
}
