package org.portwright.workspace.internal.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.files.UnreadableReason;
import org.portwright.workspace.internal.texts.Messages;
import org.xml.sax.Locator;

/**
 * The text of a file, strictly UTF-8, with its places. Line ends are LF as XML asks for. A byte order mark is dropped.
 */
@SuppressWarnings("nls")
final class SourceText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final char REPLACEMENT = '\uFFFD';
	private static final Pattern DECLARATION = Pattern.compile(
			"<\\?xml\\s+version\\s*=\\s*[\"']([^\"']*)[\"'](?:\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"'])?[^>]*\\?>");

	private final String text;
	private int[] lineStarts = {};

	private SourceText(String text) {
		this.text = text;
	}

	/**
	 * Decodes a file.
	 *
	 * @throws Refusal if it is empty, not UTF-8, or declares to be something else
	 */
	static SourceText decode(byte[] bytes) throws Refusal {
		if (bytes.length == 0) {
			throw new Refusal(UnreadableReason.EMPTY, 1, 1, Messages.Unreadable_empty);
		}
		String text = new String(bytes, StandardCharsets.UTF_8);
		if (text.indexOf(REPLACEMENT) >= 0) {
			checkEncoding(bytes);
		}
		int zero = text.indexOf('\0');
		if (zero >= 0) {
			throw notUtf8(text.substring(0, zero));
		}
		if (text.charAt(0) == BYTE_ORDER_MARK) {
			text = text.substring(1);
		}
		if (text.indexOf('\r') >= 0) {
			text = text.replace("\r\n", "\n").replace('\r', '\n');
		}
		checkDeclaration(text);
		return new SourceText(text);
	}

	private static void checkEncoding(byte[] bytes) throws Refusal {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		var in = ByteBuffer.wrap(bytes);
		var out = CharBuffer.allocate(bytes.length);
		if (decoder.decode(in, out, true).isError()) {
			throw notUtf8(out.flip().toString());
		}
	}

	private static Refusal notUtf8(String before) {
		int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
		int column = before.length() - before.lastIndexOf('\n');
		return new Refusal(UnreadableReason.NOT_UTF8, line, column, Messages.Unreadable_notUtf8);
	}

	private static void checkDeclaration(String text) throws Refusal {
		if (text.startsWith(ModelWriter.DECLARATION)) {
			return;
		}
		Matcher declaration = DECLARATION.matcher(text);
		if (!declaration.lookingAt()) {
			return;
		}
		if (!"1.0".equals(declaration.group(1))) {
			throw new Refusal(UnreadableReason.MALFORMED, 1, 1,
					NLS.bind(Messages.Unreadable_xmlVersion, declaration.group(1)));
		}
		String encoding = declaration.group(2);
		if (encoding != null && !"UTF-8".equalsIgnoreCase(encoding) && !"US-ASCII".equalsIgnoreCase(encoding)) {
			throw new Refusal(UnreadableReason.NOT_UTF8, 1, 1, NLS.bind(Messages.Unreadable_encoding, encoding));
		}
	}

	/** The whole text. */
	String text() {
		return text;
	}

	/** The offset behind what the parser reports just now. */
	int offset(Locator place) {
		return lineStarts()[place.getLineNumber() - 1] + place.getColumnNumber() - 1;
	}

	/** Makes a refusal because of what stands at an offset. */
	Refusal refusal(UnreadableReason reason, int offset, String explanation) {
		int found = Arrays.binarySearch(lineStarts(), offset);
		int line = found >= 0 ? found + 1 : -found - 1;
		return new Refusal(reason, line, offset - lineStarts()[line - 1] + 1, explanation);
	}

	private int[] lineStarts() {
		if (lineStarts.length == 0) {
			lineStarts = findLineStarts();
		}
		return lineStarts;
	}

	/** The line at a place, from 1, without its end. */
	String line(int number) {
		return text.lines().skip(number - 1L).findFirst().orElse("");
	}

	/** Whether nothing stands behind a place, both from 1. */
	boolean isBlankFrom(int line, int column) {
		String present = line(line);
		return present.substring(Math.min(column - 1, present.length())).isBlank()
				&& text.lines().skip(line).allMatch(String::isBlank);
	}

	private int[] findLineStarts() {
		var starts = new int[16];
		int count = 1;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count++] = at + 1;
		}
		return Arrays.copyOf(starts, count);
	}
}
