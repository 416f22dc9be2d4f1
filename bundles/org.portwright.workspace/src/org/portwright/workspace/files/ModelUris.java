package org.portwright.workspace.files;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/** How files are named: by one canonical {@code file:} URI, whichever way somebody came to them. */
public final class ModelUris {

	private ModelUris() {
	}

	/**
	 * Gives the canonical path of a file: absolute, without symbolic links. Of a file that does not exist yet, the
	 * folder is made canonical.
	 */
	public static Path canonical(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		try {
			return absolute.toRealPath();
		} catch (IOException noSuchFile) {
			return canonicalFolder(absolute);
		}
	}

	private static Path canonicalFolder(Path absolute) {
		Path folder = absolute.getParent();
		if (folder == null) {
			return absolute;
		}
		try {
			return folder.toRealPath().resolve(absolute.getFileName());
		} catch (IOException noSuchFolder) {
			return absolute;
		}
	}

	/** Gives the canonical URI of a file. */
	public static URI of(Path file) {
		return exact(canonical(file));
	}

	/** Gives the URI of a path that is canonical already. */
	public static URI exact(Path canonical) {
		return URI.createFileURI(canonical.toString());
	}

	/**
	 * Gives the path that a {@code file:} URI names.
	 *
	 * @param uri a URI without fragment
	 * @throws IllegalArgumentException if it is no {@code file:} URI
	 */
	public static Path path(URI uri) {
		if (!uri.isFile() || uri.isRelative()) {
			throw new IllegalArgumentException(uri.toString());
		}
		return Path.of(uri.trimFragment().toFileString());
	}
}
