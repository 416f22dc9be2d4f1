package org.portwright.documents.printing.page;

import java.util.ArrayList;
import java.util.List;

/** Places rows one under the other and goes on on a new sheet where one is full. */
public final class Flow {

	/** Does nothing at the top of a new sheet. */
	static final Runnable NO_HEAD = () -> {
		// Nothing is repeated.
	};

	private final LineBreaker breaker;
	private final List<Sheet> sheets = new ArrayList<>();
	private Sheet sheet = new Sheet();
	private float y = Grid.FIRST_TOP;
	private boolean informing;

	public Flow(LineBreaker breaker) {
		this.breaker = breaker;
		sheets.add(sheet);
	}

	/** What breaks texts into lines. */
	public LineBreaker breaker() {
		return breaker;
	}

	/** The sheets so far. */
	public List<Sheet> sheets() {
		return List.copyOf(sheets);
	}

	/** The sheet that is being filled. */
	Sheet sheet() {
		return sheet;
	}

	/** The top of what comes next, in points from the sheet's top. */
	float y() {
		return y;
	}

	/** The height that is left on the sheet. */
	float room() {
		return Grid.BOTTOM - y;
	}

	/** Whether nothing was placed on the sheet yet. */
	boolean isAtTop() {
		return y <= (sheets.size() == 1 ? Grid.FIRST_TOP : Grid.TOP);
	}

	/** Leaves white space, but none at the top of a sheet. */
	void space(float height) {
		if (!isAtTop()) {
			y += height;
		}
	}

	/** Moves past what was drawn directly. */
	void advance(float height) {
		y += height;
	}

	/** Goes on on new sheets that nobody signs. */
	void inform() {
		informing = true;
		breakSheet();
	}

	/** Goes on on a new sheet. */
	void breakSheet() {
		sheet = new Sheet();
		if (informing) {
			sheet.inform();
		}
		sheets.add(sheet);
		y = Grid.TOP;
	}

	/** Goes on on a new sheet unless a height is left; what is higher than a sheet starts where it is. */
	void ensure(float height) {
		if (height > room() && !isAtTop() && height <= Grid.BOTTOM - Grid.TOP) {
			breakSheet();
		}
	}

	/**
	 * Places a row, on new sheets what has no room on this one.
	 *
	 * @param head draws what is repeated at the top of a new sheet
	 */
	void place(Row row, Runnable head) {
		if (row.height() > room() && !isAtTop()) {
			if (row.isKept() || row.head(room()).isEmpty()) {
				breakSheet();
				head.run();
			}
		}
		Row rest = row;
		while (rest.height() > room() && !rest.head(room()).isEmpty()) {
			float height = room();
			rest.head(height).draw(sheet, y, breaker.typography());
			rest = rest.tail(height);
			breakSheet();
			head.run();
		}
		rest.draw(sheet, y, breaker.typography());
		y += rest.height();
	}
}
