package org.portwright.ui.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A label on a form whose text goes over several lines where it needs to. It measures and draws the text by itself: GTK
 * breaks that of a label that wraps at each letter whenever it is to have a place, which took half of the time in which
 * a page with many of them opens. To all others it is a label like any; so it is public, since what drives a window
 * asks a widget for its text by reflection.
 */
public final class WrappedLabel extends Label {

	/** A window that is drawn wider and narrower asks for many; only the last of them come again. */
	private static final int MOST_SIZES = 8;

	private String text = ""; //$NON-NLS-1$
	/** How large the text is, by how wide a line may be, in points: layouts ask for two widths by turns. */
	private final Map<Integer, Point> sizes = new HashMap<>();
	private @Nullable Font measured;

	WrappedLabel(Composite parent, int style) {
		super(parent, style & ~SWT.WRAP);
		addListener(SWT.Paint, painted -> paint(Objects.requireNonNull(painted.gc)));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent e) {
				Objects.requireNonNull(e).result = drawn();
			}
		});
	}

	@Override
	protected void checkSubclass() {
		// It adds no more than how it is measured and drawn.
	}

	@Override
	public String getText() {
		checkWidget();
		return text;
	}

	@Override
	public void setText(@Nullable String string) {
		checkWidget();
		text = Objects.requireNonNull(string);
		sizes.clear();
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		checkWidget();
		if (!getFont().equals(measured)) {
			sizes.clear();
			measured = getFont();
		}
		if (sizes.size() > MOST_SIZES) {
			sizes.clear();
		}
		Point size = sizes.computeIfAbsent(wHint, this::measure);
		return new Point(wHint == SWT.DEFAULT ? size.x : wHint, hHint == SWT.DEFAULT ? size.y : hHint);
	}

	private Point measure(int width) {
		TextLayout layout = layout(width);
		var bounds = layout.getBounds();
		layout.dispose();
		return new Point(bounds.width, bounds.height);
	}

	private TextLayout layout(int width) {
		var layout = new TextLayout(getDisplay());
		layout.setFont(getFont());
		layout.setText(drawn());
		layout.setAlignment(getAlignment());
		layout.setOrientation(getOrientation());
		layout.setWidth(width == SWT.DEFAULT ? width : Math.max(1, width));
		return layout;
	}

	/** Returns the text as it is seen: two ampersands stand for one, and one alone would underline a letter. */
	private String drawn() {
		return text.replaceAll("(?s)&(.)", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void paint(GC gc) {
		if (!isEnabled()) {
			gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		}
		TextLayout layout = layout(getSize().x);
		layout.draw(gc, 0, 0);
		layout.dispose();
	}
}
