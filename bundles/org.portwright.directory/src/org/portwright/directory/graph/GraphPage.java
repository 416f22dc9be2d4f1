package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.clouds.UniqueJson;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonToken;
import org.portwright.directory.internal.texts.Messages;

/**
 * A page of what Graph has several of.
 *
 * @param entries all of them, also those that could not be read
 * @param next    where it leads to, as it is written; empty text where that is no text
 * @param count   how many entries the whole list has, where the page says so
 */
@SuppressWarnings("nls")
record GraphPage<T>(List<GraphEntry<T>> entries, Optional<String> next, OptionalLong count) {

	private static final String VALUE = "value";
	private static final String ERROR = "error";
	private static final String NEXT = "@odata.nextLink";
	private static final String COUNT = "@odata.count";

	/**
	 * Reads a page. Its entries are one list: an object in its place, a second list or an error beside it leaves open
	 * what else there is.
	 *
	 * @param leads hears where the page leads to, as soon as that is known
	 * @throws IOException if it is none
	 */
	static <T> GraphPage<T> read(String text, EntryReader<T> reader, Consumer<String> leads) throws IOException {
		try {
			var json = new UniqueJson(text);
			List<GraphEntry<T>> entries = new ArrayList<>();
			boolean hasValue = false;
			Optional<String> next = Optional.empty();
			OptionalLong count = OptionalLong.empty();
			json.beginObject();
			while (json.hasNext()) {
				switch (json.nextName()) {
				case ERROR -> throw new IOException(ERROR);
				case VALUE -> {
					entries(json, reader, entries);
					hasValue = true;
				}
				case NEXT -> {
					next = next(json);
					next.ifPresent(leads);
				}
				case COUNT -> count = count(json);
				default -> json.skipValue();
				}
			}
			json.endObject();
			if (!hasValue || json.takeRepeated().isPresent() || json.peek() != JsonToken.END_DOCUMENT) {
				throw new IOException(VALUE);
			}
			return new GraphPage<>(entries, next, count);
		} catch (JsonParseException | IllegalStateException | NumberFormatException e) {
			throw new IOException(e);
		}
	}

	private static Optional<String> next(UniqueJson json) throws IOException {
		return switch (json.peek()) {
		case STRING -> Optional.of(json.nextString());
		case NULL -> {
			json.nextNull();
			yield Optional.empty();
		}
		default -> {
			json.skipValue();
			yield Optional.of("");
		}
		};
	}

	private static OptionalLong count(UniqueJson json) throws IOException {
		if (json.peek() == JsonToken.NUMBER) {
			return OptionalLong.of(json.nextLong());
		}
		json.skipValue();
		return OptionalLong.empty();
	}

	private static <T> void entries(UniqueJson json, EntryReader<T> reader, List<GraphEntry<T>> entries)
			throws IOException {
		if (json.takeRepeated().isPresent()) {
			throw new IOException(VALUE);
		}
		json.beginArray();
		while (json.hasNext()) {
			GraphEntry<T> entry = json.peek() == JsonToken.BEGIN_OBJECT ? reader.read(json)
					: GraphEntry.nameless(GraphJson.any(json));
			entries.add(json.takeRepeated()
					.map(name -> GraphEntry.<T>nameless(NLS.bind(Messages.GraphPage_twice, GraphJson.inLine(name))))
					.orElse(entry));
		}
		json.endArray();
	}
}
