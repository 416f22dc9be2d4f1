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
 * @param entries all of them, also those that could not be read
 * @param next    where it leads to
 */
@SuppressWarnings("nls")
record GraphPage<T>(List<GraphEntry<T>> entries, Optional<String> next) {

	private static final String VALUE = "value";
	private static final String ERROR = "error";
	private static final String NEXT = "@odata.nextLink";

	/**
	 * Reads a page. Its entries are one list: an object in its place, a second list or an error beside it leaves open
	 * what else there is.
	 *
	 * @param leads hears where the page leads to, as soon as that is known
	 * @throws IOException if it is none
	 */
	static <T> GraphPage<T> read(String text, EntryReader<T> reader, Consumer<String> leads) throws IOException {
		try {
			var json = new JsonReader(new StringReader(text));
			List<GraphEntry<T>> entries = new ArrayList<>();
			boolean hasValue = false;
			Optional<String> next = Optional.empty();
			json.beginObject();
			while (json.hasNext()) {
				switch (json.nextName()) {
				case ERROR -> throw new IOException(ERROR);
				case VALUE -> {
					if (hasValue) {
						throw new IOException(VALUE);
					}
					entries(json, reader, entries);
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
			return new GraphPage<>(entries, next);
		} catch (JsonParseException | IllegalStateException | NumberFormatException e) {
			throw new IOException(e);
		}
	}

	private static <T> void entries(JsonReader json, EntryReader<T> reader, List<GraphEntry<T>> entries)
			throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			entries.add(reader.read(json));
		}
		json.endArray();
	}
}
