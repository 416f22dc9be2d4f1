package org.portwright.cli.internal.console;

import java.io.PrintWriter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Prints the result of a command as one JSON document. Records give the objects: their components are the members. */
public final class Json {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting()
			.create();

	private Json() {
	}

	public static void print(PrintWriter out, Object document) {
		GSON.toJson(document, out);
		out.println();
	}
}
