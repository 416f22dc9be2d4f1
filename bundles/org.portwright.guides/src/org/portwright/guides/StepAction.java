package org.portwright.guides;

/** What the application does in a step. */
public enum StepAction {
	/** Nothing: a person does the step, and says so. */
	NONE,
	/** Takes the pairing code from the phone's screen to the clipboard. */
	COPY_PAIRING_CODE,
	/** Opens the page that the phone names. */
	OPEN_SIGN_IN_PAGE,
	/** Opens a page of which the address is the step's value. */
	OPEN_PAGE,
	/** Copies the phone's MAC address, as Microsoft's pages take it. */
	COPY_MAC,
	/**
	 * Copies the address from which the SIP Gateway sets phones up, by region; the value is <code>single</code>, or
	 * <code>bulk</code> for the one with the tenant's Organisation ID.
	 */
	COPY_PROVISIONING_URL,
	/** Copies the step's text <code>copy</code> to the clipboard. */
	COPY_TEXT,
	/** Asks the phone what it is and whether it is signed in, if phones are asked at all. */
	CHECK_PHONE,
	/** Checks the lists for Microsoft of the tenant's phones and writes them, with the commands that send them. */
	WRITE_LISTS,
	/** Looks the tenant up at Microsoft, without sign-in. */
	LOOK_UP,
	/** Reads the Organisation ID and the domain out of what the customer answered. */
	READ_ANSWER,
	/** Opens the tenant in its editor, at the field of which the path is the step's value. */
	OPEN_FIELD,
	/** Opens the page of the preferences of which the id is the step's value. */
	OPEN_PREFERENCES;

	/** Whether it says what to do with a value. */
	public boolean hasValue() {
		return this == OPEN_PAGE || this == OPEN_FIELD || this == OPEN_PREFERENCES || this == COPY_PROVISIONING_URL;
	}
}
