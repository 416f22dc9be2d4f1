package org.portwright.directory.signin;

/** Microsoft refused the sign-in, and the browser brought that back. */
final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient EntraError error;

	RefusedException(EntraError error) {
		this.error = error;
	}

	EntraError error() {
		return error;
	}
}
