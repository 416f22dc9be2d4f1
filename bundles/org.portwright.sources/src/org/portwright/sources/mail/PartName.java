package org.portwright.sources.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The name of a part that is encoded in the way of RFC 2231, in one piece or in more. Mail programs leave brackets in
 * it as they are, which the library takes for comments.
 */
@SuppressWarnings("nls")
final class PartName {

	private static final Pattern PIECE = Pattern
			.compile("(?<=[;\\s])(?:file)?name\\*(?:(?<number>\\d{1,3})(?<star>\\*)?)?\\s{0,9}=\\s{0,9}"
					+ "(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*+)\"|(?<plain>[^;\"\\r\\n]*+))", Pattern.CASE_INSENSITIVE);
	/** Before the text of the first piece: its encoding, and its language. */
	private static final Pattern CHARSET = Pattern.compile("([^']{0,40})'[^']{0,40}'");
	private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
	private static final Pattern BYTE = Pattern.compile("%[0-9A-Fa-f]{2}");
	private static final int DECIMAL = 10;
	private static final int HEXADECIMAL = 16;
	private static final Piece NONE = new Piece("", false);

	private PartName() {
	}

	/**
	 * A piece of a name.
	 *
	 * @param encoded whether bytes of it are written in percents
	 */
	private record Piece(String text, boolean encoded) {
	}

	/**
	 * Reads it.
	 *
	 * @param fields where it may stand; the first one that has it counts
	 * @return empty if none of them has a name that is encoded so
	 */
	static String of(List<String> fields) {
		return fields.stream().map(PartName::read).filter(name -> !name.isEmpty()).findFirst().orElse("");
	}

	private static String read(String field) {
		Map<Integer, Piece> pieces = new TreeMap<>();
		Matcher piece = PIECE.matcher(field);
		while (piece.find()) {
			int number = piece.start("number") < 0 ? 0
					: Integer.parseInt(field, piece.start("number"), piece.end("number"), DECIMAL);
			boolean encoded = piece.start("number") < 0 || piece.start("star") >= 0;
			@Nullable
			String quoted = piece.group("quoted");
			String text = quoted == null ? String.valueOf(piece.group("plain")).strip()
					: ESCAPED.matcher(quoted).replaceAll("$1");
			pieces.putIfAbsent(number, new Piece(text, encoded));
		}
		Piece first = pieces.getOrDefault(0, NONE);
		Matcher charset = CHARSET.matcher(first.text);
		if (!first.encoded || !charset.lookingAt()) {
			return "";
		}
		pieces.put(0, new Piece(first.text.substring(charset.end()), true));
		// A character may have its bytes in two pieces.
		var bytes = new ByteArrayOutputStream();
		Charset known = charset(String.valueOf(charset.group(1)));
		pieces.values().forEach(each -> add(each, known, bytes));
		return bytes.toString(known);
	}

	private static void add(Piece piece, Charset charset, ByteArrayOutputStream bytes) {
		int copied = 0;
		Matcher coded = BYTE.matcher(piece.encoded ? piece.text : "");
		while (coded.find()) {
			bytes.writeBytes(piece.text.substring(copied, coded.start()).getBytes(charset));
			bytes.write(Integer.parseInt(piece.text, coded.start() + 1, coded.end(), HEXADECIMAL));
			copied = coded.end();
		}
		bytes.writeBytes(piece.text.substring(copied).getBytes(charset));
	}

	private static Charset charset(String name) {
		try {
			return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
		} catch (IllegalCharsetNameException none) {
			return StandardCharsets.UTF_8;
		}
	}
}
