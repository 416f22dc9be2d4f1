package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.porting.ui.internal.texts.Messages;

/** Says how days look, by a day each beside its words. */
final class MonthsLegend extends Canvas {

	private static final int GAP = 6;
	private static final int SPACE = 18;
	/** A day that is written with two figures. */
	private static final LocalDate SAMPLE = LocalDate.of(2026, 12, 28);

	private final MonthsPaint paint;
	private final Map<String, PlannedDays.Look> entries = new LinkedHashMap<>();

	/** Where an entry stands. */
	private record Place(String words, PlannedDays.Look look, Point corner) {
	}

	MonthsLegend(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setFont(JFaceResources.getDialogFont());
		paint = new MonthsPaint(this);
		entries.put(Messages.Legend_possible,
				new PlannedDays.Look(true, false, true, false, false, false, false, false));
		entries.put(Messages.Legend_impossible,
				new PlannedDays.Look(true, false, false, false, false, false, false, false));
		entries.put(Messages.Legend_wanted, new PlannedDays.Look(true, false, true, false, true, false, false, false));
		entries.put(Messages.Legend_today, new PlannedDays.Look(true, false, false, true, false, false, false, false));
		entries.put(Messages.Legend_holiday,
				new PlannedDays.Look(false, true, false, false, false, false, false, false));
		entries.put(Messages.Legend_earliest,
				new PlannedDays.Look(true, false, false, false, false, true, false, false));
		entries.put(Messages.Legend_latest, new PlannedDays.Look(true, false, false, false, false, false, true, false));
		entries.put(MilestoneKind.LAST_MOVE.label(),
				new PlannedDays.Look(true, false, false, false, false, false, false, true));
		addPaintListener(e -> places(e.gc, getClientArea().width).forEach(place -> paint(e.gc, place)));
		getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(e -> e.result = String.join(", ", entries.keySet()))); //$NON-NLS-1$
	}

	private void paint(GC gc, Place place) {
		Point cell = paint.cell();
		paint.day(gc, SAMPLE, new Rectangle(place.corner().x, place.corner().y, cell.x, cell.y),
				Optional.of(place.look()));
		paint.beside(gc, place.words(), new Rectangle(place.corner().x + cell.x + GAP, place.corner().y, 0, cell.y));
	}

	/** The entries one after the other, in as many lines as a width takes. */
	private List<Place> places(GC gc, int width) {
		gc.setFont(getFont());
		Point cell = paint.cell();
		List<Place> places = new ArrayList<>();
		int x = 0;
		int y = 0;
		for (Map.Entry<String, PlannedDays.Look> entry : entries.entrySet()) {
			int needed = cell.x + GAP + gc.textExtent(entry.getKey()).x;
			if (x > 0 && x + needed > width) {
				x = 0;
				y += cell.y + GAP;
			}
			places.add(new Place(entry.getKey(), entry.getValue(), new Point(x, y)));
			x += needed + SPACE;
		}
		return places;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		var gc = new GC(this);
		try {
			Point cell = paint.cell();
			int room = width == SWT.DEFAULT ? MonthsLayout.size(2, cell.x, cell.y).x : width;
			return new Point(room, places(gc, room).getLast().corner().y + cell.y + 1);
		} finally {
			gc.dispose();
		}
	}
}
