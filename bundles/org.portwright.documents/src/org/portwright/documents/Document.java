package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of file that is made for people or other programs, and how one that was made before is known. */
public interface Document {

	/** How names of its files end, without the dot. Several documents may end alike. */
	String ending();

	/** What it is, for people: a few words. */
	String label();

	/**
	 * Returns whether a file is such a document as it was written here, so that nothing is lost when another one
	 * replaces it. The content alone says so, never the name.
	 *
	 * @throws IOException if it cannot be read
	 */
	boolean isOwn(Path existing) throws IOException;

	/**
	 * Returns whether it is a tenant as it was on a day that is over. Such a document alone goes among the snapshots of
	 * an engagement, where none is ever replaced.
	 */
	default boolean isSnapshot() {
		return false;
	}
}
