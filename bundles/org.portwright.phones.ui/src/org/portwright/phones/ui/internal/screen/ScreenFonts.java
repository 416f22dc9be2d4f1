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
	private static final String MORE = "\u2026"; //$NON-NLS-1$

	private final Display display;
	private final Map<FontData, Font> fonts = new HashMap<>();

	ScreenFonts(Display display) {
		this.display = display;
	}

	/** A text as far as there is room for it, and how much it takes. */
	record Fitted(String text, Point extent) {
	}

	/**
	 * Takes the font for people, as large as a line of so many pixels is, or smaller so that a text fits; what is too
	 * long for the smallest is shortened.
	 */
	Fitted fit(GC gc, String text, int style, int height, Point room) {
		Point extent = fit(gc, JFaceResources.DIALOG_FONT, text, style, height, room);
		String shown = text;
		while (extent.x > room.x && !shown.isEmpty()) {
			int end = shown.offsetByCodePoints(shown.endsWith(MORE) ? shown.length() - MORE.length() : shown.length(),
					shown.equals(MORE) ? 0 : -1);
			shown = end == 0 ? "" : shown.substring(0, end) + MORE; //$NON-NLS-1$
			extent = gc.textExtent(shown);
		}
		return extent.y > room.y ? new Fitted("", new Point(0, 0)) : new Fitted(shown, extent); //$NON-NLS-1$
	}

	/** Takes the font in which a code can be told apart best. Nothing of a code is left out. */
	Fitted fitCode(GC gc, String text, int height, Point room) {
		return new Fitted(text, fit(gc, JFaceResources.TEXT_FONT, text, SWT.BOLD, height, room));
	}

	private Point fit(GC gc, String of, String text, int style, int height, Point room) {
		int points = Math.max(SMALLEST, height * POINTS_AN_INCH / display.getDPI().y);
		gc.setFont(font(of, points, style));
		Point extent = gc.textExtent(text);
		while ((extent.x > room.x || extent.y > room.y) && points > SMALLEST) {
			int fitting = Math.min(points * room.x / Math.max(1, extent.x), points * room.y / Math.max(1, extent.y));
			points = Math.max(SMALLEST, Math.min(points - 1, fitting));
			gc.setFont(font(of, points, style));
			extent = gc.textExtent(text);
		}
		return extent;
	}

	/** It is looked up by what the theme says now, which somebody may change while there is a picture. */
	private Font font(String of, int height, int style) {
		String name = JFaceResources.getFontRegistry().getFontData(of)[0].getName();
		return fonts.computeIfAbsent(new FontData(name, height, style), data -> new Font(display, data));
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
