package org.portwright.cli.internal;

import java.io.PrintWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Prints the result of a command as one JSON document. Records give the objects: their components are the members. */
final class Json {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting()
			.create();

	private Json() {
	}

	static void print(PrintWriter out, Object document) {
		GSON.toJson(document, out);
		out.println();
	}
}
