package org.portwright.phones.ui.internal.screen;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.portwright.guides.PhoneScreen;
import org.portwright.phones.ui.internal.texts.Messages;

/** A phone with its screen, as large as there is room, with words for those who do not see it. */
final class PhoneCanvas extends Canvas {

	private static final int ROOM = 4;

	private final ScreenFonts fonts;
	private PhonePicture picture = new PhonePicture(true, PhoneScreen.HOME, "", "", "", "", Optional.empty()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private String below = ""; //$NON-NLS-1$
	private String spoken = ""; //$NON-NLS-1$

	PhoneCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		fonts = new ScreenFonts(getDisplay());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> redraw());
		addListener(SWT.Dispose, event -> fonts.dispose());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = spoken;
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.PhoneCanvas_description;
				}
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_GRAPHIC;
				}
			}
		});
	}

	/**
	 * Shows another picture.
	 *
	 * @param time  the time that the code has left, as a clock says it
	 * @param words all of it in words
	 */
	void show(PhonePicture next, String time, String words) {
		if (!next.equals(picture) || !time.equals(below)) {
			picture = next;
			below = time;
			redraw();
		}
		if (!words.equals(spoken)) {
			spoken = words;
			getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, new Object[] { "", words }); //$NON-NLS-1$
		}
	}

	/** What is shown. */
	PhonePicture picture() {
		return picture;
	}

	/** What it says to those who do not see it. */
	String spoken() {
		return spoken;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, hHint == SWT.DEFAULT ? 132 : hHint);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		new PhonePaint(gc, new ScreenColours(this), fonts,
				new Rectangle(ROOM, ROOM, area.width - 2 * ROOM, area.height - 2 * ROOM)).draw(picture, below);
	}
}
