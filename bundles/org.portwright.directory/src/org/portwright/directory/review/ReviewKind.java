package org.portwright.directory.review;

/** What becomes of an object of a tenant. */
public enum ReviewKind {
	/** It is new. */
	ADDED,
	/** It is there, and otherwise. */
	CHANGED,
	/** The directory does not have it any more: it is marked with the day, and removed where that is ticked. */
	GONE
}
