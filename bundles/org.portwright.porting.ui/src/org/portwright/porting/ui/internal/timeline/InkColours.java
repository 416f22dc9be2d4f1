package org.portwright.porting.ui.internal.timeline;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.portwright.documents.timeline.PaperColour;
import org.portwright.documents.timeline.PictureInk;
import org.portwright.ui.labels.MixedColour;

/** The colours of a picture: those of the theme in the window, those of paper in a file. */
@SuppressWarnings("nls")
final class InkColours {

	private static final int HAIRLINE = 16;
	private static final int LINE = 45;
	private static final int DIMMED = 76;
	private static final int WEEKEND = 8;
	private static final int HOLIDAY = 28;
	private static final int POSSIBLE = 55;
	private static final int SIGN = 82;
	/** What the colours are called in the preferences; they are mixed with those of the theme, light or dark. */
	private static final String DEFINITIONS = "org.portwright.ui.timeline.";
	private static final int STRONG = 65;

	private final Map<PictureInk, Color> colours = new EnumMap<>(PictureInk.class);

	private InkColours() {
	}

	/** The colours of now on those of what the picture is in: the style sheet of the theme knows that. */
	static InkColours of(Control control) {
		Display display = control.getDisplay();
		Color paper = control.getBackground();
		Color text = control.getForeground();
		var made = new InkColours();
		made.put(PictureInk.PAPER, paper);
		made.put(PictureInk.TEXT, text);
		made.put(PictureInk.DIMMED, MixedColour.of(text, paper, DIMMED));
		made.put(PictureInk.HAIRLINE, MixedColour.of(text, paper, HAIRLINE));
		made.put(PictureInk.LINE, MixedColour.of(text, paper, LINE));
		made.put(PictureInk.WEEKEND, MixedColour.of(text, paper, WEEKEND));
		made.put(PictureInk.HOLIDAY, MixedColour.of(defined("holiday"), paper, HOLIDAY));
		made.put(PictureInk.POSSIBLE, MixedColour.of(defined("possible"), paper, POSSIBLE));
		Color link = JFaceColors.getHyperlinkText(display);
		made.put(PictureInk.SIGN, MixedColour.of(link, text, SIGN));
		made.put(PictureInk.TODAY, MixedColour.of(defined("today"), text, STRONG));
		made.put(PictureInk.URGENT, MixedColour.of(JFaceColors.getErrorText(display), text, STRONG));
		return made;
	}

	/** The colours on paper. */
	static InkColours ofPaper() {
		var made = new InkColours();
		for (PictureInk ink : PictureInk.values()) {
			int colour = PaperColour.of(ink);
			made.put(ink, new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF));
		}
		return made;
	}

	private static Color defined(String name) {
		return JFaceResources.getColorRegistry().get(DEFINITIONS + name);
	}

	private void put(PictureInk ink, Color colour) {
		colours.put(ink, colour);
	}

	Color of(PictureInk ink) {
		return colours.get(ink);
	}
}
