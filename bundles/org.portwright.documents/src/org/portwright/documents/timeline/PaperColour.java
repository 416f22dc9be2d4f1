package org.portwright.documents.timeline;

/** The colours of a picture on white paper: all texts are dark enough to be read, also printed without colours. */
public final class PaperColour {

	private PaperColour() {
	}

	/** A colour as 0xRRGGBB. */
	public static int of(PictureInk ink) {
		return switch (ink) {
		case PAPER -> 0xFFFFFF;
		case TEXT -> 0x1B1F24;
		case DIMMED -> 0x57606A;
		case HAIRLINE -> 0xD0D7DE;
		case LINE -> 0x6E7B88;
		case SIGN -> 0x123358;
		case WEEKEND -> 0xF1F3F5;
		case HOLIDAY -> 0xDCD3EC;
		case POSSIBLE -> 0x8FC79A;
		case TODAY -> 0x9A4B00;
		case URGENT -> 0xB42318;
		};
	}
}
