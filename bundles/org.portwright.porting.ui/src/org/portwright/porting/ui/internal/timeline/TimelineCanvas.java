package org.portwright.porting.ui.internal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.portwright.documents.timeline.PictureBox;
import org.portwright.documents.timeline.PictureFlag;
import org.portwright.documents.timeline.PictureRow;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineLayout;
import org.portwright.documents.timeline.TimelinePicture;
import org.portwright.porting.ui.internal.texts.Messages;

/** Shows a timeline: it scrolls, is made larger and smaller, and keys walk from milestone to milestone. */
final class TimelineCanvas extends Canvas {

	private static final double LARGER = 1.25;
	private static final int STEP = 32;
	private static final int ROOM = 12;
	/** Wider days part the milestones of a short plan more than it helps. */
	private static final double WIDEST_FITTING = 44;
	private static final double NARROWEST_FITTING = 2;
	private static final double READABLE = 8;
	private static final int LOW = 180;
	private static final double MARGIN = 0.3;
	private static final double NARROWEST_MARGIN = 100;

	private final TimelineSpeech speech;
	private Consumer<Optional<TimelineCursor>> moved = cursor -> {
		// nobody listens yet
	};
	private Runnable opened = () -> {
		// nobody listens yet
	};
	private @Nullable PictureFonts fonts;
	private @Nullable TimelineLayout layout;
	private Optional<Timeline> timeline = Optional.empty();
	private Optional<TimelinePicture> picture = Optional.empty();
	private Optional<TimelineCursor> cursor = Optional.empty();
	/** The order to go to once it is there. */
	private Optional<String> wanted = Optional.empty();
	/** How wide a day is; empty while all of it is to be in sight. */
	private Optional<Double> dayWidth = Optional.empty();

