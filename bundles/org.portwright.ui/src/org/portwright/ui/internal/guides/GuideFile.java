package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;

import org.portwright.ui.internal.StateFile;

/**
 * The content of an opened guide as a file beside the workspace's other state: the cheat sheet view keeps the progress
 * of a sheet with an address only, and comes back with it when the application is started again.
 */
@SuppressWarnings("nls")
final class GuideFile {

	private static final String FOLDER = "guides";
	private static final String EXTENSION = ".xml";

	private GuideFile() {
	}

	/** Writes it whole or not at all, and gives its address. */
	static URL write(String id, String content) throws IOException {
		return StateFile.write(FOLDER, id + EXTENSION, content).toUri().toURL();
	}
}
