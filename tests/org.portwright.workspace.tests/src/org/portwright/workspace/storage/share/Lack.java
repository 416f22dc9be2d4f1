package org.portwright.workspace.storage.share;

/** What a file system lacks that the disk of a computer has. */
public enum Lack {
	/** Who asks for a lock is told that there are none. */
	LOCKS,
	/** Locks are given to everybody: those of another computer are not known here. */
	OTHERS_LOCKS,
	/** What is locked cannot be read but through the channel that has the lock. */
	READING_WHAT_IS_LOCKED,
	/** Files have no key. */
	KEYS,
	/** A file has another key each time. */
	LASTING_KEYS,
	/** A file is not replaced in one step. */
	ATOMIC_MOVES,
	/** A file has one name. */
	LINKS,
	/** A folder cannot be brought to the disk. */
	FOLDER_SYNC,
	/** Nothing says that it is on the disk. */
	SYNC,
	/** There are no owners, groups and permissions. */
	POSIX,
	/** Times are those of even seconds. */
	FINE_TIMES,
	/** Nothing can be written. */
	WRITING
}
