package org.portwright.workspace.files;

/** How a save ended that did not fail. */
public sealed interface SaveResult {

	/** The file was written. */
	record Saved(FileStamp stamp) implements SaveResult {
	}

	/** Nothing was written, since the file already has this content. */
	record Unchanged(FileStamp stamp) implements SaveResult {
	}

	/** Nothing was written, since the file is not as it was loaded or last saved; ask, then reload or overwrite. */
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
