package org.portwright.guides;

/** What a step changes at its phone besides being noted there. */
public enum Effect {
	/** That a lock code is set is noted; never the code. */
	LOCK_CODE_SET,
	/** The phone is signed in, and the sign-in ends. */
	SIGNED_IN
}
