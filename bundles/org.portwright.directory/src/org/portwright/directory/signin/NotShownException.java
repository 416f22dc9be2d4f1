package org.portwright.directory.signin;

/** What shows a page or a code to the user failed. */
final class NotShownException extends RuntimeException {

	private static final long serialVersionUID = 1L;
}
