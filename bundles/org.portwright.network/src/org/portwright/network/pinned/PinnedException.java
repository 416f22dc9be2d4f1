package org.portwright.network.pinned;

import java.io.IOException;

/** No answer came. It has no message for people: who asks knows what device it is, and what to do. */
public final class PinnedException extends IOException {

	private static final long serialVersionUID = 1;

	/** Why no answer came. */
	public enum Kind {
		/** It took too long. */
		TIMED_OUT,
		/** No connection came about that is safe. */
		NO_TLS,
		/** Another certificate was shown than the one that is pinned; nothing was sent. */
		CERTIFICATE_CHANGED,
		/** Nobody answers there. */
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
