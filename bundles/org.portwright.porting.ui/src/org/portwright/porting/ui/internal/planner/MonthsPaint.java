package org.portwright.porting.ui.internal.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.portwright.ui.calendar.MonthSheet;
import org.portwright.ui.labels.MixedColour;

/**
 * Paints days in the colours of the theme. What a day is can be told without its colour, too: a possible one stands on
 * a ground of its own in bold figures, a holiday has a dot, the earliest and the latest date a bar at their side, and
 * the last date to move has a ring around its figures.
 */
final class MonthsPaint {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK); //$NON-NLS-1$
	private static final int ROOM = 6;
	private static final int LINE = 2;
	private static final int BAR = 3;
	private static final int SELECTED = 3;
	/** Room that the frame of a selected day takes at each side. */
	private static final int FRAME = 4;
	private static final int DOT = 4;
	/** How much of the colour of text there is in that of a day which a rule stands against, in percent. */
	private static final int IMPOSSIBLE = 60;
	private static final int OFF = 40;
	private static final int NAMES = 65;
	/** How much of the colour of what is selected there is in the ground of a possible day. */
	private static final int POSSIBLE = 25;

	private final Control control;

	MonthsPaint(Control control) {
		this.control = control;
	}

	/** How large a day is. */
	Point cell() {
		var gc = new GC(control);
		try {
			gc.setFont(bold());
			int width = 0;
			for (DayOfWeek day : DayOfWeek.values()) {
				width = Math.max(width, gc.textExtent(name(day)).x);
			}
			return new Point(width + ROOM, gc.getFontMetrics().getHeight() + 2 * ROOM);
		} finally {
			gc.dispose();
		}
	}

	/** The names of the months, and of the days of the week in each. */
	void headings(GC gc, MonthsLayout months) {
		for (int number = 0; number < months.count(); number++) {
			gc.setFont(bold());
			gc.setForeground(text());
			centred(gc, MONTH.format(months.month(number).cursor()),
					new Rectangle(months.left(number), 0, months.monthWidth(), months.line()));
			gc.setFont(control.getFont());
			gc.setForeground(dimmed(NAMES));
			for (int day = 0; day < MonthSheet.DAYS; day++) {
				centred(gc, name(DayOfWeek.of(day + 1)),
						new Rectangle(months.left(number) + day * months.width(), months.line(), months.width(),
								months.line()));
			}
		}
	}

	/** A day; what is to be seen of it is not known before the first plan. */
	void day(GC gc, LocalDate day, Rectangle place, Optional<PlannedDays.Look> look) {
		boolean isPossible = look.filter(PlannedDays.Look::isPossible).isPresent();
		boolean isWanted = look.filter(PlannedDays.Look::isWanted).isPresent();
		if (isWanted || isPossible) {
			gc.setBackground(isWanted ? selection()
					: MixedColour.of(selection(), control.getBackground(), POSSIBLE));
			gc.fillRectangle(place);
		}
		gc.setForeground(isWanted ? system(SWT.COLOR_LIST_SELECTION_TEXT)
				: isPossible ? text()
						: dimmed(look.filter(known -> !known.isWorking()).isPresent() ? OFF : IMPOSSIBLE));
		gc.setFont(isPossible || isWanted ? bold() : control.getFont());
		Point extent = centred(gc, String.valueOf(day.getDayOfMonth()), place);
		look.ifPresent(known -> marks(gc, place, extent, known));
	}

	private void marks(GC gc, Rectangle place, Point figures, PlannedDays.Look look) {
		if (look.isToday()) {
			gc.setLineWidth(LINE);
			int below = place.y + (place.height + figures.y) / 2 + 1;
			int left = place.x + (place.width - figures.x) / 2;
			gc.drawLine(left, below, left + figures.x, below);
		}
		gc.setBackground(look.isWanted() ? system(SWT.COLOR_LIST_SELECTION_TEXT) : text());
		if (look.isHoliday()) {
			gc.fillOval(place.x + (place.width + figures.x) / 2 + 1, place.y + (place.height - figures.y) / 2, DOT,
					DOT);
		}
		if (look.isLastMove()) {
			ring(gc, place, figures, look.isWanted());
		}
		if (look.isEarliest()) {
			gc.fillRectangle(place.x, place.y, BAR, place.height);
		}
		if (look.isLatest()) {
			gc.fillRectangle(place.x + place.width - BAR, place.y, BAR, place.height);
		}
	}

	/** A ring within the frame that a day has while it is selected. */
	private void ring(GC gc, Rectangle place, Point figures, boolean isWanted) {
		gc.setForeground(isWanted ? system(SWT.COLOR_LIST_SELECTION_TEXT) : text());
		gc.setLineWidth(1);
		gc.setAntialias(SWT.ON);
		int width = Math.min(figures.x + 2 * ROOM, place.width - 2 * FRAME);
		int height = place.height - 2 * FRAME;
		gc.drawOval(place.x + (place.width - width) / 2, place.y + FRAME, width, height);
		gc.setAntialias(SWT.DEFAULT);
	}

	/** Words beside a day, in the middle of a height. */
	void beside(GC gc, String words, Rectangle place) {
		gc.setFont(control.getFont());
		gc.setForeground(text());
		gc.drawText(words, place.x, place.y + (place.height - gc.textExtent(words).y) / 2, true);
	}

	/** A thin frame around a day. */
	void frame(GC gc, Rectangle place) {
		gc.setLineWidth(1);
		gc.setForeground(text());
		gc.drawRectangle(place.x, place.y, place.width, place.height);
	}

	/**
	 * The day that is selected has a frame in the colour of what is selected, and around that one in the colour of
	 * text, since some dark themes select in a colour as dark as the ground. While keys go there that one is thick.
	 */
	void selected(GC gc, Rectangle place, boolean hasKeys) {
		gc.setLineWidth(SELECTED);
		gc.setForeground(selection());
		gc.drawRectangle(place.x + LINE, place.y + LINE, place.width - 2 * LINE, place.height - 2 * LINE);
		gc.setLineWidth(hasKeys ? LINE : 1);
		gc.setForeground(text());
		gc.drawRectangle(place.x, place.y, place.width, place.height);
	}

	private static Point centred(GC gc, String text, Rectangle place) {
		Point extent = gc.textExtent(text);
		gc.drawText(text, place.x + (place.width - extent.x) / 2, place.y + (place.height - extent.y) / 2, true);
		return extent;
	}

	private Color dimmed(int percent) {
		return MixedColour.of(text(), control.getBackground(), percent);
	}

	private Color text() {
		return system(SWT.COLOR_LIST_FOREGROUND);
	}

	private Color selection() {
		return system(SWT.COLOR_LIST_SELECTION);
	}

	private Color system(int id) {
		return control.getDisplay().getSystemColor(id);
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	private static String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, Locale.UK);
	}
}
