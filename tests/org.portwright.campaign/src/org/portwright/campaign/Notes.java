package org.portwright.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What happened, a line each: the time in milliseconds, a word, the rest. A killed process loses none of it. */
record Notes(Path file) {

	void add(String word, Object... rest) {
		var line = new StringBuilder().append(System.currentTimeMillis()).append(' ').append(word);
		for (Object each : rest) {
			line.append(' ').append(each);
		}
		try {
			Files.writeString(file, line.append('\n'), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
