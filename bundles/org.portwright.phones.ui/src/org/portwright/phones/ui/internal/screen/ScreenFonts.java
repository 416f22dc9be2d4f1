package org.portwright.phones.ui.internal.screen;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** The fonts of the theme in the sizes that a picture needs. */
final class ScreenFonts {

	/** So many that a window which is resized does not gather them. */
	private static final int KEPT = 24;
	private static final int POINTS_AN_INCH = 72;
	private static final int SMALLEST = 4;

	private record Wanted(String of, int height, int style) {
	}

	private final Display display;
	private final Map<Wanted, Font> fonts = new HashMap<>();

	ScreenFonts(Display display) {
		this.display = display;
	}

	/** Takes the font for people, as large as a line of so many pixels is, or smaller so that a text fits. */
	Point fit(GC gc, String text, int style, int height, int width) {
		return fit(gc, JFaceResources.DIALOG_FONT, text, style, height, width);
	}

	/** Takes the font in which a code can be told apart best. */
	Point fitCode(GC gc, String text, int height, int width) {
		return fit(gc, JFaceResources.TEXT_FONT, text, SWT.BOLD, height, width);
	}

	private Point fit(GC gc, String of, String text, int style, int height, int width) {
		int points = Math.max(SMALLEST, height * POINTS_AN_INCH / display.getDPI().y);
		gc.setFont(font(new Wanted(of, points, style)));
		Point extent = gc.textExtent(text);
		while (extent.x > width && points > SMALLEST) {
			points = Math.max(SMALLEST, Math.min(points - 1, points * width / extent.x));
			gc.setFont(font(new Wanted(of, points, style)));
			extent = gc.textExtent(text);
		}
		return extent;
	}

	private Font font(Wanted wanted) {
		return fonts.computeIfAbsent(wanted, size -> {
			FontData data = JFaceResources.getFontRegistry().getFontData(size.of())[0];
			return new Font(display, new FontData(data.getName(), size.height(), size.style()));
		});
	}

	/** Call this before a picture is drawn. */
	void prepare() {
		if (fonts.size() > KEPT) {
			dispose();
		}
	}

	/** How many there are. */
	int kept() {
		return fonts.size();
	}

	/** Gives them back. */
	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
