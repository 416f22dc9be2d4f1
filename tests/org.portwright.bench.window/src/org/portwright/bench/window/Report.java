package org.portwright.bench.window;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes lines to the process that measures. */
final class Report {

	private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
			StandardCharsets.UTF_8);

	private Report() {
	}

	static void line(String text) {
		OUT.println(text);
	}
}
