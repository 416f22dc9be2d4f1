package org.portwright.directory.graph;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * A page of what Graph has several of.
 *
 * @param entries  that could be read
 * @param unusable how many could not
 * @param next     where it leads to
 */
@SuppressWarnings("nls")
record GraphPage<T>(List<T> entries, int unusable, Optional<String> next) {

	private static final String VALUE = "value";
	private static final String NEXT = "@odata.nextLink";

	/**
	 * Reads a page. Microsoft's documentation shows one object, or several members of the same name, where there should
	 * be a list, so that both are taken.
	 *
	 * @param leads hears where the page leads to, as soon as that is known
	 * @throws IOException if it is none
	 */
	static <T> GraphPage<T> read(String text, EntryReader<T> reader, Consumer<String> leads) throws IOException {
		try {
			var json = new JsonReader(new StringReader(text));
			List<T> entries = new ArrayList<>();
			int unusable = 0;
			boolean hasValue = false;
			Optional<String> next = Optional.empty();
			json.beginObject();
			while (json.hasNext()) {
				switch (json.nextName()) {
				case VALUE -> {
					unusable += entries(json, reader, entries);
					hasValue = true;
				}
				case NEXT -> {
					if (json.peek() == JsonToken.NULL) {
						json.nextNull();
					} else {
						String link = json.nextString();
						next = Optional.of(link);
						leads.accept(link);
					}
				}
				default -> json.skipValue();
				}
			}
			json.endObject();
			if (!hasValue || json.peek() != JsonToken.END_DOCUMENT) {
				throw new IOException(VALUE);
			}
			return new GraphPage<>(entries, unusable, next);
		} catch (JsonParseException | IllegalStateException | NumberFormatException e) {
			throw new IOException(e);
		}
	}

	private static <T> int entries(JsonReader json, EntryReader<T> reader, List<T> entries) throws IOException {
		if (json.peek() == JsonToken.BEGIN_OBJECT) {
			return entry(json, reader, entries);
		}
		int unusable = 0;
		json.beginArray();
		while (json.hasNext()) {
			unusable += entry(json, reader, entries);
		}
		json.endArray();
		return unusable;
	}

	private static <T> int entry(JsonReader json, EntryReader<T> reader, List<T> entries) throws IOException {
		Optional<T> entry = reader.read(json);
		entry.ifPresent(entries::add);
		return entry.isPresent() ? 0 : 1;
	}

	/** How many entries it has, also those that could not be read. */
	int size() {
		return entries.size() + unusable;
	}
}
