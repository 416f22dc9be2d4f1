package org.portwright.network.pinned;

import java.io.IOException;

/** A device gave no answer. The exception has no message for people; its caller knows the device and writes one. */
public final class PinnedException extends IOException {

	private static final long serialVersionUID = 1;

	/** Why no answer came. */
	public enum Kind {
		/** It took too long. */
		TIMED_OUT,
		/** The device offers no safe connection. */
		NO_TLS,
		/** Another certificate was shown than the one that is pinned; nothing was sent. */
		CERTIFICATE_CHANGED,
		/** No device answers at the address. */
		UNREACHABLE,
		/** The connection ended before the answer did. */
		NO_ANSWER
	}

	private final Kind kind;

	PinnedException(Kind kind, Throwable cause) {
		super(cause);
		this.kind = kind;
	}

	/** Why no answer came. */
	public Kind kind() {
		return kind;
	}
}
