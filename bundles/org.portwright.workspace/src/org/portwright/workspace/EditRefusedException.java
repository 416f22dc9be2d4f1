package org.portwright.workspace;

/**
 * An operation was refused before it changed a file, since that must not be written to. It passes the platform's
 * history, which takes a cancelled operation for one that had nothing to do.
 */
final class EditRefusedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;
}
