package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

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
		Path folder = Files.createDirectories(
				Platform.getStateLocation(FrameworkUtil.getBundle(GuideFile.class)).toPath().resolve(FOLDER));
		Path file = folder.resolve(id + EXTENSION);
		Path temporary = Files.createTempFile(folder, FOLDER, EXTENSION);
		try {
			Files.writeString(temporary, content);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
		return file.toUri().toURL();
	}
}
