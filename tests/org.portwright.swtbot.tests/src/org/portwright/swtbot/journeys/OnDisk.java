package org.portwright.swtbot.journeys;

import static org.portwright.swtbot.pages.Window.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A file of an engagement as other programs know it. */
@SuppressWarnings("nls")
final class OnDisk {

	private final IFile resource;
	private final Path path;

	OnDisk(String engagement, String name) {
		resource = ResourcesPlugin.getWorkspace().getRoot().getProject(engagement).getFile(name);
		path = resource.getLocation().toPath();
	}

	/** Whether some text stands in it. */
	boolean says(String text) {
		try {
			return Files.readString(path).contains(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Another program writes one text instead of another one. */
	void change(String from, String to) throws IOException {
		until("it can be changed", () -> says(from));
		FileTime before = Files.getLastModifiedTime(path);
		Files.writeString(path, Files.readString(path).replace(from, to));
		// The clock of a file system is coarse, and Eclipse knows a change by its time alone.
		Files.setLastModifiedTime(path, FileTime.from(before.toInstant().plusSeconds(2)));
	}

	/** Whether a version of it in the local history has some text. */
	boolean isInHistory(String text) throws CoreException, IOException {
		for (IFileState state : resource.getHistory(null)) {
			try (var in = state.getContents()) {
				if (new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(text)) {
					return true;
				}
			}
		}
		return false;
	}
}
