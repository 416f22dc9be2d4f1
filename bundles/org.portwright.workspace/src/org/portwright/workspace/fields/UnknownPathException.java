package org.portwright.workspace.fields;

/** A path leads nowhere. Its message names the path and what was probably meant. */
final class UnknownPathException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	UnknownPathException(String message) {
		super(message);
	}
}
