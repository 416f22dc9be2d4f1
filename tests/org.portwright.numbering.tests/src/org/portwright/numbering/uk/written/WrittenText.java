package org.portwright.numbering.uk.written;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.portwright.numbering.NumberRange;

/**
 * A text as people write it, and what is right in it.
 *
 * @param take  the numbers to be taken
 * @param named pieces of the text that must be named as not taken
 * @param noted pieces of the text that are taken and must be remarked on
 * @param open  whether two careful people would decide differently
 */
record WrittenText(String name, String text, List<NumberRange> take, List<String> named, List<String> noted,
		boolean open) {

	private static final Pattern FIELD = Pattern.compile("(case|text|take|name|note|open): ?(.*)");
	private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

	/** The texts of a file of this folder, whose format is told in its {@code README.txt}. */
	static List<WrittenText> in(String file) {
		List<WrittenText> texts = new ArrayList<>();
		var draft = new Draft();
		try (var reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(WrittenText.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
			for (String line : reader.lines().toList()) {
				var field = FIELD.matcher(line);
				if (field.matches()) {
					if (field.group(1).equals("case") && !draft.name.isEmpty()) {
						texts.add(draft.finish());
						draft = new Draft();
					}
					draft.take(field.group(1), field.group(2));
				} else if (!line.isBlank() && !line.startsWith("#")) {
					throw new IllegalArgumentException(file + ": " + line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (!draft.name.isEmpty()) {
			texts.add(draft.finish());
		}
		return texts;
	}

	/** What of a text has been read so far. */
	private static final class Draft {

		private String name = "";
		private final List<String> lines = new ArrayList<>();
		private final List<NumberRange> take = new ArrayList<>();
		private final List<String> named = new ArrayList<>();
		private final List<String> noted = new ArrayList<>();
		private boolean open;

		void take(String field, String value) {
			switch (field) {
			case "case" -> name = value.strip();
			case "text" -> lines.add(unescape(value));
			case "take" -> {
				for (String range : value.strip().split(" +")) {
					if (!range.isEmpty()) {
						take.add(range(range));
					}
				}
			}
			case "name" -> named.add(unescape(value));
			case "note" -> noted.add(unescape(value));
			default -> open = true;
			}
		}

		WrittenText finish() {
			return new WrittenText(name, String.join("\n", lines), List.copyOf(take), List.copyOf(named),
					List.copyOf(noted), open);
		}

		private static NumberRange range(String text) {
			String[] ends = text.split("-");
			return new NumberRange(number(ends[0]), number(ends[ends.length - 1]));
		}

		private static long number(String national) {
			return Long.parseLong("44" + national.substring(1));
		}
	}

	static String unescape(String text) {
		String marked = text.replace("\\\\", "\u0000").replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r");
		return UNICODE.matcher(marked)
				.replaceAll(escape -> java.util.regex.Matcher
						.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))))
				.replace('\u0000', '\\');
	}

	@Override
	public String toString() {
		return name;
	}
}
