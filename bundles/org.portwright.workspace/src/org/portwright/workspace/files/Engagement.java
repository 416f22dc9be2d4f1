package org.portwright.workspace.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder whose files belong together. */
@SuppressWarnings("nls")
public final class Engagement {

	/** The name of the file that makes a folder an engagement. */
	public static final String PROJECT_FILE = ".project";

	private Engagement() {
	}

	/** Gives the engagement of a file: the nearest folder above it that has a {@code .project}, else its own folder. */
	public static Path folderOf(Path file) {
		Path own = file.toAbsolutePath().getParent();
		if (own == null) {
			return file;
		}
		for (Path folder = own; folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve(PROJECT_FILE))) {
				return folder;
			}
		}
		return own;
	}
}
