package org.portwright.directory.graph;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import com.google.gson.stream.JsonReader;

/** The JSON of a page. It notices a name that an object has twice: nobody knows which of the two values holds. */
final class PageJson extends JsonReader {

	private final Deque<Set<String>> open = new ArrayDeque<>();
	private Optional<String> repeated = Optional.empty();

	PageJson(String text) {
		super(new StringReader(text));
	}

	@Override
	public void beginObject() throws IOException {
		super.beginObject();
		open.push(new HashSet<>());
	}

	@Override
	public void endObject() throws IOException {
		super.endObject();
		open.pop();
	}

	@Override
	public String nextName() throws IOException {
		String name = super.nextName();
		if (!open.element().add(name)) {
			repeated = Optional.of(name);
		}
		return name;
	}

	/** The name that came twice since this was asked for last; empty if none did. */
	Optional<String> takeRepeated() {
		Optional<String> name = repeated;
		repeated = Optional.empty();
		return name;
	}
}
