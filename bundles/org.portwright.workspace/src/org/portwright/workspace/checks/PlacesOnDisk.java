package org.portwright.workspace.checks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.portwright.workspace.files.Engagement;

/** Where files stand as the disk says, which is asked once a folder. */
final class PlacesOnDisk implements Function<Path, FilePlace> {

	private final Map<Path, Path> engagements = new HashMap<>();

	@Override
	public FilePlace apply(Path file) {
		Path folder = Objects.requireNonNullElse(file.getParent(), file);
		return FilePlace.of(engagements.computeIfAbsent(folder, any -> Engagement.folderOf(file)), file);
	}
}
