package org.portwright.swtbot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;

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
}
