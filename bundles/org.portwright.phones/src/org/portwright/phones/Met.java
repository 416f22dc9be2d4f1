package org.portwright.phones;

/** Whether something that a sign-in asks for is there. */
public enum Met {
	/** It is. */
	MET,
	/** It is not. */
	NOT_MET,
	/** Nobody has said, so nobody knows. */
	NOT_KNOWN
}
