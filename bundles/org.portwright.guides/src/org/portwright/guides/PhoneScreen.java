package org.portwright.guides;

/** What a phone's screen shows at a step. How it looks differs by model and firmware; this is what is on it. */
public enum PhoneScreen {
	/** The start screen, with a key to sign in. */
	HOME,
	/** The ways to sign in. */
	OPTIONS,
	/** The pairing code, and the address of the page. */
	CODE,
	/** As before; the pairing code and the address of the page stand in the admin centre. */
	CODE_IN_CENTRE,
	/** It signs in by itself. */
	REGISTERING,
	/** It looks for its service. */
	SERVICE,
	/** It fetches its certificate. */
	CERTIFICATE,
	/** A lock code is to be chosen. */
	LOCK_CODE,
	/** The lock code is to be entered again. */
	LOCK_CODE_AGAIN,
	/** How the lock code is changed later. */
	LOCK_CODE_HINT,
	/** It starts anew. */
	RESTARTING,
	/** The SIP Gateway has taken it on, and it can be signed in. */
	TEAMS,
	/** It is ready for calls. */
	SIGNED_IN;

	/** Returns whether the user reads a pairing code now, on the phone or in the admin centre. */
	public boolean isCode() {
		return this == CODE || this == CODE_IN_CENTRE;
	}
}
