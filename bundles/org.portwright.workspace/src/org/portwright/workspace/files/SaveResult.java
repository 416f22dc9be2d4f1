package org.portwright.workspace.files;

/** How a save ended that did not fail. */
public sealed interface SaveResult {

	/**
	 * The file was written.
	 *
	 * @param stamp the stamp of the new file
	 */
	record Saved(FileStamp stamp) implements SaveResult {
	}

	/**
	 * Nothing was written, since the file already has this content.
	 *
	 * @param stamp the stamp of the file
	 */
	record Unchanged(FileStamp stamp) implements SaveResult {
	}

	/**
	 * Nothing was written, since the file is not as it was loaded or last saved; ask, then reload or overwrite.
	 *
	 * @param change what happened to it
	 */
	record ChangedOutside(OutsideChange change) implements SaveResult {
	}

	/** What somebody else did to a file. */
	enum OutsideChange {
		/** It has other content. */
		MODIFIED,
		/** It was deleted or renamed. */
		DELETED,
		/** A new file was to be saved, and one of that name is there by now. */
		CREATED
	}
}