	TimelineCanvas(Composite parent) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addPaintListener(event -> new TimelinePaint(this, event.gc).paint(picture, cursor));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> redraw()));
		getHorizontalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> redraw()));
		new TimelineInput(this).listen();
		speech = new TimelineSpeech(this);
	}

	/** Runs whenever another milestone is under the cursor. */
	void onMove(Consumer<Optional<TimelineCursor>> run) {
		moved = run;
	}

	/** Runs when what is under the cursor is to be opened. */
	void onOpen(Runnable run) {
		opened = run;
	}

	/** Opens what is under the cursor. */
	void open() {
		if (cursor.isPresent()) {
			opened.run();
		}
	}

	/**
	 * Shows a timeline; the cursor stays where it is, if that is there still.
	 *
	 * @param laid made with {@link #fonts}
	 */
	void show(Timeline shown, TimelineLayout laid) {
		timeline = Optional.of(shown);
		layout = laid;
		lay();
	}

	/** What is shown. */
	Optional<Timeline> timeline() {
		return timeline;
	}

	/** How it is shown. */
	Optional<TimelinePicture> picture() {
		return picture;
	}

	/** The milestone that the keys are at. */
	Optional<TimelineCursor> cursor() {
		return cursor;
	}

	/** What is known of the milestone that the keys are at, in words. */
	Optional<String> said() {
		return picture.flatMap(shown -> cursor.flatMap(at -> at.row(shown).map(row -> at.flag(shown)
				.map(flag -> NLS.bind(Messages.TimelineView_item, row.order().title(), flag.said()))
				.orElse(row.said()))));
	}

	PictureFonts fonts() {
		@Nullable
		PictureFonts known = fonts;
		if (known == null || known.isStale()) {
			known = new PictureFonts(this);
			fonts = known;
			layout = null;
		}
		return known;
	}

	/** In a narrow window the days fit, and the texts beside the last hang over. */
	private double fitting(TimelineLayout layout) {
		int room = getClientArea().width;
		return Math.clamp(Math.max(layout.fitting(room), Math.min(READABLE, layout.fittingDays(room))),
				NARROWEST_FITTING,
				WIDEST_FITTING);
	}

	private TimelineLayout layout(Timeline shown) {
		PictureFonts measure = fonts();
		@Nullable
		TimelineLayout known = layout;
		if (known == null) {
			known = new TimelineLayout(shown, measure, widestMargin());
			layout = known;
		}
		return known;
	}

	private void resized() {
		lay();
		picture.ifPresent(shown -> cursor.ifPresent(at -> at.row(shown).ifPresent(row -> reveal(row, at.flag(shown)))));
	}

	private void lay() {
		if (timeline.isEmpty() || getClientArea().width == 0) {
			return;
		}
		Timeline shown = timeline.get();
		TimelineLayout layout = layout(shown);
		double width = dayWidth.orElseGet(() -> fitting(layout));
		TimelinePicture made = layout.lay(width);
		picture = Optional.of(made);
		cursor = cursor.filter(at -> at.row(made).isPresent()).or(() -> TimelineCursor.first(made));
		arrange();
		toWanted(made);
		moved.accept(cursor);
	}

	private void arrange() {
		picture.ifPresent(shown -> {
			Point days = days();
			set(getHorizontalBar(), shown.width(), days.x);
			set(getVerticalBar(), shown.height(), days.y);
			redraw();
		});
	}

	private static void set(ScrollBar bar, double size, int visible) {
		int whole = (int) Math.min(Math.ceil(size), Integer.MAX_VALUE / 2.0);
		int place = Math.clamp(bar.getSelection(), 0, Math.max(0, whole - visible));
		bar.setValues(place, 0, Math.max(whole, 1), Math.max(1, Math.min(visible, whole)), STEP,
				Math.max(1, visible - STEP));
		bar.setVisible(whole > visible);
	}

	/** How much room there is for days and rows. */
	private Point days() {
		Rectangle area = getClientArea();
		TimelinePicture shown = picture.orElseThrow();
		return new Point(Math.max(0, area.width - PicturePainter.round(shown.margin())),
				Math.max(0, area.height - PicturePainter.round(head(shown))));
	}

	/** As wide as the margin may be, so that there is room for days. */
	double widestMargin() {
		return Math.max(NARROWEST_MARGIN, getClientArea().width * MARGIN);
	}

	/** How high the head is: in a low window its first line alone, so that there is room for rows. */
	double head(TimelinePicture shown) {
		return getClientArea().height < LOW ? shown.axis().lowHeight() : shown.axis().height();
	}

	/** How far it is scrolled to the right and down. */
	Point place() {
		return new Point(getHorizontalBar().isVisible() ? getHorizontalBar().getSelection() : 0,
				getVerticalBar().isVisible() ? getVerticalBar().getSelection() : 0);
	}

	/** Scrolls by so much. */
	void scroll(int right, int down) {
		getHorizontalBar().setSelection(getHorizontalBar().getSelection() + right);
		getVerticalBar().setSelection(getVerticalBar().getSelection() + down);
		redraw();
	}

	/** Makes days wider or narrower; the day in the middle stays where it is. */
	void zoom(boolean larger) {
		zoom(larger, picture.map(shown -> (int) shown.margin() + days().x / 2).orElse(0));
	}

	/** Makes days wider or narrower; the day at a place of the window stays there. */
	void zoom(boolean larger, int x) {
		picture.ifPresent(shown -> {
			double inDays = x - shown.margin();
			double day = (place().x + inDays) / shown.scale().dayWidth();
			double wanted = shown.scale().dayWidth() * (larger ? LARGER : 1 / LARGER);
			dayWidth = Optional.of(Math.clamp(wanted, TimelineLayout.NARROWEST, TimelineLayout.WIDEST));
			lay();
			getHorizontalBar().setSelection((int) Math.round(day * dayWidth.get() - inDays));
			redraw();
		});
	}

	/** Brings all days into sight. */
	void fit() {
		dayWidth = Optional.empty();
		lay();
	}

	/** Brings today into sight. */
	void toToday() {
		picture.ifPresent(shown -> timeline.ifPresent(of -> {
			getHorizontalBar().setSelection((int) shown.scale().middle(of.today()) - days().x / 3);
			redraw();
		}));
	}

	/** Moves the cursor as a key does; whether it is one that does. */
	boolean after(int key) {
		Optional<TimelineCursor> next = picture.flatMap(shown -> cursor.flatMap(at -> at.after(key, shown)));
		next.ifPresent(this::moveTo);
		return next.isPresent();
	}

	/** Moves the cursor, and brings into sight what it is at. */
	void moveTo(TimelineCursor next) {
		picture.ifPresent(shown -> next.row(shown).ifPresent(row -> reveal(row, next.flag(shown))));
		select(next);
	}

	/** Moves the cursor to what is in sight already: nothing moves under the mouse. */
	void select(TimelineCursor next) {
		cursor = Optional.of(next);
		redraw();
		moved.accept(cursor);
		speech.moved();
	}

	/** Brings an order into sight, now or once it is there, unless the cursor is at it. */
	void reveal(String order) {
		if (cursor.filter(at -> at.order().equals(order)).isPresent()) {
			return;
		}
		wanted = Optional.of(order);
		picture.ifPresent(this::toWanted);
	}

	private void toWanted(TimelinePicture shown) {
		wanted.flatMap(order -> shown.rows().stream().filter(row -> row.order().key().equals(order)).findFirst())
				.ifPresent(row -> {
					wanted = Optional.empty();
					moveTo(TimelineCursor.at(row, Optional.empty()));
				});
	}

	private void reveal(PictureRow row, Optional<PictureFlag> flag) {
		Point room = days();
		Point place = place();
		Optional<PictureBox> whole = flag.map(PictureFlag::box).filter(box -> row.height() > room.y);
		getVerticalBar().setSelection(revealed(place.y, room.y, whole.map(PictureBox::y).orElse(row.top()),
				whole.map(PictureBox::bottom).orElse(row.bottom())));
		flag.map(PictureFlag::box).ifPresent(box -> getHorizontalBar()
				.setSelection(revealed(place.x, room.x, box.x() - ROOM, box.right() + ROOM)));
	}

	private static int revealed(int place, int room, double from, double to) {
		if (from < place || to - from > room) {
			return (int) from;
		}
		return to > place + room ? (int) Math.ceil(to - room) : place;
	}

	/** The milestone at a place of the window. */
	Optional<PictureFlag> flagAt(int x, int y) {
		return picture.flatMap(shown -> inDays(x, y, shown).flatMap(at -> shown.flagAt(at.x, at.y)));
	}

	/** The order at a place of the window. */
	Optional<PictureRow> rowAt(int y) {
		return picture.flatMap(shown -> y < head(shown) ? Optional.empty()
				: shown.rowAt(y - head(shown) + place().y));
	}

	/** Returns whether a point of the canvas is on the name of an order. */
	boolean isName(int x, int y) {
		return rowAt(y).isPresent() && picture.filter(shown -> x < shown.margin()).isPresent();
	}

	private Optional<Point> inDays(int x, int y, TimelinePicture shown) {
		return x < shown.margin() || y < head(shown) ? Optional.empty()
				: Optional.of(new Point((int) (x - shown.margin()) + place().x,
						(int) (y - head(shown)) + place().y));
	}

	/** What is at a place of the window, in words. */
	Optional<String> saidAt(int x, int y) {
		return flagAt(x, y).map(PictureFlag::said).or(() -> picture.flatMap(shown -> rowAt(y).flatMap(row -> inDays(x,
				y, shown).map(at -> shown.saidOf(row, at.x)).orElse(Optional.of(row.said())))));
	}

	/** Where a milestone is in the window. */
	Optional<Rectangle> bounds(PictureFlag flag) {
		return picture.map(shown -> {
			PictureBox box = flag.box();
			Point place = place();
			return new Rectangle(PicturePainter.round(box.x() + shown.margin() - place.x),
					PicturePainter.round(box.y() + head(shown) - place.y), PicturePainter.round(box.width()),
					PicturePainter.round(box.height()));
		});
	}

	/** All milestones in the order in which they are read. */
	List<PictureFlag> flags() {
		return picture.stream().flatMap(shown -> shown.rows().stream()).flatMap(row -> row.flags().stream()).toList();
	}
}
