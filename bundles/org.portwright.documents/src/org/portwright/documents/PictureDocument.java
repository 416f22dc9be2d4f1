package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;

/** A picture of the dates of several orders, made by a window. */
@SuppressWarnings("nls")
public enum PictureDocument implements Document {
	/** Lines and texts, which stay sharp at any size. */
	SVG("svg"),
	/** Pixels, which every program shows. They bear no mark. */
	PNG("png");

	private final String ending;

	PictureDocument(String ending) {
		this.ending = ending;
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
	public boolean isOwn(Path existing) throws IOException {
		return this == SVG && DocumentSeal.TIMELINE.isIn(existing);
	}
}
