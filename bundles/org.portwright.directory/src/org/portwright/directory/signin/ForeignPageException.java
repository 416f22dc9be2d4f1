package org.portwright.directory.signin;

/** A code is to be typed at a page that is not one of Microsoft's, so that it is not shown. */
final class ForeignPageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String place;

	/** @param place the address of the page, to be shown */
	ForeignPageException(String place) {
		this.place = place;
	}

	String place() {
		return place;
	}
}
