package org.portwright.ui.internal.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;
import org.portwright.porting.RulesPage;

/** The table of all rules as a file beside the workspace's other state, for a browser. */
@SuppressWarnings("nls")
final class RulesFile {

	private static final String NAME = "rules";
	private static final String EXTENSION = ".xhtml";

	private RulesFile() {
	}

	/** Writes it anew, whole or not at all: rules and language may be others since. */
	static Path write() throws CoreException {
		try {
			Path folder = Files.createDirectories(
					Platform.getStateLocation(FrameworkUtil.getBundle(RulesFile.class)).toPath().resolve("help"));
			Path file = folder.resolve(NAME + EXTENSION);
			Path temporary = Files.createTempFile(folder, NAME, EXTENSION);
			try {
				Files.writeString(temporary, RulesPage.xhtml());
				return Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING,
						StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException | RuntimeException e) {
			// The state of the workspace may be out of reach.
			throw new CoreException(Status.error(Messages.RulesFile_failed, e));
		}
	}
}
