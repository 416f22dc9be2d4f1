package org.portwright.porting.ui.internal.planner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.portwright.ui.calendar.MonthSheet;

/**
 * The days of some months side by side, as many as there is room for. The arrows or a click select a day, Enter asks
 * for it; the mouse over a day has it told without selecting it.
 */
final class MonthsCanvas extends Canvas {

	/** As many where nobody says how much room there is. */
	private static final int USUAL = 2;

	private final MonthsPaint paint;
	private final Consumer<LocalDate> asked;
	private final SpokenMonths spoken;
	private Runnable moved = () -> {
		// nobody listens yet
	};
	private Optional<PlannedDays> days = Optional.empty();
	private MonthsLayout layout;
	private LocalDate cursor;
	/** The day under the mouse. */
	private Optional<LocalDate> pointed = Optional.empty();

	/**
	 * @param begin the day that is selected at first
	 * @param asked gets the day that Enter asks for
	 */
	MonthsCanvas(Composite parent, LocalDate begin, Consumer<LocalDate> asked) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.asked = asked;
		setFont(JFaceResources.getDialogFont());
		paint = new MonthsPaint(this);
		cursor = begin;
		layout = new MonthsLayout(begin, USUAL, paint.cell().x, paint.cell().y);
		addPaintListener(e -> paint(e.gc));
		addListener(SWT.Resize, e -> fit());
		addKeyListener(KeyListener.keyPressedAdapter(e -> key(e.keyCode, e.character, e.stateMask)));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addMouseListener(MouseListener.mouseDownAdapter(this::pressed));
		addMouseMoveListener(e -> point(layout.at(e.x, e.y)));
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> point(Optional.empty())));
		// A canvas with a listener for traversals and keys gets the arrows; Tab goes on.
		addTraverseListener(e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
				&& e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN);
		spoken = new SpokenMonths(this);
	}

	/** Runs whenever another day is to be told. */
	void onMove(Runnable run) {
		moved = run;
	}

	/** The day that is to be told: the one under the mouse, or else the one that is selected. */
	LocalDate told() {
		return pointed.orElse(cursor);
	}

	/** The day that is selected. */
	LocalDate cursor() {
		return cursor;
	}

	/** The months that are shown. */
	MonthsLayout months() {
		return layout;
	}

	/** What is known of the days; nothing before the first plan. */
	Optional<PlannedDays> days() {
		return days;
	}

	/** What is known of the days is something else now. */
	void show(PlannedDays planned) {
		boolean isFirst = days.isEmpty();
		days = Optional.of(planned);
		if (isFirst) {
			layout = layout.from(planned.today());
			go(planned.begin());
		}
		tip();
		redraw();
		moved.run();
	}

	/** Selects a day. */
	void go(LocalDate day) {
		cursor = day;
		layout = layout.showing(day);
		pointed = Optional.empty();
		redraw();
		moved.run();
		spoken.changed();
	}

	/** Moves as a key does. */
	void after(int key, boolean control) {
		new MonthSheet(cursor).after(key, control).map(MonthSheet::cursor).ifPresent(this::go);
	}

	private void key(int code, char character, int state) {
		if (character == SWT.CR || character == SWT.LF) {
			asked.accept(cursor);
		} else {
			after(code, (state & SWT.MOD1) != 0);
		}
	}

	private void pressed(MouseEvent event) {
		setFocus();
		if (event.button == 1) {
			layout.at(event.x, event.y).ifPresent(this::go);
		}
	}

	private void point(Optional<LocalDate> day) {
		if (!day.equals(pointed)) {
			pointed = day;
			tip();
			redraw();
			moved.run();
		}
	}

	private void tip() {
		setToolTipText(pointed.flatMap(day -> days.map(planned -> planned.words(day).replace("&", "&&"))).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void fit() {
		int count = MonthsLayout.count(getClientArea().width, layout.width());
		if (count != layout.count()) {
			layout = layout.with(count, cursor, days.map(PlannedDays::today).orElse(cursor));
			redraw();
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int count = width == SWT.DEFAULT ? USUAL : MonthsLayout.count(width, layout.width());
		Point size = MonthsLayout.size(count, layout.width(), layout.line());
		return width == SWT.DEFAULT ? size : new Point(width, size.y);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		paint.headings(gc, layout);
		for (int number = 0; number < layout.days(); number++) {
			LocalDate day = layout.day(number);
			paint.day(gc, day, layout.place(day), days.map(planned -> planned.look(day)));
		}
		pointed.filter(layout::has).ifPresent(day -> paint.frame(gc, layout.place(day)));
		paint.selected(gc, layout.place(cursor), isFocusControl());
	}
}
