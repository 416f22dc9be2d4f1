package org.portwright.documents.printing.pdf;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts that are installed on this machine, for characters that the document's own typeface lacks. Only fonts with
 * TrueType outlines can be embedded. They are read one after the other, in the order of their names, and only as far as
 * a character asks for.
 */
@SuppressWarnings("nls")
final class InstalledFonts implements Closeable {

	private static final Pattern USABLE = Pattern.compile(".*\\.(ttf|ttc)");
	/** Other cuts of a family have the same characters; reading them would only take time. */
	private static final Pattern OTHER_CUT = Pattern
			.compile(".*(bold|italic|oblique|light|thin|black|condensed|mono).*");

	private final PDDocument document;
	private final Supplier<List<URI>> finder;
	private final List<Face> faces = new ArrayList<>();
	private final List<Closeable> open = new ArrayList<>();
	private final Deque<File> unread = new ArrayDeque<>();
	private boolean listed;

	InstalledFonts(PDDocument document) {
		this(document, () -> new FontFileFinder().find());
	}

	/** @param finder lists the font files */
	InstalledFonts(PDDocument document, Supplier<List<URI>> finder) {
		this.document = document;
		this.finder = finder;
	}

	/** The first font that has a character. */
	Optional<Face> covering(int codePoint) {
		for (Face face : faces) {
			if (face.covers(codePoint)) {
				return Optional.of(face);
			}
		}
		list();
		while (!unread.isEmpty()) {
			int known = faces.size();
			read(unread.remove());
			for (Face face : faces.subList(known, faces.size())) {
				if (face.covers(codePoint)) {
					return Optional.of(face);
				}
			}
		}
		return Optional.empty();
	}

	private void list() {
		if (!listed) {
			listed = true;
			finder.get().stream().map(File::new).filter(InstalledFonts::isUsable)
					.sorted(Comparator.comparing(File::getName).thenComparing(File::getPath)).forEach(unread::add);
		}
	}

	private static boolean isUsable(File file) {
		String name = file.getName().toLowerCase(Locale.ROOT);
		return USABLE.matcher(name).matches() && !OTHER_CUT.matcher(name).matches();
	}

	private void read(File file) {
		try {
			if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
				TrueTypeCollection collection = new TrueTypeCollection(file);
				open.add(collection);
				collection.processAllFonts(this::embed);
			} else {
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
				open.add(font);
				embed(font);
			}
		} catch (IOException | RuntimeException e) {
			// A font that cannot be read or must not be embedded is as good as not installed: its characters are found
			// in another font or reported as not printable.
			return;
		}
	}

	private void embed(TrueTypeFont font) throws IOException {
		if (font.getTableMap().containsKey("glyf")) {
			faces.add(Face.embed(document, font));
		}
	}

	@Override
	public void close() throws IOException {
		for (Closeable font : open) {
			font.close();
		}
	}
}
