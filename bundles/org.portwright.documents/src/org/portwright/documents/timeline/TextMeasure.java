package org.portwright.documents.timeline;

/** What the layout of a picture must know about fonts, in the picture's units. It may be asked by any thread. */
public interface TextMeasure {

	/** The width that a text of one line takes at most. */
	double width(String text, PictureFont font);

	/** The height of a line. */
	double height(PictureFont font);
}
