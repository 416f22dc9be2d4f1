package org.portwright.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** A file beside the workspace's other state, for what shows files only. It can be made again at any time. */
public final class StateFile {

	private StateFile() {
	}

	/**
	 * Writes it anew, whole or not at all.
	 *
	 * @param folder of the file in the state of the window
	 */
	public static Path write(String folder, String name, String content) throws IOException {
		Path inState = Files.createDirectories(
				Platform.getStateLocation(FrameworkUtil.getBundle(StateFile.class)).toPath().resolve(folder));
		Path temporary = Files.createTempFile(inState, folder, null);
		try {
			Files.writeString(temporary, content);
			return Files.move(temporary, inState.resolve(name), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
