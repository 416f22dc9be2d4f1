package org.portwright.documents.internal.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a PDF that needs no repair. The library repairs one that was cut off by what it still finds of it, so pages
 * would be missing without a word. Bytes before the beginning and behind the end, as mail and web programs add them, do
 * no harm.
 */
@SuppressWarnings("nls")
final class WholePdf {

	private static final String BEGIN = "%PDF-";
	private static final String END = "%%EOF";
	/** Behind the end this is a change that was cut off. */
	private static final String OBJECT = " obj";

	private WholePdf() {
	}

	/**
	 * Opens a PDF.
	 *
	 * @throws InvalidPasswordException if it is encrypted
	 * @throws IOException              if it is damaged
	 */
	static PDDocument open(byte[] file) throws IOException {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		int end = text.lastIndexOf(END) + END.length();
		if (end < END.length() || text.indexOf(OBJECT, end) >= 0) {
			throw new IOException(END);
		}
		try {
			return strictly(Arrays.copyOf(file, end));
		} catch (InvalidPasswordException e) {
			throw e;
		} catch (IOException e) {
			int begin = text.indexOf(BEGIN);
			if (begin <= 0) {
				throw e;
			}
			return strictly(Arrays.copyOfRange(file, begin, end));
		}
	}

	private static PDDocument strictly(byte[] file) throws IOException {
		return new PDFParser(new RandomAccessReadBuffer(file)).parse(false);
	}
}
