package org.portwright.documents;

import java.util.List;

import org.portwright.documents.timeline.TimelineSvg;

/** A picture of the dates of several orders, made by a window. */
@SuppressWarnings("nls")
public enum PictureDocument implements Document {
	/** Lines and texts, which stay sharp at any size. */
	SVG("svg", TimelineSvg.BEGINNING),
	/** Pixels, which every program shows. */
	PNG("png", "\u0089PNG");

	private final String ending;
	private final String beginning;

	PictureDocument(String ending, String beginning) {
		this.ending = ending;
		this.beginning = beginning;
	}

	/** All of them, the one that is proposed first. */
	public static List<PictureDocument> all() {
		return List.of(values());
	}

	@Override
	public String ending() {
		return ending;
	}

	@Override
	public String label() {
		return this == SVG ? Messages.PictureDocument_svg : Messages.PictureDocument_png;
	}

	@Override
	public String beginning() {
		return beginning;
	}

	@Override
	public boolean isKnownByEnding() {
		return this == PNG;
	}
}
