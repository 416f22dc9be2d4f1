package org.portwright.documents.printing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Fonts that do not depend on the machine. */
public final class Fonts {

	private Fonts() {
	}

	/** @return the bundle's own fonts alone */
	public static FontBook ownOnly() {
		PDDocument document = new PDDocument();
		try {
			return new FontBook(document, new InstalledFonts(document, List::of));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
