package org.portwright.sources.mail;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that old mail programs write among the lines of a text, between {@code begin} and {@code end}. */
@SuppressWarnings("nls")
final class UuencodedFiles {

	private static final Pattern BEGIN = Pattern.compile("^begin [0-7]{3,4} (\\S[^\\n]{0,300})\\n", Pattern.MULTILINE);
	private static final String END = "end";
	/** As many characters, of six bits each, are as many bytes. */
	private static final int GROUP = 4;
	private static final int BYTES = 3;
	private static final int BITS = 6;
	private static final int VALUES = 1 << BITS;

	private final String text;
	private final BiConsumer<String, byte[]> files;

	private UuencodedFiles(String text, BiConsumer<String, byte[]> files) {
		this.text = text;
		this.files = files;
	}

	/**
	 * Takes them out of a text, and leaves what only begins like one.
	 *
	 * @param files gets the name and the content of each
	 */
	static String takenOut(String text, BiConsumer<String, byte[]> files) {
		return new UuencodedFiles(text, files).rest();
	}

	private String rest() {
		var rest = new StringBuilder();
		int from = 0;
		Matcher begin = BEGIN.matcher(text);
		while (begin.find()) {
			int end = begin.start() < from ? -1 : take(String.valueOf(begin.group(1)), begin.end());
			if (end >= 0) {
				rest.append(text, from, begin.start());
				from = end;
			}
		}
		return from == 0 ? text : rest.append(text, from, text.length()).toString();
	}

	/** Returns where a file ends, negative if it is none. */
	private int take(String name, int begin) {
		var content = new ByteArrayOutputStream();
		int at = begin;
		while (at < text.length()) {
			int next = text.indexOf('\n', at);
			int end = next < 0 ? text.length() : next;
			String line = text.substring(at, end);
			at = next < 0 ? end : next + 1;
			if (line.stripTrailing().equals(END)) {
				files.accept(name.strip(), content.toByteArray());
				return at;
			}
			if (!decode(line, content)) {
				return -1;
			}
		}
		return -1;
	}

	/** A line says how many bytes it has; blanks at its end may be lost. */
	private static boolean decode(String line, ByteArrayOutputStream to) {
		int count = line.isEmpty() ? 0 : value(line, 0);
		int length = (count + BYTES - 1) / BYTES * GROUP;
		if (line.length() > length + 2 || !line.chars().allMatch(c -> c >= ' ' && c <= '`')) {
			return false;
		}
		for (int i = 0; i < count; i++) {
			int at = 1 + i / BYTES * GROUP + i % BYTES;
			int shift = 2 * (i % BYTES + 1);
			to.write(value(line, at) << shift | value(line, at + 1) >> BITS - shift);
		}
		return true;
	}

	private static int value(String line, int at) {
		return at < line.length() ? (line.charAt(at) - ' ') % VALUES : 0;
	}
}
