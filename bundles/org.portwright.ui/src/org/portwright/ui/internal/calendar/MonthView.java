package org.portwright.ui.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.portwright.ui.calendar.MonthSheet;
import org.portwright.ui.labels.MixedColour;

/** The days of a month: one is chosen by a click, or by the arrows and Enter. */
final class MonthView extends Canvas {

	private static final int ROOM = 6;
	private static final int LINE = 2;
	private static final int WEEKEND = 65;
	private static final int NEIGHBOUR = 40;

	private final Optional<LocalDate> chosen;
	private final LocalDate today;
	private final Consumer<LocalDate> taken;
	private final SpokenDay spoken;
	private Runnable moved = () -> {
		// nobody listens yet
	};
	private MonthSheet sheet;
	/** The day on which the mouse was pressed: it counts when it is released there, too. */
	private Optional<LocalDate> pressed = Optional.empty();
	private final Point cell;

	MonthView(Composite parent, Optional<LocalDate> chosen, LocalDate today, Consumer<LocalDate> taken) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chosen = chosen;
		this.today = today;
		this.taken = taken;
		sheet = new MonthSheet(chosen.orElse(today));
		setFont(JFaceResources.getDialogFont());
		cell = cellSize();
		addPaintListener(e -> paint(e.gc));
		addKeyListener(KeyListener.keyPressedAdapter(e -> key(e.keyCode, e.character, e.stateMask)));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseWheel, e -> after(e.count > 0 ? SWT.PAGE_UP : SWT.PAGE_DOWN, false));
		addMouseListener(
				MouseListener.mouseDownAdapter(e -> pressed = e.button == 1 ? at(e.x, e.y) : Optional.empty()));
		addMouseListener(MouseListener.mouseUpAdapter(
				e -> at(e.x, e.y).filter(day -> e.button == 1 && is(day, pressed)).ifPresent(taken)));
		// A canvas with a listener for traversals and keys gets the arrows; Tab goes on.
		addTraverseListener(e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
				&& e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN);
		spoken = new SpokenDay(this, this::said);
	}

	/** Runs whenever another day is under the cursor. */
	void onMove(Runnable run) {
		moved = run;
	}

	LocalDate cursor() {
		return sheet.cursor();
	}

	/** What is said of the day under the cursor. */
	private String said() {
		return SpokenDay.of(cursor(), chosen, today);
	}

	private void key(int code, char character, int state) {
		if (character == SWT.CR || character == SWT.LF || character == ' ') {
			taken.accept(cursor());
		} else {
			after(code, (state & SWT.MOD1) != 0);
		}
	}

	/** Moves the cursor as a key does. */
	void after(int key, boolean control) {
		sheet.after(key, control).ifPresent(next -> {
			sheet = next;
			redraw();
			moved.run();
			spoken.changed();
		});
	}

	private Point cellSize() {
		var gc = new GC(this);
		try {
			gc.setFont(bold());
			int width = 0;
			for (DayOfWeek day : DayOfWeek.values()) {
				width = Math.max(width, gc.textExtent(name(day)).x);
			}
			return new Point(width + 2 * ROOM, gc.getFontMetrics().getHeight() + 2 * ROOM);
		} finally {
			gc.dispose();
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(cell.x * MonthSheet.DAYS + 1, cell.y * (MonthSheet.WEEKS + 1) + 1);
	}

	private static boolean is(LocalDate day, Optional<LocalDate> other) {
		return other.filter(day::equals).isPresent();
	}

	private Optional<LocalDate> at(int x, int y) {
		int week = Math.floorDiv(y, cell.y) - 1;
		int day = Math.floorDiv(x, cell.x);
		return week >= 0 && week < MonthSheet.WEEKS && day >= 0 && day < MonthSheet.DAYS
				? Optional.of(sheet.day(week, day))
				: Optional.empty();
	}

	private void paint(GC gc) {
		gc.setBackground(color(SWT.COLOR_LIST_BACKGROUND));
		gc.fillRectangle(getClientArea());
		for (int day = 0; day < MonthSheet.DAYS; day++) {
			gc.setFont(getFont());
			gc.setForeground(dimmed(WEEKEND));
			centred(gc, name(DayOfWeek.of(day + 1)), day * cell.x, 0);
			for (int week = 0; week < MonthSheet.WEEKS; week++) {
				paint(gc, sheet.day(week, day), day * cell.x, (week + 1) * cell.y);
			}
		}
	}

	private void paint(GC gc, LocalDate day, int x, int y) {
		boolean isChosen = is(day, chosen);
		boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		if (isChosen) {
			gc.setBackground(color(SWT.COLOR_LIST_SELECTION));
			gc.fillRectangle(x + 1, y + 1, cell.x - 1, cell.y - 1);
			gc.setForeground(color(SWT.COLOR_LIST_SELECTION_TEXT));
		} else {
			gc.setBackground(color(SWT.COLOR_LIST_BACKGROUND));
			gc.setForeground(!sheet.has(day) ? dimmed(NEIGHBOUR)
					: weekend ? dimmed(WEEKEND) : color(SWT.COLOR_LIST_FOREGROUND));
		}
		gc.setFont(day.equals(today) ? bold() : getFont());
		Point extent = centred(gc, String.valueOf(day.getDayOfMonth()), x, y);
		if (day.equals(today)) {
			gc.setLineWidth(LINE);
			int below = y + (cell.y + extent.y) / 2 + 1;
			gc.drawLine(x + (cell.x - extent.x) / 2, below, x + (cell.x + extent.x) / 2, below);
		}
		if (day.equals(cursor())) {
			gc.setLineWidth(isFocusControl() ? LINE : 1);
			gc.setForeground(color(SWT.COLOR_LIST_FOREGROUND));
			gc.drawRectangle(x + 1, y + 1, cell.x - LINE, cell.y - LINE);
		}
	}

	private Point centred(GC gc, String text, int x, int y) {
		Point extent = gc.textExtent(text);
		gc.drawText(text, x + (cell.x - extent.x) / 2, y + (cell.y - extent.y) / 2, true);
		return extent;
	}

	private Color dimmed(int percent) {
		return MixedColour.of(color(SWT.COLOR_LIST_FOREGROUND), color(SWT.COLOR_LIST_BACKGROUND), percent);
	}

	private Color color(int id) {
		return getDisplay().getSystemColor(id);
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	private static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, Locale.UK);
	}
}
