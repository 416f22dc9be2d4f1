package org.portwright.reference;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** In which line of a JSON file each key stands, by its path such as {@code dates.leadTimes[0].upTo}. */
final class JsonLines {

	private static final Pattern LINE = Pattern.compile(" at line (\\d+) "); //$NON-NLS-1$
	/** A value with its source is an object of its own, which no path names. */
	private static final String VALUE = ".value"; //$NON-NLS-1$

	private final Map<String, Integer> lines = new HashMap<>();

	private JsonLines() {
	}

	/** The lines of a text that was read as JSON before. */
	static JsonLines of(String text) {
		var found = new JsonLines();
		try (var reader = new JsonReader(new StringReader(text))) {
			found.read(reader);
		} catch (IOException | JsonParseException | IllegalStateException e) {
			// Of what comes behind no line is known.
			return found;
		}
		return found;
	}

	private void read(JsonReader reader) throws IOException {
		for (JsonToken token = reader.peek(); token != JsonToken.END_DOCUMENT; token = reader.peek()) {
			switch (token) {
			case BEGIN_OBJECT -> reader.beginObject();
			case END_OBJECT -> reader.endObject();
			case BEGIN_ARRAY -> reader.beginArray();
			case END_ARRAY -> reader.endArray();
			case NAME -> {
				reader.nextName();
				note(reader);
			}
			default -> {
				note(reader);
				reader.skipValue();
			}
			}
		}
	}

	/** Notes where the reader is: it says the line in words alone. */
	private void note(JsonReader reader) {
		Matcher line = LINE.matcher(reader.toString());
		if (line.find()) {
			lines.putIfAbsent(reader.getPath().replaceFirst("^\\$\\.?", "").replace(VALUE, ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Integer.valueOf(line.group(1)));
		}
	}

	/** The line of a key, or of what it would stand in; 0 where none is known. */
	int line(String path) {
		for (String part = path; !part.isEmpty(); part = parent(part)) {
			if (lines.containsKey(part)) {
				return lines.getOrDefault(part, 0);
			}
		}
		return 0;
	}

	private static String parent(String path) {
		return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
	}
}
