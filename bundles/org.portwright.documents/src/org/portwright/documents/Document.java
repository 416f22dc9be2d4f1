package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of file that is made for people or other programs, and how one that was made before is known. */
public interface Document {

	/** How names of its files end, without the dot. Several documents may end alike. */
	String ending();

	/** What it is, for people: a few words. */
	String label();

	/** How its files begin, so that no other file is taken for an older one and replaced. */
	String beginning();

	/** Whether a file with its ending is taken for an older one, whatever is in it. */
	default boolean isKnownByEnding() {
		return true;
	}

	/**
	 * Whether a file that is there, and begins or ends as its files do, is none of another document that does the same.
	 *
	 * @throws IOException if it cannot be read
	 */
	default boolean mayReplace(Path existing) throws IOException {
		return true;
	}
}
