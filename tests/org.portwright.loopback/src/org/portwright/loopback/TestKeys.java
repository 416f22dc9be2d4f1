package org.portwright.loopback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The keys of one run of tests, which trusts them. They are made once, as that takes some seconds. */
public final class TestKeys {

	private static final Keys KEYS = make();

	private TestKeys() {
	}

	/** Those of this run. */
	public static Keys ofThisRun() {
		return KEYS;
	}

	private static Keys make() {
		try {
			Path folder = Files.createTempDirectory("portwright-loopback");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
			Keys keys = Keys.make(folder);
			keys.trustHere();
			return keys;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Deletes a folder with keys. */
	static void delete(Path folder) {
		try (var files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		} catch (IOException e) {
			// It lies among what is temporary.
		}
	}
}
