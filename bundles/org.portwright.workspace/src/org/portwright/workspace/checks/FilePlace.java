package org.portwright.workspace.checks;

import java.nio.file.Path;

import org.portwright.workspace.files.Engagement;

/**
 * Where a file stands in its engagement.
 *
 * @param name what the engagement calls the file: its path from there, with slashes
 */
public record FilePlace(Path engagement, String name) {

	/** Gives the place of a file of which nothing is known but its canonical path. This asks the disk. */
	public static FilePlace onDisk(Path file) {
		return of(Engagement.folderOf(file), file);
	}

	/** Gives the place of a file in an engagement; one that stands elsewhere is called by its whole path. */
	public static FilePlace of(Path engagement, Path file) {
		Path name = file.startsWith(engagement) ? engagement.relativize(file) : file;
		return new FilePlace(engagement, name.toString().replace(name.getFileSystem().getSeparator(), "/")); //$NON-NLS-1$
	}
}
