package org.portwright.documents.internal.page;

import java.util.List;

/**
 * The place to sign: a signature, the name in capitals, the position and the date, as fields of a form that are as well
 * filled in by hand on paper.
 *
 * @param signature     label of the signature
 * @param date          label of the date
 * @param dateValue     the date, or an empty text
 * @param name          label of the name
 * @param nameValue     the name, or an empty text
 * @param position      label of the position
 * @param positionValue the position, or an empty text
 */
@SuppressWarnings("nls")
public record SignatureBox(String signature, String date, String dateValue, String name, String nameValue,
		String position, String positionValue) implements PageBlock {

	private static final float INSET = 4;
	private static final float SIGNATURE_HEIGHT = 62;
	private static final float FIELD_HEIGHT = 32;
	/** A longer value is left to be written by hand; it stands in full above. */
	private static final int MOST_LINES = 4;

	@Override
	public float startHeight(LineBreaker breaker) {
		return SIGNATURE_HEIGHT + secondHeight(breaker) + 2 * INSET;
	}

	@Override
	public void place(Flow flow) {
		LineBreaker breaker = flow.breaker();
		flow.ensure(startHeight(breaker));
		flow.advance(INSET);
		box(flow, signature, "signature", 0, 8, SIGNATURE_HEIGHT, new InputValue.Signature());
		box(flow, date, "date", 8, 4, SIGNATURE_HEIGHT, value(dateValue, 4, breaker));
		flow.advance(SIGNATURE_HEIGHT + INSET);
		float height = secondHeight(breaker);
		box(flow, name, "name", 0, 6, height, value(nameValue, 6, breaker));
		box(flow, position, "position", 6, 6, height, value(positionValue, 6, breaker));
		flow.advance(height);
	}

	private float secondHeight(LineBreaker breaker) {
		int lines = Math.max(value(nameValue, 6, breaker).lines().size(),
				value(positionValue, 6, breaker).lines().size());
		return FIELD_HEIGHT + Math.max(0, lines - 1) * Style.VALUE.leading();
	}

	private static InputValue.Lines value(String text, int columns, LineBreaker breaker) {
		List<Line> lines = breaker.lines(text, Style.VALUE, Grid.width(columns) - 4 * INSET);
		return new InputValue.Lines(lines.size() > MOST_LINES ? List.of() : lines);
	}

	private static void box(Flow flow, String label, String key, int column, int columns, float height,
			InputValue value) {
		float x = Grid.x(column);
		float y = flow.y();
		float width = Grid.width(columns);
		flow.sheet().add(new Mark.Frame(x, y, width, height, Grid.HAIR, Ink.GREY));
		flow.sheet().add(new Mark.Text(x + INSET, y + Style.LABEL.baseline() + 1, label, Style.LABEL));
		float top = Style.LABEL.leading() + 2;
		flow.sheet().add(new Mark.Input(key, label, x + INSET, y + top, width - 2 * INSET, height - top - 2, value,
				Style.VALUE));
	}
}
