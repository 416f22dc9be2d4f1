package org.portwright.sources;

/** What somebody sent is no text. Its message is for people and says what it is and what to do. */
public final class NoTextException extends Exception {

	private static final long serialVersionUID = 1L;

	private final SourceKind kind;

	/** @param kind what it is instead */
	public NoTextException(SourceKind kind) {
		super(kind.advice());
		this.kind = kind;
	}

	/** What it is instead. */
	public SourceKind kind() {
		return kind;
	}
}
