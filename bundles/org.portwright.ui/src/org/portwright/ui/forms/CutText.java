package org.portwright.ui.forms;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Label;

/**
 * A text in lines that may be too long for the room it has.
 *
 * @param label whose font it has
 */
public record CutText(Label label, String whole) {

	/** Returns whether the whole text fits into a room. */
	public boolean fits(Rectangle room) {
		return into(room).equals(whole);
	}

	/** As much of it as is seen, with a sign where it is cut. */
	public String into(Rectangle room) {
		if (room.width <= 0 || whole.isEmpty()) {
			return whole;
		}
		var layout = new TextLayout(label.getDisplay());
		try {
			layout.setFont(label.getFont());
			layout.setWidth(room.width);
			layout.setText(whole);
			int line = layout.getLineBounds(0).height;
			int lines = Math.max(1, (room.height + line / 4) / line);
			if (layout.getLineCount() <= lines) {
				return whole;
			}
			int end = layout.getLineOffsets()[lines];
			// The sign needs the room of a word.
			int word = whole.lastIndexOf(' ', end - 3);
			return whole.substring(0, word > 0 ? word : Math.max(0, end - 2)) + '\u2026';
		} finally {
			layout.dispose();
		}
	}
}
