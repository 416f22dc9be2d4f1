package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder and all that is in it. */
record FolderTree(Path folder) {

	/** Copies it to where nothing is. */
	void copyTo(Path target) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				Files.copy(file, target.resolve(folder.relativize(file).toString()));
			}
		}
	}

	/** Deletes it. */
	void delete() throws IOException {
		try (var inside = Files.walk(folder)) {
			for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
