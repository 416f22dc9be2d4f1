package org.portwright.porting.ui.internal.timeline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.portwright.documents.timeline.PictureFont;
import org.portwright.documents.timeline.TextMeasure;

/**
 * The widths of texts in the fonts of the window. The letters are measured once, on the window's thread: a picture of
 * two hundred orders has two thousand texts, and to ask the system for each takes too long.
 */
final class PictureFonts implements TextMeasure {

	private static final int FIRST = ' ';
	private static final int END = 0x180;
	/** So many of a letter are measured at once, as the system gives whole pixels. */
	private static final int REPEATED = 10;
	/** What a text may be wider than its letters. */
	private static final double SLACK = 2;

	private final Map<PictureFont, double[]> widths = new HashMap<>();
	private final Map<PictureFont, Double> heights = new HashMap<>();
	private final Map<PictureFont, Font> measured = new HashMap<>();

	/** Measures the fonts of now. */
	PictureFonts(Drawable drawable) {
		var gc = new GC(drawable);
		try {
			for (PictureFont font : PictureFont.values()) {
				gc.setFont(of(font));
				measured.put(font, of(font));
				heights.put(font, (double) gc.getFontMetrics().getHeight());
				widths.put(font, widths(gc));
			}
		} finally {
			gc.dispose();
		}
	}

	private static double[] widths(GC gc) {
		double[] widths = new double[END];
		for (int c = FIRST; c < END; c++) {
			widths[c] = c >= 0x7F && c < 0xA0 ? 0
					: gc.textExtent(String.valueOf((char) c).repeat(REPEATED)).x / (double) REPEATED;
		}
		return widths;
	}

	/** Whether the window has other fonts by now. */
	boolean isStale() {
		return measured.entrySet().stream().anyMatch(entry -> entry.getValue() != of(entry.getKey()));
	}

	/** A font of the window. */
	static Font of(PictureFont font) {
		return switch (font) {
		case TITLE -> JFaceResources.getHeaderFont();
		case STRONG -> JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
		case PLAIN -> JFaceResources.getDialogFont();
		};
	}

	@Override
	public double width(String text, PictureFont font) {
		double[] known = widths.get(font);
		double width = SLACK;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			width += c < END ? known[c] : height(font);
		}
		return Math.ceil(width);
	}

	@Override
	public double height(PictureFont font) {
		return heights.get(font);
	}
}
