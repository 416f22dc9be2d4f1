package org.portwright.workspace.orders;

import java.nio.file.Path;
import java.util.Optional;

import org.portwright.workspace.ModelFile;

/**
 * A file with an order, open in the model or not.
 *
 * @param key  what it is to be known by
 * @param path where it is on the disk
 * @param file its model, if it is open
 */
public record OrderEntry(String key, Path path, Optional<ModelFile> file) {

	/** What the file is called, without what says that it has an order. */
	String name() {
		return ModelFile.name(path);
	}
}
