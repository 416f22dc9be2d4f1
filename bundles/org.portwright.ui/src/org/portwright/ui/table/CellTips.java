package org.portwright.ui.table;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.portwright.ui.TipsAtOnce;

/** Shows the whole text of a cell that is too narrow for it. */
@SuppressWarnings("nls")
final class CellTips extends DefaultToolTip {

	private static final int MARGIN = 40;

	private final NumberTable table;

	CellTips(NumberTable table) {
		super(table.control(), ToolTip.RECREATE, false);
		this.table = table;
		setPopupDelay(TipsAtOnce.DELAY);
		setShift(new Point(8, 16));
	}

	@Override
	protected boolean shouldCreateToolTip(@Nullable Event event) {
		return event != null && TipsAtOnce.mayComeUp(table.control()) && text(event).isPresent();
	}

	@Override
	protected String getText(@Nullable Event event) {
		return event == null ? "" : text(event).orElse("");
	}

	private Optional<String> text(Event event) {
		return table.cellAt(event.x, event.y).flatMap(cell -> {
			Arrangement shown = table.shown();
			String text = cell.y < shown.size() ? shown.rows().text(shown.row(cell.y), cell.x) : "";
			var gc = new GC(table.control());
			int wanted = gc.textExtent(text).x + MARGIN;
			gc.dispose();
			return table.bounds(cell.x, cell.y).filter(bounds -> bounds.width < wanted && !text.isEmpty())
					.map(narrow -> text);
		});
	}
}
