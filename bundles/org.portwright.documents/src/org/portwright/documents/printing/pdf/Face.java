package org.portwright.documents.printing.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font in a document: embedded, and only the glyphs that were used. Ligatures are off, so that a text has the width
 * of its characters and comes out of the PDF as it went in.
 */
final class Face {

	private final TrueTypeFont outlines;
	private final CmapLookup glyphs;
	private final PDFont font;
	private final Map<Integer, Float> advances = new HashMap<>();

	private Face(TrueTypeFont outlines, PDFont font) throws IOException {
		this.outlines = outlines;
		this.font = font;
		glyphs = outlines.getUnicodeCmapLookup();
	}

	/**
	 * Embeds a font in a document.
	 *
	 * @param outlines the font; the document does not close it
	 * @throws IOException if the font cannot be read or must not be embedded
	 */
	static Face embed(PDDocument document, TrueTypeFont outlines) throws IOException {
		outlines.setEnableGsub(false);
		return new Face(outlines, PDType0Font.load(document, outlines, true));
	}

	PDFont font() {
		return font;
	}

	boolean covers(int codePoint) {
		return glyphs.getGlyphId(codePoint) != 0;
	}

	/** The width of a character at size 1. */
	float advance(int codePoint) {
		return advances.computeIfAbsent(codePoint, this::measure);
	}

	/** The shape of a character at size 1. */
	GeneralPath outline(int codePoint) throws IOException {
		GlyphData glyph = outlines.getGlyph().getGlyph(glyphs.getGlyphId(codePoint));
		GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
		float scale = 1f / outlines.getUnitsPerEm();
		path.transform(AffineTransform.getScaleInstance(scale, scale));
		return path;
	}

	private float measure(int codePoint) {
		try {
			return (float) outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / outlines.getUnitsPerEm();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
