package org.portwright.directory.graph;

/** Why nothing came of a reading. The names are codes: they stay. */
public enum GraphTrouble {
	/** Signed in to another tenant than the one to be read. */
	OTHER_TENANT,
	/** There is no token, or Graph takes none that there is. */
	SIGN_IN,
	/** The network, or what is in the way. */
	NETWORK,
	/** The server asks to wait, for longer than anybody waits here. */
	BUSY,
	/** The server is out of order. */
	SERVER_FAILED,
	/** The server refuses, for a reason that is not a missing permission. */
	REFUSED,
	/** What came is no answer of Graph. */
	MALFORMED,
	/** A page leads to somewhere that no token may go to. */
	FOREIGN_LINK,
	/** The pages lead in circles. */
	CIRCLE,
	/** There are more pages or entries than anybody has. */
	TOO_MUCH,
	/** No part at all could be read. */
	NOTHING_READ
}
