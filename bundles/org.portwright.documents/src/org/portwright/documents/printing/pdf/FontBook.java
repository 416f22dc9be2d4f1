package org.portwright.documents.printing.pdf;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.portwright.documents.printing.page.Typography;
import org.portwright.documents.printing.page.Weight;

/**
 * The fonts of one document: Liberation Sans, which the bundle brings, and for what it lacks the installed fonts.
 * Remembers which characters no font could print.
 */
@SuppressWarnings("nls")
public final class FontBook implements Typography, Closeable {

	/** Shown in place of a character that cannot be printed. */
	static final int REPLACEMENT = 0x25A1;

	/** They take no room and change nothing, so no font lacks them: soft hyphen, zero-width space and their like. */
	private static final Set<Integer> ZERO_WIDTH = Set.of(0xAD, 0x200B, 0x2060, 0xFEFF);

	private static final String FOLDER = "/fonts/liberation/";
	private static final Map<Weight, String> FILES = Map.of(Weight.REGULAR, "LiberationSans-Regular.ttf", Weight.BOLD,
			"LiberationSans-Bold.ttf");

	private final Map<Weight, Face> own = new EnumMap<>(Weight.class);
	private final List<TrueTypeFont> open = new ArrayList<>();
	private final InstalledFonts installed;
	private final Map<Integer, Optional<Face>> found = new HashMap<>();
	private final TreeSet<Integer> unprintable = new TreeSet<>();

	/**
	 * Reads the bundle's own fonts; they are embedded in the document.
	 *
	 * @throws IOException if the bundle's own fonts cannot be read
	 */
	public FontBook(PDDocument document) throws IOException {
		this(document, new InstalledFonts(document));
	}

	FontBook(PDDocument document, InstalledFonts installed) throws IOException {
		this.installed = installed;
		for (Weight weight : Weight.values()) {
			String resource = FOLDER + FILES.get(weight);
			try (InputStream stream = FontBook.class.getResourceAsStream(resource)) {
				if (stream == null) {
					throw new FileNotFoundException(resource);
				}
				TrueTypeFont font = new TTFParser().parseEmbedded(stream);
				open.add(font);
				own.put(weight, Face.embed(document, font));
			}
		}
	}

	@Override
	public String printable(String raw) {
		String text = Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC);
		StringBuilder printable = new StringBuilder(text.length());
		text.codePoints().filter(codePoint -> !ZERO_WIDTH.contains(codePoint)).map(this::printable)
				.forEach(printable::appendCodePoint);
		return printable.toString();
	}

	private int printable(int codePoint) {
		return switch (codePoint) {
		case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> '\n';
		case '\t', 0x3000 -> ' ';
		case 0xA0, 0x2007, 0x202F -> 0xA0;
		default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR ? ' ' : visible(codePoint);
		};
	}

	private int visible(int codePoint) {
		if (Scripts.isSimple(codePoint) && face(codePoint, Weight.REGULAR).isPresent()) {
			return codePoint;
		}
		unprintable.add(codePoint);
		return REPLACEMENT;
	}

	/** The characters that were replaced, in the order of their code points. */
	public Collection<Integer> unprintable() {
		return List.copyOf(unprintable);
	}

	/** The bundle's own font. */
	Face own(Weight weight) {
		return own.get(weight);
	}

	/**
	 * The font to print a character with, empty where there is none.
	 *
	 * @param weight the weight wanted; installed fonts have one only
	 */
	Optional<Face> face(int codePoint, Weight weight) {
		Face face = own(weight);
		if (face.covers(codePoint)) {
			return Optional.of(face);
		}
		return found.computeIfAbsent(codePoint, installed::covering);
	}

	@Override
	public float advance(int codePoint, Weight weight) {
		return face(codePoint, weight).map(face -> face.advance(codePoint)).orElse(0f);
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : open) {
			font.close();
		}
		installed.close();
	}
}
