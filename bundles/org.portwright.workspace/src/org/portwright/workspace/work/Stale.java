package org.portwright.workspace.work;

/** What becomes of work when a file that it is about has changed since it was prepared. */
public enum Stale {
	/** It is given up: what it came to holds no more. */
	DROP,
	/** It is prepared and done again, on the files as they are now. */
	AGAIN,
	/** It is applied all the same: what it came to holds whatever the files are now. */
	ALWAYS
}
