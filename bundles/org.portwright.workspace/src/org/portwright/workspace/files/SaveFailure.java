package org.portwright.workspace.files;

/** Why a file could not be saved. The names are stable codes. */
public enum SaveFailure {
	/** A text holds a character that XML cannot hold. */
	UNSAVABLE_CHARACTER,
	/** Two objects of the file have the same id. */
	DUPLICATE_ID,
	/** A reference leads to something that has no place in a file. */
	UNSAVABLE_REFERENCE,
	/** The format of the root is not one that this Portwright writes. */
	UNSAVABLE_FORMAT,
	/** The file would be larger than what can be read again. */
	TOO_LARGE,
	/** The disk is full. */
	DISK_FULL,
	/** File, folder or disk must not be written to. */
	NO_ACCESS,
	/** The folder is gone. */
	FOLDER_MISSING,
	/** Another program holds the file. */
	BUSY,
	/** The new file is in its place, but the system did not confirm that it is on the disk for good. */
	NOT_CONFIRMED,
	/** Anything else that the system reported. */
	FAILED
}
