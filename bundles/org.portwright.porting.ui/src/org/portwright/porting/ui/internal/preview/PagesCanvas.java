package org.portwright.porting.ui.internal.preview;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.portwright.documents.LoaPages;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.WorkRunner;

/** Pages of white paper one below the other, as on a desk. Only those in sight are drawn. */
final class PagesCanvas extends Canvas {

	private static final int GAP = 16;
	private static final int STEP = 48;
	/** Wider than this a page is not read better. */
	private static final int WIDE = 1100;
	private static final int MOST = 3000;
	private static final int LEAST = 150;

	private final PagePictures pictures;
	private Scale scale = Scale.WIDTH;
	private double factor = 1;
	private int count;
	private double proportion = Math.sqrt(2);

	/** How large pages are shown. */
	enum Scale {
		/** As wide as the window. */
		WIDTH,
		/** Whole pages. */
		PAGE,
		/** By a factor of their own. */
		OWN
	}

	/** @param drawn called when a page in sight was drawn, or could not be */
	PagesCanvas(Composite parent, WorkRunner runner, Runnable drawn) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		pictures = new PagePictures(getDisplay(), runner, () -> {
			redraw();
			drawn.run();
		});
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, e -> arrange());
		addListener(SWT.Dispose, e -> pictures.dispose());
		getVerticalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> redraw()));
		getHorizontalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> redraw()));
		addKeyListener(KeyListener.keyPressedAdapter(e -> scroll(e.keyCode)));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent e) {
				if (e != null) {
					e.result = NLS.bind(Messages.PagesCanvas_name, pageInSight() + 1, count);
				}
			}
		});
	}

	/** Other pages are to be shown; the place stays. */
	void show(LoaPages pages) {
		pictures.show(pages);
		count = pages.result().pages();
		proportion = count == 0 ? proportion : pages.proportion(0);
		arrange();
	}

	/** No page is to be shown; the place stays. */
	void clear() {
		pictures.clear();
		count = 0;
		redraw();
	}

	/** The letter that is shown. */
	Optional<LoaPages> letter() {
		return pictures.pages();
	}

	/** The first page that could not be drawn, from zero; empty if all in sight could. */
	Optional<Integer> failure() {
		return pictures.failure();
	}

	/** How many pages are shown. */
	int count() {
		return count;
	}

	void setScale(Scale newScale) {
		scale = newScale;
		arrange();
	}

	/** Shows pages larger or smaller than they are shown now. */
	void scaleBy(double change) {
		factor = pageWidth() * change;
		scale = Scale.OWN;
		arrange();
	}

	private int pageWidth() {
		Rectangle area = getClientArea();
		int width = switch (scale) {
		case WIDTH -> Math.min(area.width - 2 * GAP, WIDE);
		case PAGE -> (int) Math.min(area.width - 2 * GAP, (area.height - 2 * GAP) / proportion);
		case OWN -> (int) factor;
		};
		return Math.clamp(width, LEAST, MOST);
	}

	private int pageHeight() {
		return (int) Math.round(pageWidth() * proportion);
	}

	private int top(int page) {
		return GAP + page * (pageHeight() + GAP);
	}

	private int pageInSight() {
		return Math.max(0, (getVerticalBar().getSelection() - GAP) / (pageHeight() + GAP));
	}

	private void arrange() {
		Rectangle area = getClientArea();
		if (area.width == 0) {
			return;
		}
		set(getVerticalBar(), top(count), area.height);
		set(getHorizontalBar(), pageWidth() + 2 * GAP, area.width);
		pictures.setWidth(pageWidth(), getMonitor().getZoom());
		redraw();
	}

	private static void set(ScrollBar bar, int size, int visible) {
		int place = size == 0 ? 0 : Math.min(bar.getSelection(), Math.max(0, size - visible));
		bar.setValues(place, 0, Math.max(size, 1), Math.max(1, Math.min(visible, size)), STEP, Math.max(1, visible));
		bar.setVisible(size > visible);
	}

	private void scroll(int key) {
		ScrollBar bar = getVerticalBar();
		int page = pageHeight() + GAP;
		int place = bar.getSelection();
		bar.setSelection(switch (key) {
		case SWT.ARROW_DOWN -> place + STEP;
		case SWT.ARROW_UP -> place - STEP;
		case SWT.PAGE_DOWN -> place + Math.min(page, getClientArea().height);
		case SWT.PAGE_UP -> place - Math.min(page, getClientArea().height);
		case SWT.HOME -> 0;
		case SWT.END -> bar.getMaximum();
		default -> place;
		});
		redraw();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		int width = pageWidth();
		int height = pageHeight();
		int left = Math.max(GAP, (area.width - width) / 2) - (getHorizontalBar().isVisible()
				? getHorizontalBar().getSelection()
				: 0);
		for (int page = pageInSight(); page < count; page++) {
			int top = top(page) - getVerticalBar().getSelection();
			if (top > area.height) {
				return;
			}
			gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(left, top, width, height);
			Optional<Image> picture = pictures.get(page);
			picture.ifPresent(image -> {
				Rectangle size = image.getBounds();
				gc.drawImage(image, 0, 0, size.width, size.height, left, top, width, height);
			});
			gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
			gc.drawRectangle(left, top, width, height);
		}
	}
}
