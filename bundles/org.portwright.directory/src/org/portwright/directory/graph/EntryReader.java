package org.portwright.directory.graph;

import java.io.IOException;

import com.google.gson.stream.JsonReader;

/** Reads an entry of a page. */
@FunctionalInterface
interface EntryReader<T> {

	/**
	 * Reads one JSON object.
	 *
	 * @throws IOException if it is no JSON; other faults of it are exceptions of Gson
	 */
	GraphEntry<T> read(JsonReader json) throws IOException;
}
