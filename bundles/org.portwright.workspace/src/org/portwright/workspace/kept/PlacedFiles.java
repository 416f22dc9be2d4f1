package org.portwright.workspace.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files that one change laid beside an order and that were not there before, so that they can be taken back where
 * the change comes to nothing. What the order on the disk names stays: another process may have kept the same file.
 */
public final class PlacedFiles {

	private final Path order;
	private final Path folder;
	private boolean made;
	/** The SHA-256 of each file by its name. */
	private final Map<String, String> placed = new LinkedHashMap<>();

	/** @param order the file of the order, which need not be there */
	PlacedFiles(Path order, Path folder) {
		this.order = order;
		this.folder = folder;
	}

	/** Makes the folder if there is none. */
	void makeFolder() throws IOException {
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectories(folder);
			made = true;
		}
	}

	void add(String name, String sha256) {
		placed.put(name, sha256);
	}

	/**
	 * Removes them, and the folder if it was made for them.
	 *
	 * @param failure gets what failed meanwhile
	 */
	public void takeBack(Throwable failure) {
		try {
			remove();
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/** Removes them, and the folder if it was made for them, where nothing failed but nothing has to be kept. */
	public void takeBack() {
		try {
			remove();
		} catch (IOException stays) {
			// No order names it.
		}
	}

	private void remove() throws IOException {
		try {
			String said = Files.isRegularFile(order) ? Files.readString(order, StandardCharsets.ISO_8859_1) : ""; //$NON-NLS-1$
			for (Map.Entry<String, String> file : placed.entrySet()) {
				if (!said.contains(file.getValue())) {
					Files.deleteIfExists(folder.resolve(file.getKey()));
				}
			}
			if (made) {
				Files.deleteIfExists(folder);
			}
		} catch (DirectoryNotEmptyException others) {
			// They are not ours.
		}
	}
}
