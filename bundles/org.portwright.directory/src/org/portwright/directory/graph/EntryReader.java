package org.portwright.directory.graph;

import java.io.IOException;
import java.util.Optional;

import com.google.gson.stream.JsonReader;

/** Reads an entry of a page. */
@FunctionalInterface
interface EntryReader<T> {

	/**
	 * Reads one JSON object.
	 *
	 * @return empty if nobody can tell what it is about
	 * @throws IOException if it is no JSON; other faults of it are exceptions of Gson
	 */
	Optional<T> read(JsonReader json) throws IOException;
}
