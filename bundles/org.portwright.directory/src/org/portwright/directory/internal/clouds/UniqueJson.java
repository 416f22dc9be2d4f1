package org.portwright.directory.internal.clouds;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.stream.JsonReader;

/** Reads JSON and detects a name that an object has twice, because either value may be the wrong one. */
public final class UniqueJson extends JsonReader {

	/** Those of the objects that are open, the outermost first; used again, since there may be 100,000. */
	private final List<Set<String>> names = new ArrayList<>();
	private int open;
	private Optional<String> repeated = Optional.empty();

	/** Begins to read a text. */
	public UniqueJson(String text) {
		super(new StringReader(text));
	}

	@Override
	public void beginObject() throws IOException {
		super.beginObject();
		if (names.size() == open) {
			names.add(new HashSet<>());
		}
		names.get(open).clear();
		open++;
	}

	@Override
	public void endObject() throws IOException {
		super.endObject();
		open--;
	}

	@Override
	public String nextName() throws IOException {
		String name = super.nextName();
		if (!names.get(open - 1).add(name)) {
			repeated = Optional.of(name);
		}
		return name;
	}

	/** The name that came twice since this was asked for last; empty if none did. */
	public Optional<String> takeRepeated() {
		Optional<String> name = repeated;
		repeated = Optional.empty();
		return name;
	}
}
